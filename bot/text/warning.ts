import { isBlank } from "./cut.ts";

const mark = "⚠ ";
const startsMarked = /^[\p{Extended_Pictographic}◷]/u;

/** A warning behind its mark, unless it begins with one of its own. */
export const marked = (text: string): string =>
  isBlank(text) || startsMarked.test(text) ? text : mark + text;
