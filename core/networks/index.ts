import { akash } from "./akash.ts";
import { clore } from "./clore.ts";
import { dispersed } from "./dispersed.ts";
import { ionet } from "./ionet.ts";
import type { Network } from "./network.ts";
import { nosana } from "./nosana.ts";
import { render } from "./render.ts";
import { salad } from "./salad.ts";
import { vast } from "./vast.ts";

/** Every network that there is, in the order in which they are shown. */
export const networks = [
  akash,
  render,
  dispersed,
  nosana,
  salad,
  clore,
  ionet,
  vast,
] as const satisfies readonly Network[];

type KnownNetwork = (typeof networks)[number];
export type NetworkId = KnownNetwork["id"];

/** What knows which of the optional networks are on: a world, or how somebody reads and types. */
export interface Switches {
  /** Ids; absent: none. */
  readonly switchedOn?: ReadonlySet<string> | undefined;
}

/** The networks that people may hear of. */
export const networksOn = ({ switchedOn }: Switches): readonly KnownNetwork[] =>
  networks.filter((network) => isOn(network, switchedOn));

const isOn = ({ id, isOptional }: Network, switchedOn: Switches["switchedOn"]): boolean =>
  isOptional !== true || (switchedOn?.has(id) ?? false);

/** The networks by these ids that are on; all that are where no ids are given, or none of them is on any more. */
export function networksAmong(
  ids: readonly string[] | undefined,
  switches: Switches,
): readonly KnownNetwork[] {
  const on = networksOn(switches);
  const named = on.filter(({ id }) => ids?.includes(id));
  return named.length > 0 ? named : on;
}

/** Whether what is read of a network may be kept, ranked, and sent unasked. */
export const mayBeKept = ({ keptNowhere }: Network): boolean => keptNowhere !== true;

/** What people type beside a network's id and name: tickers and older names. */
const aliases: Readonly<Record<NetworkId, readonly string[]>> = {
  akash: ["akt", "akash network"],
  render: ["rndr", "render network", "render subnet", "octane"],
  dispersed: ["compute", "compute subnet", "render compute"],
  nosana: ["nos"],
  salad: ["salad.com", "saladcloud"],
  clore: ["clore", "cloreai"],
  ionet: ["io net", "io cloud"],
  vast: ["vastai", "vast"],
};

/** The network that is on and that `typed` names by id, name or alias, whatever the case, spaces, hyphens and underscores. */
export function findNetwork(typed: string, switches: Switches): KnownNetwork | undefined {
  const wanted = plain(typed);
  return networksOn(switches).find(({ id, name }) =>
    [id, name, ...aliases[id]].some((known) => plain(known) === wanted),
  );
}

const plain = (text: string): string => text.toLowerCase().replaceAll(/[\s_-]+/g, "");
