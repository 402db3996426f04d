import { command } from "./command.ts";

export const start = command({
  name: "start",
  options: {},
  run: async (_options, { say, shared, typing }) => ({
    title: say("start-title"),
    tone: "plain",
    blocks: [
      { kind: "text", text: say("start-what") },
      { kind: "text", text: say(typing === "lines" ? "start-how" : "start-how-options") },
      ...(shared ? [] : [{ kind: "text" as const, text: say("start-privacy"), style: "note" as const }]),
    ],
    buttons: [
      { label: say("button-try"), line: "earnings rtx4090" },
      { label: say("button-my-card"), line: "earnings gpu=ask-all" },
      { label: say("button-compare"), line: "compare networks" },
      { label: say("button-digest"), line: "digest" },
      { label: say("button-settings"), line: "settings" },
      { label: say("button-help"), line: "help" },
    ],
    figures: [],
  }),
});
