import type { Condition, FigureKind } from "../core/alerts/alert.ts";
import type { Watchable } from "../core/alerts/figure-keys.ts";
import type { AlertValues } from "./alert-values.ts";
import { whatToWatch } from "./alert-asking.ts";
import { mayBeKept, networksOn } from "../core/networks/index.ts";
import type { Amount } from "./amounts.ts";
import type { Context } from "./command.ts";
import { plainReply } from "./digest-texts.ts";
import { OptionWanted } from "./refusals.ts";
import type { Reply } from "./reply.ts";
import { rigNamed, type SavedRig } from "./rigs.ts";

/** What is watched, with the saved machine that it is about. */
export interface Subject {
  readonly what: Watchable;
  readonly rig?: SavedRig | undefined;
}

export const isReply = (found: Subject | Reply): found is Reply => "blocks" in found;

const adding = { action: "add" };

/** What is to be watched; what is missing of it is asked for. */
export async function subjectOf(values: AlertValues, context: Context): Promise<Subject | Reply> {
  const { token, gpu, network, zone, provider } = values;
  if (token !== undefined) return { what: { kind: "token", token } };
  if (zone !== undefined) return { what: powerOf(zone, values) };
  if (provider !== undefined) return { what: { kind: "provider", address: provider } };
  if (gpu !== undefined || (network !== undefined && values.better === undefined)) {
    if (gpu === undefined) throw new OptionWanted("gpu", adding);
    if (network === undefined) throw new OptionWanted("network", adding);
    return { what: { kind: "gpu-price", network, gpu } };
  }
  return isAboutRig(values) ? ofRig(values, context) : whatToWatch(context);
}

const isAboutRig = ({ rig, better, turns }: AlertValues): boolean =>
  rig !== undefined || better !== undefined || turns !== undefined;

/** A price of the hours ahead where some are told. */
function powerOf(zone: string, { hours, above }: AlertValues): Watchable {
  if (hours === undefined || hours === 0) return { kind: "power", zone };
  return { kind: "power", zone, ahead: { which: above === undefined ? "lowest" : "highest", hours } };
}

/** The machine that is named, the one that is always meant, or the only one; else it is asked which. */
async function ofRig(values: AlertValues, context: Context): Promise<Subject | Reply> {
  const { say, again, memory, alerts } = context;
  const book = await memory.rigs();
  const named = values.rig ?? book.standard;
  const rig =
    named === undefined
      ? book.rigs.find((_, at) => at === 0 && book.rigs.length === 1)
      : rigNamed(book, named);
  if (values.turns === "offline" || values.turns === "online") return ofProvider(rig);
  if (rig) {
    const machine = { owner: alerts.person, rig: rig.name };
    if (values.better === undefined) return { what: { kind: "profit", ...machine }, rig };
    return { what: { kind: "network-lead", ...machine, network: ownNetwork(rig, values, context) }, rig };
  }
  if (book.rigs.length === 0)
    return plainReply(say("alert-no-rig"), {
      buttons: [{ label: say("button-rigs"), line: "rig" }],
    });
  const choices = book.rigs.map(({ name }) => ({
    label: name,
    line: again("alert", { ...adding, rig: name }),
  }));
  return plainReply(say("alert-new"), { blocks: [{ kind: "choices", prompt: say("rig-which"), choices }] });
}

/** Another one can only be better than the one it is on: that is asked for where the machine may be on every network. */
function ownNetwork(rig: SavedRig, { network }: AlertValues, { world }: Context): string | undefined {
  const others = networksOn(world).filter(
    (one) => mayBeKept(one) && rig.networks?.includes(one.id) === false,
  );
  if (network === undefined && others.length === 0)
    throw new OptionWanted("network", { ...adding, rig: rig.name });
  return network;
}

function ofProvider(rig: SavedRig | undefined): Subject {
  const address = rig?.accounts?.akash;
  if (address === undefined) throw new OptionWanted("provider", adding);
  return { what: { kind: "provider", address }, rig };
}

const usualMoveHours = 24;
const usualLeadHours = 6;

/**
 * When it tells, as far as that makes sense of such a figure; `toUnit` turns typed money into the figure's unit. What was not
 * typed of a move or of a better network is as it was `before`.
 */
export function conditionOf(
  kind: FigureKind,
  values: AlertValues,
  toUnit: (amount: Amount) => number,
  before?: Condition,
): Condition | undefined {
  const { above, below, turns } = values;
  if (kind === "provider")
    return turns === "online" || turns === "offline" ? { kind: "presence", turns } : undefined;
  if (kind === "network-lead") return leadOf(values, toUnit, before?.kind === "better" ? before : undefined);
  if (above) return { kind: "above", value: toUnit(above) };
  if (below) return { kind: "below", value: toUnit(below) };
  if (kind === "profit") return signOf(turns);
  return moveOf(values, before?.kind === "moves" ? before : undefined);
}

const signOf = (turns: AlertValues["turns"]): Condition | undefined => {
  if (turns === "profitable") return { kind: "sign", turns: "positive" };
  return turns === "unprofitable" ? { kind: "sign", turns: "negative" } : undefined;
};

type ConditionOf<K extends Condition["kind"]> = Extract<Condition, { kind: K }>;

function leadOf(
  { better, hours }: AlertValues,
  toUnit: (amount: Amount) => number,
  before: ConditionOf<"better"> | undefined,
): Condition | undefined {
  const forHours = hours || (before?.forHours ?? usualLeadHours);
  if (better) return { kind: "better", usdPerDay: toUnit(better), forHours };
  return before && hours ? { ...before, forHours } : undefined;
}

function moveOf(
  { moves, rises, falls, hours }: AlertValues,
  before: ConditionOf<"moves"> | undefined,
): Condition | undefined {
  const withinHours = hours || (before?.withinHours ?? usualMoveHours);
  const of = (direction: "up" | "down" | "either", share: number | undefined): Condition | undefined =>
    share ? { kind: "moves", direction, share, withinHours } : undefined;
  const other = before && hours ? { ...before, withinHours } : undefined;
  return of("either", moves) ?? of("up", rises) ?? of("down", falls) ?? other;
}
