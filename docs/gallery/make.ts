import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parse, Resource, serialize } from "@fluent/syntax";
import { themes } from "../../core/charts/picture.ts";
import { openStudio } from "../../core/charts/studio.ts";
import { openLocales, type Locales } from "../../locales/index.ts";
import { answeredPictures, hardPictures, type Named } from "./pictures.ts";

/*
 * Every kind of chart, from recorded figures, in both looks: in English, in a language of long words, in one with other
 * letters, and from right to left.
 */

const folder = import.meta.dirname;
const languages = ["en", "de", "ja", "ar"];

for (const name of readdirSync(folder)) if (name.endsWith(".png")) rmSync(join(folder, name));
const studio = openStudio();
const locales = withArabic();
const made: Made[] = [];
for (const language of languages) await draw(await answeredPictures(language, locales), language);
await draw(hardPictures("en"), "en");
await draw(hardPictures("ar").slice(0, 1), "ar");
await studio.close();
writeFileSync(join(folder, "README.md"), page(made));

interface Made {
  readonly name: string;
  readonly file: string;
  /** For who does not see it. */
  readonly shows: string;
}

async function draw(pictures: Named, language: string): Promise<void> {
  for (const [name, picture] of pictures)
    for (const theme of themes) {
      const file = `${name}.${language}.${theme}.png`;
      const { png } = await studio.draw(picture, theme);
      writeFileSync(join(folder, file), png);
      made.push({ name, file, shows: `${picture.title}, ${theme}` });
    }
}

/** The languages of the bot, and Arabic for what stands in charts: all else of it is English. */
function withArabic(): Locales {
  const home = join(folder, "../../locales");
  const copy = mkdtempSync(join(tmpdir(), "rigwise-gallery-"));
  cpSync(home, copy, { recursive: true });
  const own = parse(readFileSync(join(folder, "ar.ftl"), "utf8"), {});
  const has = new Set(own.body.flatMap((entry) => (entry.type === "Message" ? [entry.id.name] : [])));
  const english = parse(readFileSync(join(home, "en.ftl"), "utf8"), {});
  const rest = english.body.filter((entry) => entry.type === "Message" && !has.has(entry.id.name));
  writeFileSync(join(copy, "ar.ftl"), serialize(new Resource([...own.body, ...rest]), {}));
  try {
    const opened = openLocales(copy);
    // They are read when they are first spoken, and the folder goes.
    for (const code of opened.codes) opened.language(code);
    return opened;
  } finally {
    rmSync(copy, { recursive: true });
  }
}

function page(all: readonly Made[]): string {
  const sections = [...Map.groupBy(all, ({ name }) => name)].map(([name, own]) => {
    const images = own.map(
      ({ file, shows }) => `<img src="${file}" width="400" alt="${shows.replaceAll('"', "&quot;")}">`,
    );
    return `## ${name}\n\n${images.join("\n")}\n`;
  });
  return `# Charts\n\nMade by \`npm run gallery\` from recorded figures of 22 November 2026; the hard cases are made up and say so.\nArabic is no language of the bot: it shows charts from right to left.\n\n${sections.join("\n")}`;
}
