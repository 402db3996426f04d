import type { Context } from "./command.ts";
import type { Reply } from "./reply.ts";
import { alertsOf, digestsOf } from "./rig-orders.ts";
import { isSameName, type RigBook, type SavedRig } from "./rigs.ts";
import { writeWord } from "./words.ts";

interface Removal {
  readonly book: RigBook;
  readonly confirmed: boolean;
  /** Its days of history go, too. */
  readonly withDays: boolean;
  readonly context: Context;
}

/** Asks whether a machine is to go, and what goes with it; or removes both and says what is gone. */
export async function removeRig(
  rig: SavedRig,
  { book, confirmed, withDays, context }: Removal,
): Promise<Reply> {
  const [digests, alerts] = await Promise.all([digestsOf(rig, context), alertsOf(rig, context)]);
  if (!confirmed) return question(rig, { digests: digests.length, alerts: alerts.length }, context);
  await context.memory.keepRigs(without(rig, book));
  const stopped = await Promise.all(digests.map(({ id }) => context.digests.remove(id)));
  const ended = await Promise.all(alerts.map(({ id }) => context.alerts.remove(id)));
  const days = withDays ? await context.memory.forgetDays(rig.name) : 0;
  return receipt(
    rig,
    { stopped: stopped.filter(Boolean).length, ended: ended.filter(Boolean).length, days },
    context,
  );
}

/** The book without a machine; where it was the one that is always meant, the first of the others is. */
function without(rig: SavedRig, { rigs, standard }: RigBook): RigBook {
  const rest = rigs.filter(({ name }) => !isSameName(name, rig.name));
  const isStandard = standard !== undefined && isSameName(standard, rig.name);
  const next = isStandard ? rest[0]?.name : standard;
  return { rigs: rest, ...(next !== undefined && { standard: next }) };
}

interface Ordered {
  readonly digests: number;
  readonly alerts: number;
}

function question(rig: SavedRig, { digests, alerts }: Ordered, { say }: Context): Reply {
  const line = `rig action=remove ${writeWord({ name: "name", text: rig.name })} confirm=yes`;
  const choices = [
    { label: say("button-remove-rig"), line },
    { label: say("button-remove-rig-days"), line: `${line} history=yes` },
  ];
  const prompt =
    digests > 0 ? say("rig-remove-warning-digests", { count: digests }) : say("rig-remove-warning");
  return {
    title: say("rig-remove-title", { name: rig.name }),
    tone: "plain",
    blocks: [
      ...(alerts > 0 ? [{ kind: "text" as const, text: say("rig-remove-alerts", { count: alerts }) }] : []),
      { kind: "choices", prompt, choices },
    ],
    buttons: [{ label: say("button-rigs"), line: "rig" }],
    figures: [],
  };
}

interface Gone {
  readonly stopped: number;
  readonly ended: number;
  readonly days: number;
}

function receipt(
  rig: SavedRig,
  { stopped, ended, days }: Gone,
  { say, format, world, timeZone }: Context,
): Reply {
  const now = world.now();
  const when = { date: format.date(now), time: format.timeOfDay(now, timeZone), timeZone };
  return {
    title: say("rig-removed-title", { name: rig.name }),
    tone: "good",
    blocks: [
      { kind: "text", text: say("forget-receipt", when) },
      ...(stopped > 0
        ? [{ kind: "text" as const, text: say("rig-removed-digests", { count: stopped }) }]
        : []),
      ...(ended > 0 ? [{ kind: "text" as const, text: say("rig-removed-alerts", { count: ended }) }] : []),
      ...(days > 0 ? [{ kind: "text" as const, text: say("rig-removed-days", { count: days }) }] : []),
    ],
    buttons: [{ label: say("button-rigs"), line: "rig" }],
    figures: [],
  };
}
