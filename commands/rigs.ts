import { withoutContrary } from "./contrary.ts";

/** A machine that somebody saved under a name. */
export interface SavedRig {
  /** As its owner wrote it; two names that differ in case alone are one. */
  readonly name: string;
  /** What was typed of it, by option: read anew each time, so that what is typed beside its name goes before it. */
  readonly options: Readonly<Record<string, string>>;
  /** Ids of the networks it is rented out on; all where absent. */
  readonly networks?: readonly string[] | undefined;
  /** ISO date. */
  readonly boughtOn?: string | undefined;
  /** What the networks know it by: an address or wallet, by network id. Public on those networks, and still nobody's business. */
  readonly accounts?: Readonly<Record<string, string>> | undefined;
}

/** All machines of one person. */
export interface RigBook {
  readonly rigs: readonly SavedRig[];
  /** The name of the one that is meant where none is named. */
  readonly standard?: string | undefined;
}

export const noRigs: RigBook = { rigs: [] };

export const isSameName = (one: string, other: string): boolean => plain(one) === plain(other);

const plain = (name: string): string => name.normalize("NFC").trim().replaceAll(/\s+/g, " ").toLowerCase();

/** The machine of that name. */
export const rigNamed = ({ rigs }: RigBook, name: string): SavedRig | undefined =>
  rigs.find((rig) => isSameName(rig.name, name));

/** What belongs to a machine's cards: other cards have their own. */
export const ofCards: ReadonlySet<string> = new Set([
  "gpu",
  "count",
  "plus",
  "gpu_watts",
  "gpu_idle",
  "octanebench",
]);

/** What was typed, and below it what is saved of the machine. */
export function withRig(
  { options }: SavedRig,
  typed: Readonly<Record<string, string>>,
): Readonly<Record<string, string>> {
  const isOtherCard = typed.gpu !== undefined;
  const isOtherPower = typed.power !== undefined && typed.night === undefined;
  const saved = Object.entries(options).filter(
    ([name]) => !(isOtherCard && isOfMachine(name)) && !(isOtherPower && ofNight.has(name)),
  );
  return { ...withoutContrary(Object.fromEntries(saved), typed), ...typed };
}

/** Another card did not cost what this machine did. */
const isOfMachine = (name: string): boolean => ofCards.has(name) || name === "hardware";

/** A price that is typed is that of the whole day. */
const ofNight: ReadonlySet<string> = new Set(["night", "night_hours"]);
