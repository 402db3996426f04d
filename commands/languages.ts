/** A language as its readers call it: `de` -> `Deutsch`. */
export const languageName = (code: string): string => nameIn(scripted(code), code);

/**
 * The tag of a language we have, by tag, by its own name, or by its name in English or in the reader's language:
 * `de`, `de-AT`, `Deutsch`, `german`, `allemand`, `简体中文`.
 */
export function findLanguage(typed: string, codes: readonly string[], reader: string): string | undefined {
  const wanted = furtherNames.get(plain(typed)) ?? plain(typed);
  const named = codes.find((code) =>
    [code, mainOf(code), scripted(code)].some((tag) =>
      [tag, nameIn(tag, tag), nameIn(tag, "en"), nameIn(tag, reader)].map(plain).includes(wanted),
    ),
  );
  return named ?? codes.find((code) => wanted.startsWith(`${mainOf(plain(code))}-`));
}

/** What languages are also called. */
const furtherNames: ReadonlyMap<string, string> = new Map(
  Object.entries({
    castellano: "es",
    castilian: "es",
    brasileiro: "pt",
    brazilian: "pt",
    mandarin: "zh",
    普通话: "zh",
    中文: "zh",
    국어: "ko",
  }),
);

const mainOf = (tag: string): string => tag.split("-")[0] ?? tag;

/** What tells the varieties of Chinese apart for their readers is how they are written. */
const scripted = (code: string): string =>
  mainOf(code) === "zh" ? `zh-${new Intl.Locale(code).maximize().script}` : code;

const plain = (text: string): string => text.trim().toLowerCase().replaceAll("_", "-");

const nameIn = (code: string, language: string): string =>
  new Intl.DisplayNames([language, "en"], { type: "language" }).of(code) ?? code;
