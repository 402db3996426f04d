/** The names in a text, parted by spaces. */
export const names = (text: string): ReadonlySet<string> => new Set(text.split(" "));
