import { akash } from "./akash.ts";
import { clore } from "./clore.ts";
import { dispersed } from "./dispersed.ts";
import type { Network } from "./network.ts";
import { nosana } from "./nosana.ts";
import { render } from "./render.ts";
import { salad } from "./salad.ts";

/** Every network that a machine is reckoned for, in the order in which they are shown. */
export const networks = [
  akash,
  render,
  dispersed,
  nosana,
  salad,
  clore,
] as const satisfies readonly Network[];

export type NetworkId = (typeof networks)[number]["id"];

/** What people type beside a network's id and name: tickers and older names. */
const aliases: Readonly<Record<NetworkId, readonly string[]>> = {
  akash: ["akt", "akash network"],
  render: ["rndr", "render network", "render subnet", "octane"],
  dispersed: ["compute", "compute subnet", "render compute"],
  nosana: ["nos"],
  salad: ["salad.com", "saladcloud"],
  clore: ["clore", "cloreai"],
};

/** The network that `typed` names by id, name or alias, whatever the case, spaces, hyphens and underscores. */
export function findNetwork(typed: string): (typeof networks)[number] | undefined {
  const wanted = plain(typed);
  return networks.find(({ id, name }) => [id, name, ...aliases[id]].some((known) => plain(known) === wanted));
}

const plain = (text: string): string => text.toLowerCase().replaceAll(/[\s_-]+/g, "");
