import { claimGpu } from "../core/gpus.ts";

/** Two to eight of something, as the languages that we have write it out. */
const spelled: readonly string[] = [
  "two zwei deux dos dois duas два две дві iki hai 两 두",
  "three drei trois tres três три üç ba 三 세",
  "four vier quatre cuatro quatro четыре чотири dört bốn 四 네",
  "five fünf cinq cinco пять п'ять beş năm 五 다섯",
  "six sechs seis шесть шість altı sáu 六 여섯",
  "seven sieben sept siete sete семь сім yedi bảy 七 일곱",
  "eight acht huit ocho oito восемь вісім sekiz tám 八 여덟",
];

const numbers: ReadonlyMap<string, number> = new Map(
  spelled.flatMap((words, at) => words.split(" ").map((word) => [word, at + 2] as const)),
);

/** Times, and what a card is counted in. The times sign is also the Cyrillic letter, which looks the same. */
const units =
  "[x×х]|шт\\.?|штуки?|штук|pcs?\\.?|pieces|stück|stk\\.?|uds?\\.?|adet|tane|枚|张|張|块|台|장|대|cái|chiếc";
const counted = new RegExp(`^(\\d{1,4}|\\p{L}[\\p{L}'’ʼ]*?)(?: ?(?:${units}))?$`, "iu");
const countedIn = new RegExp(`^\\d{1,4} ?(?:${units})$`, "iu");
const leading = new RegExp(`^((?:\\d{1,4}|\\p{L}[\\p{L}'’ʼ]*?)(?: ?(?:${units}))?) (?=.)`, "iu");

/** How many it says: `2x`, `2 шт`, `dos`, `两张`; undefined where it is none, a plain number included. */
export function spokenCount(text: string): number | undefined {
  const [, number = ""] = counted.exec(text.trim()) ?? [];
  if (/^\d/.test(number)) return number === text.trim() ? undefined : Number(number);
  return numbers.get(number.toLowerCase().replaceAll(/[’ʼ]/g, "'"));
}

/** How many leading words are such a count. */
export const claimSpokenCount = ([first = "", second]: readonly string[]): number => {
  if (second !== undefined && spokenCount(`${first} ${second}`) !== undefined) return 2;
  return Number(spokenCount(first) !== undefined);
};

/** Whether it is a number of pieces, which says by itself that it is a count: `2 шт`; `2x` may stand before anything. */
const isPieces = (text: string): boolean => countedIn.test(text) && !/[x×х]$/i.test(text);

/** `dos 4090` as `2x 4090`. */
export const withPlainCount = (text: string): string =>
  text.replace(leading, (words: string, count: string) => {
    const number = spokenCount(count);
    return number === undefined ? words : `${number}x `;
  });

/** How many leading words are a count: `2x`, `x2`, `x 2`, `2 шт`; before a card also `2 x`, `2` and `dos`. */
export function claimCount(words: readonly string[]): number {
  const [first = "", second = ""] = words;
  if (/^(\d{1,4}[x×х]|[x×х]\d{1,4})$/i.test(first)) return 1;
  if (isTimes(first) && isWhole(second)) return 2;
  const length = countLength(words);
  return isPieces(words.slice(0, length).join(" ")) || isCard(words.slice(length)) ? length : 0;
}

function countLength(words: readonly string[]): number {
  const spoken = claimSpokenCount(words);
  const [first = ""] = words;
  return spoken > 0 ? spoken : Number(isWhole(first) && !isCard([first]));
}

const isCard = (words: readonly string[]): boolean => claimGpu(words) !== undefined;
const isTimes = (word: string): boolean => /^[x×х]$/i.test(word);
const isWhole = (word: string): boolean => /^\d{1,4}$/.test(word);
