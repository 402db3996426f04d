import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parse, serialize, Transformer, type Message, type TextElement } from "@fluent/syntax";
import { openLocales, type Locales } from "../../locales/index.ts";

/** A language of which we have no words, but whose dates and numbers are not those of English. */
export const pseudo = "fi";

const plain = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";
const accented = Array.from("áƀćđéƒğĥíĵķĺɱńóƥɋŕśťúṽŵẋýźÁƁĆĐÉƑĞĤÍĴĶĹṀŃÓƤɊŔŚŤÚṼŴẊÝŹ");

/** As long as the longest of our languages. */
const longer = 1.4;

/** English with accents on every letter and some letters more: what has none of them in an answer stands in our code. */
class Accents extends Transformer {
  override visitMessage(message: Message): Message {
    const isTyped = message.id.name === "line-connectors" || message.id.name.startsWith("example-");
    return isTyped ? message : (this.genericVisit(message) as Message);
  }
  override visitTextElement(element: TextElement): TextElement {
    const text = Array.from(element.value, (letter) => accented[plain.indexOf(letter)] ?? letter).join("");
    const more = "ẋ".repeat(Math.floor((text.trim().length * (longer - 1)) / 2));
    element.value = text.replace(/(?<=\S)(?=\s*$)/, more === "" ? "" : `~${more}`);
    return element;
  }
}

/** English, and English as a language with long words and accents. */
export function openPseudo(): Locales {
  const english = readFileSync(join(import.meta.dirname, "../../locales/en.ftl"), "utf8");
  const resource = parse(english, {});
  new Accents().visit(resource);
  const folder = mkdtempSync(join(tmpdir(), "rigwise-pseudo-"));
  try {
    writeFileSync(join(folder, "en.ftl"), english);
    writeFileSync(join(folder, `${pseudo}.ftl`), serialize(resource, {}));
    const locales = openLocales(folder);
    // They are read when they are first spoken, and the folder goes.
    for (const code of locales.codes) locales.language(code);
    return locales;
  } finally {
    rmSync(folder, { recursive: true });
  }
}
