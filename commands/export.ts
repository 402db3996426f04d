import manifest from "../package.json" with { type: "json" };
import { command } from "./command.ts";
import { exportTables } from "./export-tables.ts";
import type { KeptThing } from "./memory.ts";

/** `export` is a word of the language. */
export const exportKept = command({
  name: "export",
  options: {},
  visibility: "private",
  async run(_options, { say, memory, world }) {
    const kept = await memory.everything("me");
    const days = kept.flatMap((thing) => (thing.kind === "history" ? [thing.value] : []));
    const tables = exportTables(days, await memory.rigs());
    return {
      title: say("export-title"),
      tone: "plain",
      blocks: [
        { kind: "text", text: say("export-what", { count: kept.length }) },
        ...(tables.length > 0 ? [{ kind: "text" as const, text: say("export-tables") }] : []),
      ],
      buttons: [
        { label: say("button-privacy"), line: "privacy" },
        { label: say("button-forget"), line: "forget" },
      ],
      figures: [],
      files: [
        {
          name: "rigwise-export.json",
          mediaType: "application/json",
          text: documentOf(kept, world.now()),
        },
        ...tables,
      ],
    };
  },
});

/** One thing a line: of years of days, indented, the file would be twice as large, and platforms take 10 MiB. */
function documentOf(kept: readonly KeptThing[], now: Temporal.Instant): string {
  const about = {
    format: "rigwise-export",
    version: 1,
    madeBy: `Rigwise ${manifest.version}`,
    madeAt: now.toString(),
  };
  const lines = Object.entries(about).map(
    ([name, value]) => `  ${JSON.stringify(name)}: ${JSON.stringify(value)},`,
  );
  const things = kept.map((thing) => `    ${JSON.stringify(thing)}`).join(",\n");
  return `{\n${lines.join("\n")}\n  "kept": [\n${things}\n  ]\n}\n`;
}
