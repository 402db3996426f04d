/** A language as its readers call it: `de` -> `Deutsch`. */
export const languageName = (code: string): string => nameIn(code, code);

/**
 * The tag of a language we have, by tag, by its own name, or by its name in English or in the reader's language:
 * `de`, `de-AT`, `Deutsch`, `german`, `allemand`.
 */
export function findLanguage(typed: string, codes: readonly string[], reader: string): string | undefined {
  const wanted = plain(typed);
  const main = wanted.split(/[-_]/)[0] ?? wanted;
  const named = codes.find((code) =>
    [code, nameIn(code, code), nameIn(code, "en"), nameIn(code, reader)].map(plain).includes(wanted),
  );
  return named ?? (wanted === main ? undefined : codes.find((code) => plain(code) === main));
}

const plain = (text: string): string => text.trim().toLowerCase().replaceAll("_", "-");

const nameIn = (code: string, language: string): string =>
  new Intl.DisplayNames([language, "en"], { type: "language" }).of(code) ?? code;
