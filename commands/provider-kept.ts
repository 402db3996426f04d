import { historyRows } from "../core/history-rows.ts";
import type { HistoryDay } from "../core/history.ts";
import type { Network } from "../core/networks/network.ts";
import { tokenPrices } from "../core/prices/index.ts";
import { subjectOf } from "../core/subscription.ts";
import { tokenById, type TokenId } from "../core/tokens.ts";
import type { Context } from "./command.ts";
import { totalsOf } from "./machines.ts";
import { openMoney } from "./money.ts";
import { currenciesOf, readRigs, type RigOptions } from "./rig.ts";
import { isSameName, type SavedRig } from "./rigs.ts";

interface Wanted {
  readonly rig: SavedRig;
  readonly network: Network;
}

interface Between {
  readonly from: Temporal.PlainDate;
  readonly to: Temporal.PlainDate;
}

/** What the asker's own daily digests about a machine said of one network, by local date: the oldest first. */
export async function keptDays(
  { rig, network }: Wanted,
  { from, to }: Between,
  { digests }: Context,
): Promise<readonly HistoryDay[]> {
  const orders = await digests.of("me");
  const own = orders.filter(({ about }) => about.rig !== undefined && isSameName(about.rig, rig.name));
  const subjects = [...new Set(own.map(subjectOf))];
  const rows = await Promise.all(subjects.map((subject) => digests.history.between(subject, from, to)));
  // The digests of linked accounts are about the same days.
  const once = new Map(
    rows.flat().map((row) => [`${row.subject} ${row.network} ${row.date.toString()}`, row]),
  );
  return [...once.values()].filter((row) => row.network === network.id);
}

/** What the same would say now; undefined where there is no figure. */
export async function estimateOfNow(
  { network, options }: { readonly network: Network; readonly options: RigOptions },
  context: Context,
): Promise<HistoryDay | undefined> {
  const money = await openMoney(context, currenciesOf(options, context));
  const { rigs } = await readRigs(options, context, money);
  const [outcomes, tokenUsd] = await Promise.all([
    totalsOf([network], rigs, context),
    usdOf(network.token, context),
  ]);
  const date = context.world.now().toZonedDateTimeISO("UTC").toPlainDate();
  return historyRows(outcomes, { subject: "", date, currency: "USD", perUsd: 1, tokenUsd })[0];
}

async function usdOf(
  token: TokenId | undefined,
  { world }: Context,
): Promise<Readonly<Record<string, number>>> {
  if (token === undefined) return {};
  const found = (await tokenPrices([tokenById(token)], world)).get(token);
  return found?.kind === "price" ? { [token]: found.price.value } : {};
}
