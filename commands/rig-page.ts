import { bookValueUsd } from "../core/finance.ts";
import type { MachineEstimate } from "../core/fleet.ts";
import { machineDefaults } from "../core/machine.ts";
import { zoneName } from "../core/power/find-zone.ts";
import type { Rig } from "../core/rig.ts";
import { placeName, places } from "../core/tariff.ts";
import { shortAccount } from "./accounts.ts";
import { titleOf } from "./advice.ts";
import type { Context } from "./command.ts";
import {
  bestTotals,
  betterPartTexts,
  cardCount,
  judgedOf,
  machineName,
  totalFigures,
  totalLine,
  totalsOf,
} from "./machines.ts";
import { livePowerFigures, type LivePower, type MissingPower } from "./live-power.ts";
import { livePowerTexts } from "./live-power-texts.ts";
import { openMoney } from "./money.ts";
import type { Block, Button, Field, Reply } from "./reply.ts";
import { currenciesOf, readRigs, type ReadRigs, type RigOptions } from "./rig.ts";
import type { SavedRig } from "./rigs.ts";
import { networksOfRig, readSaved } from "./saved-rig.ts";
import { marketSources } from "./sources.ts";
import type { Voice } from "./voice.ts";
import { writeWord } from "./words.ts";

interface Page {
  readonly rig: SavedRig;
  readonly title: string;
  /** Said under the title. */
  readonly news?: readonly string[];
}

/** What is kept of a machine, what it earns now, and what can be done with it. */
export async function rigPage({ rig, title, news = [] }: Page, context: Context): Promise<Reply> {
  const options = readSaved(rig, context);
  if (!options) return unreadable({ rig, title }, context);
  const money = await openMoney(context, currenciesOf(options, context));
  const voice = { context, money };
  const read = await readRigs(options, context, money);
  const outcomes = await totalsOf(networksOfRig(rig, context.world), read.rigs, context);
  const [best] = bestTotals(outcomes);
  const figures = [...totalFigures(outcomes), ...livePowerFigures(read.live, context), ...money.figures()];
  return {
    title,
    tone: best && best.cashUsdPerDay.mid > 0 ? "good" : "plain",
    blocks: [
      ...news.map(text),
      { kind: "fields", fields: fieldsOf({ rig, options, read }, voice) },
      ...livePowerTexts(read.live, voice),
      ...nowTexts(best, read, voice),
      ...betterPartTexts(outcomes, voice),
    ],
    buttons: buttons(rig, context),
    sources: marketSources(figures, context),
    figures,
  };
}

const text = (said: string): Block => ({ kind: "text", text: said });

function unreadable({ rig, title }: Page, context: Context): Reply {
  return {
    title,
    tone: "bad",
    blocks: [text(context.say("rig-unreadable"))],
    buttons: buttons(rig, context),
    figures: [],
  };
}

/** The verdict, the sum, and what that is for each card. */
function nowTexts(best: MachineEstimate | undefined, { rigs }: ReadRigs, voice: Voice): readonly Block[] {
  const { context, money } = voice;
  const name = machineName(rigs, context);
  if (!best) return [text(context.say("machine-unknown", { rig: name }))];
  const count = cardCount(best);
  const each = money.show(best.cashUsdPerDay.mid / count, { signed: true });
  const perCard = count > 1 ? [context.say("machine-per-card", { count, each })] : [];
  return [
    { kind: "text", text: titleOf(judgedOf(best), name, voice), style: "heading" },
    text([totalLine(best, voice), ...perCard].join("\n")),
  ];
}

interface Described {
  readonly rig: SavedRig;
  readonly options: RigOptions;
  readonly read: ReadRigs;
}

function fieldsOf({ rig, options, read }: Described, voice: Voice): readonly Field[] {
  const { context } = voice;
  const { say, format } = context;
  const names = networksOfRig(rig, context.world).map(({ name }) => name);
  const accounts = [...new Set(Object.values(rig.accounts ?? {}))].map(shortAccount);
  return [
    { label: say("rig-cards"), value: machineName(read.rigs, context) },
    powerField(read, options, voice),
    ...hardwareFields(rig, read, voice),
    { label: say("rig-networks"), value: rig.networks ? format.list(names) : say("rig-networks-all") },
    ...(accounts.length > 0 ? [{ label: say("rig-account"), value: format.list(accounts) }] : []),
    ...otherFields(rig, say("rig-more")),
  ];
}

function powerField(
  { rigs, dayAndNight, live }: ReadRigs,
  options: RigOptions,
  { context, money }: Voice,
): Field {
  const { say, language } = context;
  const label = say("rig-power");
  const price = say("rig-per-kwh", { price: money.power(rigs[0].usdPerKwh.value) });
  if (dayAndNight) {
    const day = money.power(dayAndNight.dayUsdPerKwh);
    const night = money.power(dayAndNight.nightUsdPerKwh);
    return { label, value: price, note: say("rig-day-night", { day, night }) };
  }
  if (options.power) return { label, value: price };
  if (live) return { label, value: price, note: zoneNote(live, context) };
  const place = places.find(({ code }) => code === (options.country ?? context.country));
  const note = place ? say("rig-usual-power", { place: placeName(place, language) }) : say("rig-world-power");
  return { label, value: price, note };
}

/** Of which zone the price is; where that cannot be read, whose price stands in. */
function zoneNote(live: LivePower | MissingPower, { say, language, format }: Context): string {
  const zone = zoneName(live.zone, language);
  if (live.kind === "missing") return say("rig-zone-missing", { zone });
  if (live.isToday) return say("rig-zone", { zone });
  return say("rig-zone-old", { zone, date: format.date(live.day.date) });
}

/** What the machine cost and when, and what is left of that by the years it is used. */
function hardwareFields(
  { boughtOn }: SavedRig,
  { rigs }: ReadRigs,
  { context, money }: Voice,
): readonly Field[] {
  const { say, format, world, timeZone } = context;
  const paid = rigs.every(({ given }) => given.purchaseUsd !== undefined);
  const cost = rigs.reduce((sum, { given }) => sum + (given.purchaseUsd ?? 0), 0);
  const hardware = paid ? [{ label: say("rig-hardware"), value: money.show(cost) }] : [];
  if (boughtOn === undefined) return hardware;
  const date = Temporal.PlainDate.from(boughtOn);
  const today = world.now().toZonedDateTimeISO(timeZone).toPlainDate();
  const months = Math.max(0, date.until(today, { largestUnit: "months" }).months);
  const years = Math.max(0, date.until(today).days) / 365;
  const left = rigs.reduce((sum, rig) => sum + leftOf(rig, years), 0);
  const bought = {
    label: say("rig-bought"),
    value: format.date(date),
    note: say("rig-age", { months }),
  };
  const book = { label: say("rig-book-value"), value: money.show(left), note: say("rig-book-note") };
  return [...hardware, bought, ...(paid ? [book] : [])];
}

function leftOf({ gpu, count, given }: Rig, ageYears: number): number {
  const usual = machineDefaults(gpu, count);
  return bookValueUsd(given.purchaseUsd ?? 0, {
    ageYears,
    residualShare: given.residualShare ?? usual.residualShare.value,
    usefulLifeYears: given.usefulLifeYears ?? usual.usefulLifeYears.value,
  });
}

/** Options that have a line of their own above. */
const shown: ReadonlySet<string> = new Set([
  "gpu",
  "count",
  "plus",
  "power",
  "night",
  "country",
  "zone",
  "hardware",
]);

/** The rest as it is typed. */
function otherFields({ options }: SavedRig, label: string): readonly Field[] {
  const rest = Object.entries(options).filter(([name]) => !shown.has(name));
  const value = rest.map(([name, typed]) => `${name}=${typed}`).join(" ");
  return rest.length > 0 ? [{ label, value }] : [];
}

function buttons({ name, accounts }: SavedRig, { say }: Context): readonly Button[] {
  const rig = writeWord({ name: "rig", text: name });
  const named = writeWord({ name: "name", text: name });
  return [
    { label: say("button-earnings"), line: `earnings ${rig}` },
    { label: say("button-compare"), line: `compare ${rig}` },
    ...(accounts ? [{ label: say("button-provider"), line: `provider ${rig}` }] : []),
    { label: say("button-edit-rig"), line: `rig action=edit ${named}` },
    { label: say("button-digest"), line: `digest action=subscribe ${rig}` },
    { label: say("button-remove-rig"), line: `rig action=remove ${named}` },
  ];
}
