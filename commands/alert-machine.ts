import type { Watchable } from "../core/alerts/figure-keys.ts";
import { isStale } from "../core/earnings.ts";
import type { MachineEstimate, MachineOutcome } from "../core/fleet.ts";
import { mayBeKept, networksOn } from "../core/networks/index.ts";
import type { World } from "../core/world.ts";
import type { FigureNow, Origin } from "./alert-figures.ts";
import type { Context } from "./command.ts";
import { readAbout } from "./digest-machine.ts";
import { bestTotals, isGuessed, totalFigures, totalsOf } from "./machines.ts";
import { openMoney } from "./money.ts";
import { currenciesOf, readRigs } from "./rig.ts";
import type { SavedRig } from "./rigs.ts";
import { networksOfRig } from "./saved-rig.ts";
import { marketSources } from "./sources.ts";

export const unknownAt = (world: World, origins: readonly Origin[] = []): FigureNow => ({
  value: null,
  at: world.now(),
  origins,
});

type OfMachine = Extract<Watchable, { kind: "profit" | "network-lead" }>;

/** Ids of the networks that a machine is on; all where absent. */
export const ownNetworks = (what: OfMachine, rig: SavedRig): readonly string[] | undefined =>
  what.kind === "network-lead" && what.network !== undefined ? [what.network] : rig.networks;

/** A network that cannot be read might be the best: then nobody knows what the machine earns. */
export async function ofMachine(what: OfMachine, context: Context): Promise<FigureNow> {
  const { kind } = what;
  const { rig, world } = context;
  const options = rig && readAbout({ rig: rig.name }, context);
  if (!rig || !options) return unknownAt(world);
  const money = await openMoney(context, currenciesOf(options, context));
  const { rigs } = await readRigs(options, context, money);
  const known = kind === "profit" ? networksOfRig(rig, world) : networksOn(world);
  const wanted = known.filter(mayBeKept);
  const outcomes = await totalsOf(wanted, rigs, context);
  const ids = ownNetworks(what, rig);
  const own = outcomes.filter(({ network }) => ids?.includes(network.id) ?? true);
  if (own.some(isUnsure)) return unheardOf(own, context);
  const [best] = bestTotals(own);
  if (!best) return unknownAt(world);
  const others = outcomes.filter((outcome) => !own.includes(outcome)).filter((outcome) => !isUnsure(outcome));
  return kind === "profit" ? cashOf(best, context) : leadOf(best, bestTotals(others), context);
}

/** Which networks are not heard, with their sources where it is known since when. */
function unheardOf(own: readonly MachineOutcome[], context: Context): FigureNow {
  const [unsure, sure] = [own.filter(isUnsure), own.filter((outcome) => !isUnsure(outcome))];
  const old = unsure.filter((outcome) => outcome.kind === "estimate");
  const heard = sure.filter(({ kind }) => kind === "estimate").map(({ network }) => network.id);
  return {
    ...unknownAt(context.world, originsOf(old, context)),
    unheard: { networks: unsure.map(({ network }) => network.name), heard },
  };
}

/** What a source that is down, or has not been heard for long, says of a machine. */
const isUnsure = (outcome: MachineOutcome): boolean =>
  outcome.kind === "unpriced" ||
  (outcome.kind === "none" && outcome.missing === "source-down") ||
  (outcome.kind === "estimate" && outcome.parts.some(isStale));

const cashOf = (best: MachineEstimate, context: Context): FigureNow => ({
  value: best.cashUsdPerDay.mid,
  at: context.world.now(),
  origins: originsOf([best], context),
  network: best.network.name,
});

/** A guess is better than nothing. */
function leadOf(own: MachineEstimate, others: readonly MachineEstimate[], context: Context): FigureNow {
  const { world } = context;
  const other = others.find((one) => !isGuessed(one));
  if (!other) return unknownAt(world);
  return {
    value: other.cashUsdPerDay.mid - own.cashUsdPerDay.mid,
    at: world.now(),
    origins: originsOf([own, other], context),
    network: other.network.name,
  };
}

const originsOf = (of: readonly MachineEstimate[], context: Context): readonly Origin[] =>
  marketSources(totalFigures(of), context);
