/** What languages put before and behind the name of a place: `Almanya'da`, `독일에서`, `ドイツで`, `在德国`. */
const attached: readonly RegExp[] = [
  /['’ʼ]n?[dt][ae]n?(?:ki)?$/iu,
  /(?<=\p{sc=Hangul})(?:에서|에)$/u,
  /(?<=[\p{sc=Katakana}\p{sc=Han}ー])(?:では|で|の)$/u,
  /^在(?=\p{sc=Han})/u,
];

/** A name of a place without what is attached to it; undefined where nothing is. */
export function detached(typed: string): string | undefined {
  const bare = attached.reduce((text, pattern) => text.replace(pattern, ""), typed);
  return bare === typed ? undefined : bare;
}

const endings = /(?:а[хм]|я[хм]|[ая]ми|о[ийю]|е[ийю]|і[ийєю]|о?м|[аеєиіоуыьюя]+)$/u;
const leastLetters = 4;
/** Names such as `Индия` have short stems, but endings that few other words have. */
const ofCountries = /(?:ии|ию|иеи|іі|ію|ією)$/u;

/** A Cyrillic name without the ending of its case, both lower case; undefined where too little would be left to be sure. */
export function stemOf(name: string): string | undefined {
  if (!/^\p{sc=Cyrillic}+$/u.test(name)) return undefined;
  const stem = name.replace(endings, "");
  return stem.length >= leastLetters || ofCountries.test(name) ? stem : undefined;
}

/** Whether a name has that stem. */
export const hasStem = (name: string, stem: string): boolean =>
  name.startsWith(stem) && name.replace(endings, "") === stem;
