import type { Kind } from "./kind.ts";

/** Means every order at hand, where one is told by its id. */
export const allIds = "all";

const allWords: ReadonlySet<string> = new Set(
  `${allIds} everything alle alles todo todos todas tudo tout tous toutes все всё всі усі tümü hepsi 全部 すべて 全て 모두 전부`.split(
    " ",
  ),
);

/** Of a message: its UUID. */
const messageId = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/i;

/** The id of an order or of a message, or a word for all of them. */
export const idKind: Kind = {
  read(typed) {
    const id = typed.toLowerCase();
    return { value: allWords.has(id) ? allIds : id };
  },
  claim: ([first = ""]) => Number(allWords.has(first.toLowerCase()) || messageId.test(first)),
};
