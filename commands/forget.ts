import { command, type Context } from "./command.ts";
import { platformList } from "./link.ts";
import { keptKinds, type KeptKind, type Scope } from "./memory.ts";
import { option } from "./options.ts";
import type { Block, Field, Reply } from "./reply.ts";

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

async function question(scope: Scope, context: Context): Promise<Reply> {
  const { say, memory, format } = context;
  const kept = await memory.everything(scope);
  const counts = Object.fromEntries(
    keptKinds.map((kind) => [kind, kept.filter((thing) => thing.kind === kind).length]),
  ) as Record<KeptKind, number>;
  const line = scope === "here" ? "forget confirm=yes for=here" : "forget confirm=yes";
  return {
    title: say(titleOf(scope, context, "question")),
    tone: "plain",
    blocks: [
      { kind: "fields", fields: countFields(counts, { say, format }) },
      ...(await linkTexts(scope, context)),
      { kind: "choices", prompt: say("forget-warning"), choices: [{ label: say("button-delete"), line }] },
    ],
    buttons: [{ label: say("button-export"), line: "export" }],
    figures: [],
  };
}

async function forgotten(scope: Scope, context: Context): Promise<Reply> {
  const { say, memory, format, world, timeZone } = context;
  const linked = await linkTexts(scope, context);
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
      ...linked,
      { kind: "text", text: say("forget-rest"), style: "note" },
    ],
    figures: [],
  };
}

/** What is deleted of a profile is gone on the other platform, too. */
async function linkTexts(scope: Scope, context: Context): Promise<readonly Block[]> {
  const { say, memory, shared } = context;
  const others = shared && scope === "here" ? [] : await memory.links.others();
  if (others.length === 0) return [];
  const text = say("forget-linked", { platforms: platformList(others, context) });
  return [{ kind: "text", text, style: "warning" }];
}

const titleOf = (scope: Scope, { shared }: Context, step: "question" | "done") =>
  shared && scope === "here" ? (`forget-${step}-here` as const) : (`forget-${step}` as const);

const countFields = (
  counts: Readonly<Record<KeptKind, number>>,
  { say, format }: Pick<Context, "say" | "format">,
): readonly Field[] =>
  keptKinds.map((kind) => ({ label: say(`kept-${kind}`), value: format.number(counts[kind], 0) }));
