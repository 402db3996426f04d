import { networksAmong } from "../core/networks/index.ts";
import { findPlace, placeName } from "../core/tariff.ts";
import type { Context } from "./command.ts";

interface Told {
  readonly network?: readonly string[] | undefined;
  readonly country?: string | undefined;
}

/** What words that may have been meant as a machine's name were read as. */
export function readInstead({ network = [], country = "" }: Told, context: Context): readonly string[] {
  const { say, format, language, world } = context;
  const match = findPlace(country, language);
  const names = network.length > 0 ? networksAmong(network, world).map(({ name }) => name) : [];
  return [
    ...(names.length > 0 ? [say("rig-read-as-networks", { list: format.list(names) })] : []),
    ...(match.kind === "found"
      ? [say("rig-read-as-country", { country: placeName(match.place, language) })]
      : []),
  ];
}
