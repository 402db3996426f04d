import { z } from "zod";
import { UpstreamError } from "../errors.ts";
import { mintStatuses, type BurnAndMint, type MintStatus } from "../reliability.ts";
import type { Sourced } from "../sourced.ts";
import { hoursBetween } from "../time.ts";
import type { Fetched, Upstream, World } from "../world.ts";
import { akashConsole } from "./akash-console.ts";
import { isOld } from "./old.ts";
import { attempt, instantText, readableRows } from "./reading.ts";

/** Akash's burn-mint equilibrium (AEP-76): providers earn ACT, which is burned for AKT. */
const bmeUpstream: Upstream = {
  ...akashConsole,
  id: "akash-console-bme",
  link: "https://console.akash.network",
  origin: "https://console-api.akash.network",
  freshSeconds: 900,
  timeoutSeconds: 15,
  callsPerMinute: 6,
  maxBytes: 4_000_000,
};

const change = z.object({ height: z.number(), newStatus: z.string() });

/** Far beyond it a ratio is a fault. */
const mostCollateral = 1_000;
const dashboard = z.object({
  now: z.object({ date: instantText, collateralRatio: z.number().positive().max(mostCollateral) }),
});

/** The newest block is minutes old unless the indexer has stopped. */
const staleHours = 1;

/**
 * Whether ACT is minted and burned as usual, from the newest row of `/v1/bme/status-history`, and AKT behind ACT over its
 * worth, from `/v1/bme/dashboard-data`: below 0.95 the chain warns, below 0.90 it halts minting. A status of a name that
 * we do not know is unknown. Never rejects for an upstream.
 */
export async function readBurnAndMint(world: World): Promise<BurnAndMint> {
  const [changes, books] = await Promise.all([
    attempt(world.json(bmeUpstream, "/v1/bme/status-history", readableRows(change))),
    attempt(world.json(bmeUpstream, "/v1/bme/dashboard-data", dashboard)),
  ]);
  return {
    status: changes instanceof UpstreamError ? null : statusOf(changes),
    collateral: books instanceof UpstreamError ? null : collateralOf(books, world.now()),
  };
}

function statusOf(changes: Fetched<readonly z.output<typeof change>[]>): Sourced<MintStatus> | null {
  const newest = changes.data.toSorted((a, b) => a.height - b.height).at(-1);
  const name = newest?.newStatus.replace(/^mint_status_/, "");
  const known = mintStatuses.find((status) => status === name);
  return known === undefined
    ? null
    : {
        value: known,
        basis: "measured",
        source: akashConsole,
        asOf: changes.fetchedAt,
        stale: isOld(changes),
      };
}

function collateralOf(books: Fetched<z.output<typeof dashboard>>, now: Temporal.Instant): Sourced<number> {
  const { date, collateralRatio } = books.data.now;
  const isPast = Temporal.Instant.compare(date, books.fetchedAt) <= 0;
  const asOf = isPast ? date : books.fetchedAt;
  const stale = isOld(books) || hoursBetween(asOf, now) > staleHours;
  return { value: collateralRatio, basis: "measured", source: akashConsole, asOf, stale };
}
