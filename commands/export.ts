import manifest from "../package.json" with { type: "json" };
import { command } from "./command.ts";
import { exportTables } from "./export-tables.ts";

/** `export` is a word of the language. */
export const exportKept = command({
  name: "export",
  options: {},
  visibility: "private",
  async run(_options, { say, memory, world }) {
    const kept = await memory.everything("me");
    const document = {
      format: "rigwise-export",
      version: 1,
      madeBy: `Rigwise ${manifest.version}`,
      madeAt: world.now().toString(),
      kept,
    };
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
          text: `${JSON.stringify(document, undefined, 2)}\n`,
        },
        ...tables,
      ],
    };
  },
});
