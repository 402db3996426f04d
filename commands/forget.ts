import { command, type Context } from "./command.ts";
import type { KeptKind, Scope } from "./memory.ts";
import { option } from "./options.ts";
import type { Field, Reply } from "./reply.ts";

export const forget = command({
  name: "forget",
  options: { confirm: option.flag().optional(), for: option.scope().optional() },
  bare: ["confirm", "for"],
  visibility: "private",
  changes: true,
  needsManager: ({ for: scope }) => scope === "here",
  run: async ({ confirm, for: scope = "me" }, context) =>
    confirm === true ? forgotten(scope, context) : question(scope, context),
});

const kinds: readonly KeptKind[] = ["settings", "rigs", "digests", "alerts", "history", "last-answer"];

async function question(scope: Scope, context: Context): Promise<Reply> {
  const { say, memory, format } = context;
  const kept = await memory.everything(scope);
  const counts = Object.fromEntries(
    kinds.map((kind) => [kind, kept.filter((thing) => thing.kind === kind).length]),
  ) as Record<KeptKind, number>;
  const line = scope === "here" ? "forget confirm=yes for=here" : "forget confirm=yes";
  return {
    title: say(titleOf(scope, context, "question")),
    tone: "plain",
    blocks: [
      { kind: "fields", fields: countFields(counts, { say, format }) },
      { kind: "choices", prompt: say("forget-warning"), choices: [{ label: say("button-delete"), line }] },
    ],
    buttons: [{ label: say("button-export"), line: "export" }],
    figures: [],
  };
}

async function forgotten(scope: Scope, context: Context): Promise<Reply> {
  const { say, memory, format, world, timeZone } = context;
  const counts = await memory.forget(scope);
  const now = world.now();
  return {
    title: say(titleOf(scope, context, "done")),
    tone: "good",
    blocks: [
      {
        kind: "text",
        text: say("forget-receipt", {
          date: format.date(now),
          time: format.timeOfDay(now, timeZone),
          timeZone,
        }),
      },
      { kind: "fields", fields: countFields(counts, { say, format }) },
      { kind: "text", text: say("forget-rest"), style: "note" },
    ],
    figures: [],
  };
}

const titleOf = (scope: Scope, { shared }: Context, step: "question" | "done") =>
  shared && scope === "here" ? (`forget-${step}-here` as const) : (`forget-${step}` as const);

const countFields = (
  counts: Readonly<Record<KeptKind, number>>,
  { say, format }: Pick<Context, "say" | "format">,
): readonly Field[] =>
  kinds.map((kind) => ({ label: say(`kept-${kind}`), value: format.number(counts[kind], 0) }));
