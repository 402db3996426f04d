const dark =
  "dunkel sombre oscuro escuro тёмный темный темные тёмные темна темні темний koyu tối 深色 ダーク 다크".split(
    " ",
  );
const light = "hell clair claro светлый светлые світла світлі світлий açık sáng 浅色 ライト 라이트".split(
  " ",
);

/** What people call a dark and a light look in the languages that we have. */
export const themeWords: Readonly<Record<string, "dark" | "light">> = Object.fromEntries([
  ...dark.map((word) => [word, "dark" as const]),
  ...light.map((word) => [word, "light" as const]),
]);

const yes = "on ja oui si sí sim да так evet có 是 はい 네 예".split(" ");
const no = "off nein non não нет ні hayır không 否 いいえ 아니요".split(" ");

/** What people say for yes and no in the languages that we have. */
export const yesNoWords: Readonly<Record<string, "yes" | "no">> = Object.fromEntries([
  ...yes.map((word) => [word, "yes" as const]),
  ...no.map((word) => [word, "no" as const]),
]);

/** The same for on and off; `yes` and `no` will do. */
export const switchWords: Readonly<Record<string, "on" | "off">> = Object.fromEntries(
  [...Object.entries(yesNoWords), ["yes", "yes"] as const, ["no", "no"] as const].map(([word, means]) => [
    word,
    means === "yes" ? ("on" as const) : ("off" as const),
  ]),
);
