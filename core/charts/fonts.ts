import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { createCanvas, GlobalFonts, type SKRSContext2D } from "@napi-rs/canvas";

/** Latin with all accents of Vietnamese, Greek, Cyrillic and Devanagari. */
const base = "noto-sans";
/** Beside its letters it has mathematical signs and symbols. */
const arabic = "noto-sans-arabic";
/** The same Chinese character has other shapes in Japanese and in Korean: the language of the reader decides. */
const eastAsian: Readonly<Record<string, string>> = {
  zh: "noto-sans-sc",
  ja: "noto-sans-jp",
  ko: "noto-sans-kr",
};

/** Some characters of a font, in a file of their own. */
interface Slice {
  /** Under which it is known to the canvas. */
  readonly family: string;
  readonly file: string;
  readonly ranges: readonly (readonly [number, number])[];
}

/** Controls and direction marks: nothing is to be seen of them in any font. */
const invisible = /[\p{Cc}\p{Cf}]/gu;

/** What draws a text. */
export interface Fonts {
  /** `font-family` of CSS; empty for an empty text. */
  readonly families: string;
  /** Characters for which there is no font. */
  readonly missing: ReadonlySet<string>;
}

/**
 * The fonts for all characters of a text, each read on its first use. Fontsource cuts a font into slices by characters, and
 * the canvas takes one file of a family only: each slice is a family of its own.
 */
export function fontsFor(text: string, language: string): Fonts {
  const faces = facesFor(language);
  const used = new Set<Slice>();
  const missing = new Set<string>();
  for (const character of new Set(text.replaceAll(invisible, ""))) {
    const slice = sliceOf(character, faces);
    if (slice) used.add(slice);
    else missing.add(character);
  }
  const slices = [...used].sort((a, b) => faceAt(a, faces) - faceAt(b, faces));
  return { families: slices.map(({ family }) => `"${family}"`).join(", "), missing };
}

function facesFor(language: string): readonly string[] {
  const own = eastAsian[language.split("-")[0] ?? ""];
  return [base, arabic, ...new Set([...(own === undefined ? [] : [own]), ...Object.values(eastAsian)])];
}

function sliceOf(character: string, faces: readonly string[]): Slice | undefined {
  const code = character.codePointAt(0) ?? 0;
  const claims = ({ ranges }: Slice) => ranges.some(([from, to]) => from <= code && code <= to);
  for (const face of faces) {
    const slice = slicesOf(face).find((each) => claims(each) && draws(each, character));
    if (slice) return slice;
  }
  return undefined;
}

const faceAt = ({ family }: Slice, faces: readonly string[]): number =>
  faces.findIndex((face) => family.startsWith(`${face} `));

const known = new Map<string, readonly Slice[]>();

function slicesOf(face: string): readonly Slice[] {
  const found = known.get(face) ?? readSlices(face);
  known.set(face, found);
  return found;
}

/** From the `unicode.json` of a package of Fontsource, where Latin comes last. */
function readSlices(face: string): readonly Slice[] {
  const list = fileURLToPath(import.meta.resolve(`@fontsource-variable/${face}/unicode.json`));
  const files = join(dirname(list), "files");
  const rangesOf = JSON.parse(readFileSync(list, "utf8")) as Readonly<Record<string, string>>;
  return Object.entries(rangesOf)
    .map(([name, ranges]) => {
      const slice = name.replaceAll(/[[\]]/g, "");
      return {
        family: `${face} ${slice}`,
        file: join(files, `${face}-${slice}-wght-normal.woff2`),
        ranges: ranges.split(",").map(rangeOf),
      };
    })
    .toReversed();
}

/** `U+0460-052F` or `U+20B4`. */
function rangeOf(text: string): readonly [number, number] {
  const [from = "", to = from] = text.trim().slice("U+".length).split("-");
  return [Number.parseInt(from, 16), Number.parseInt(to, 16)];
}

/** Has no character, ever, and is drawn as the box that stands for what a font does not have. */
const nothing = "\uffff";
let ruler: SKRSContext2D | undefined;
const drawable = new Map<string, boolean>();

/** Slices claim characters that are not in their files, such as emoji. */
function draws(slice: Slice, character: string): boolean {
  read(slice);
  const key = `${slice.family} ${character}`;
  const found = drawable.get(key) ?? extentOf(slice, character) !== extentOf(slice, nothing);
  drawable.set(key, found);
  return found;
}

function extentOf({ family }: Slice, character: string): string {
  const context = (ruler ??= createCanvas(1, 1).getContext("2d"));
  context.font = `100px "${family}"`;
  const { width, ...box } = context.measureText(character);
  return [
    width,
    box.actualBoundingBoxRight,
    box.actualBoundingBoxAscent,
    box.actualBoundingBoxDescent,
  ].join();
}

const isRead = new Set<Slice>();

function read(slice: Slice): void {
  if (isRead.has(slice)) return;
  isRead.add(slice);
  if (!GlobalFonts.registerFromPath(slice.file, slice.family)) throw new Error(`no font: ${slice.file}`);
}
