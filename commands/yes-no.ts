const yes = "on ja oui si sí sim да так evet có 是 はい 네 예".split(" ");
const no = "off nein non não нет ні hayır không 否 いいえ 아니요".split(" ");

/** What people say for yes and no in the languages that we have. */
export const yesNoWords: Readonly<Record<string, "yes" | "no">> = Object.fromEntries([
  ...yes.map((word) => [word, "yes" as const]),
  ...no.map((word) => [word, "no" as const]),
]);
