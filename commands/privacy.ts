import { command } from "./command.ts";
import type { Block } from "./reply.ts";

export const privacy = command({
  name: "privacy",
  options: {},
  run: async (_options, { say }) => ({
    title: say("privacy-title"),
    tone: "plain",
    blocks: [
      { kind: "text", text: say("privacy-kept"), style: "heading" },
      ...[
        say("privacy-settings"),
        say("privacy-rigs"),
        say("privacy-digests"),
        say("privacy-alerts"),
        say("privacy-history"),
        say("privacy-link"),
        say("privacy-last-answer"),
        say("privacy-passing"),
        say("privacy-buttons"),
        say("privacy-upstream"),
      ].map(paragraph),
      { kind: "text", text: say("privacy-not-kept"), style: "heading" },
      paragraph(say("privacy-never")),
      paragraph(say("privacy-rights")),
    ],
    buttons: [
      { label: say("button-export"), line: "export" },
      { label: say("button-forget"), line: "forget" },
    ],
    figures: [],
  }),
});

const paragraph = (text: string): Block => ({ kind: "text", text });
