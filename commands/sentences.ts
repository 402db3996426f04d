/** Sentences as one text, one behind the other as the language has it: after a wide mark stands no space. */
export const inOneText = (...sentences: readonly string[]): string =>
  sentences.join(" ").replaceAll(/(?<=[。！？：]) /g, "");
