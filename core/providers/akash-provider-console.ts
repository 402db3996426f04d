import { z } from "zod";
import { akashConsole } from "../networks/akash-console.ts";
import { instantText, numeric, readableRows } from "../networks/reading.ts";
import type { Fetched, Upstream, World } from "../world.ts";

/**
 * Readers of what Akash's Console API tells about one provider (akash-network/console, apps/api, 2026-08-22). Each
 * rejects with an UpstreamError; its `status` is 404 where the API knows no such provider, and on earnings also where
 * the last day has no block yet.
 */

/** Named apart from the market's reader, so that slow books of one provider do not make the market rest. */
const ofProviders = (name: string, freshSeconds: number, callsPerMinute = 30): Upstream => ({
  ...akashConsole,
  id: `akash-console-${name}`,
  link: "https://console.akash.network",
  origin: "https://console-api.akash.network",
  freshSeconds,
  timeoutSeconds: 20,
  callsPerMinute,
  maxBytes: 8_000_000,
});

/** Health is checked every 15 minutes at most, and the answer is cached for one or two by the server. */
const health = ofProviders("provider", 300);
/** Sums over all leases, reckoned anew by the server for each call: a few times an hour is what it can bear. */
const books = ofProviders("provider-books", 1_200);
/** What was earned on a day that is over does not change any more. One call a second is what we allow ourselves. */
const pastDays = ofProviders("provider-days", 30 * 86_400, 60);

/** Null stands for "unreadable" as much as for "none". */
const orNull = <S extends z.ZodType>(shape: S) => shape.nullable().catch(null);
const count = orNull(z.number().nonnegative().max(1e9));
const micro = orNull(z.number().nonnegative().max(1e18));
/** Written by the provider itself. */
const shortText = orNull(z.string().trim().min(1).max(200));
/** Null is how the API writes an uptime of exactly 0 as well as one that it does not know. */
const uptime = orNull(z.number().positive().max(1));
const moment = orNull(instantText);

const gpuModel = z.object({ vendor: z.string(), model: z.string(), ram: shortText, interface: shortText });

const detail = z.object({
  name: shortText,
  isOnline: z.boolean(),
  isAudited: orNull(z.boolean()),
  lastCheckDate: moment,
  lastOnlineDate: moment,
  uptime1d: uptime,
  uptime7d: uptime,
  uptime30d: uptime,
  gpuModels: readableRows(gpuModel).catch([]),
  locationRegion: shortText,
  ipRegion: shortText,
  ipCountryCode: shortText,
  stats: orNull(z.object({ gpu: z.object({ active: count, pending: count, total: count }) })),
});

/** `…UUsdcEarned` is left out: the server gives the same sum under both names. */
const period = z.object({
  date: instantText,
  activeLeaseCount: count,
  activeGPU: count,
  dailyUActEarned: micro,
  dailyUAktEarned: micro,
  dailyUUsdEarned: micro,
});

const dashboard = z.object({ current: period, previous: orNull(period) });

const earnings = z.object({
  earnings: z.object({ totalUActEarned: micro, totalUAktEarned: micro, totalUUsdEarned: micro }),
});

const lease = z.object({
  provider: z.string(),
  gseq: z.number(),
  oseq: z.number(),
  price: numeric.pipe(z.number().nonnegative()),
  createdDate: instantText,
  status: z.string(),
  resources: z.object({ gpu: z.number().nonnegative() }),
});

const deployment = z.object({
  dseq: z.string().or(z.number()).transform(String),
  denom: z.string(),
  leases: readableRows(lease),
});

const deployments = z.object({ total: z.number().nonnegative(), deployments: readableRows(deployment) });

/** A coin that the server has a name for is counted whole, another in its smallest unit. */
const asset = z.object({
  symbol: z.string().optional(),
  ibcToken: z.string().optional(),
  amount: z.number().nonnegative(),
});

const account = z.object({ assets: readableRows(asset) });

export type ProviderDetail = z.output<typeof detail>;
export type DashboardPeriod = z.output<typeof period>;
export type Deployments = z.output<typeof deployments>;
type ProviderDashboard = z.output<typeof dashboard>;
type ProviderAccount = z.output<typeof account>;

/** What was earned in a time, in millionths of ACT, AKT and USD. */
export interface MicroEarned {
  readonly uact: number | null;
  readonly uakt: number | null;
  /** At the AKT price of each day; 0 where the server does not reckon it. */
  readonly uusd: number | null;
}

/** Days in UTC: `from` is the first, `to` the first that is not counted. */
export interface DayWindow {
  readonly from: Temporal.PlainDate;
  readonly to: Temporal.PlainDate;
}

export const readDetail = (address: string, world: World): Promise<Fetched<ProviderDetail>> =>
  world.json(health, `/v1/providers/${address}`, detail);

/** The trailing 24 hours and the 24 before. */
export const readBooks = (address: string, world: World): Promise<Fetched<ProviderDashboard>> =>
  world.json(books, `/v1/provider-dashboard/${address}`, dashboard);

/** The sum of a window that ends today. */
export const readWindow = (address: string, window: DayWindow, world: World): Promise<Fetched<MicroEarned>> =>
  readEarned(books, earningsPath(address, window), world);

/** The sum of one day that is over. */
export const readPastDay = (
  address: string,
  date: Temporal.PlainDate,
  world: World,
): Promise<Fetched<MicroEarned>> =>
  readEarned(pastDays, earningsPath(address, { from: date, to: date.add({ days: 1 }) }), world);

const earningsPath = (address: string, { from, to }: DayWindow): string =>
  `/v1/provider-earnings/${address}?from=${from.toString()}&to=${to.toString()}`;

async function readEarned(upstream: Upstream, path: string, world: World): Promise<Fetched<MicroEarned>> {
  const fetched = await world.json(upstream, path, earnings);
  const { totalUActEarned: uact, totalUAktEarned: uakt, totalUUsdEarned: uusd } = fetched.data.earnings;
  return { ...fetched, data: { uact, uakt, uusd } };
}

/** As many as the API gives at once. */
export const deploymentsPerPage = 100;

/** One page of deployments with a lease that is open, the newest first. */
export const readDeployments = (
  address: string,
  page: number,
  world: World,
): Promise<Fetched<Deployments>> => {
  const path = `/v1/providers/${address}/deployments/${page * deploymentsPerPage}/${deploymentsPerPage}`;
  return world.json(books, `${path}?status=active`, deployments);
};

/** What the provider's account holds. */
export const readAccount = (address: string, world: World): Promise<Fetched<ProviderAccount>> =>
  world.json(books, `/v1/addresses/${address}`, account);
