import type { MachineEstimate } from "../core/fleet.ts";
import { networksAmong } from "../core/networks/index.ts";
import { findZone, zoneById, zoneName } from "../core/power/find-zone.ts";
import type { PauseOutlook } from "../core/power/pause-hours.ts";
import { localHours } from "../core/power/spot-tariff.ts";
import { cityOf } from "../core/time-zones.ts";
import { carbonFigures, carbonOf, carbonTexts, type Carbon } from "./carbon-texts.ts";
import { command, type Context } from "./command.ts";
import { ours } from "./figures.ts";
import { hoursChart } from "./hours-picture.ts";
import { livePower, livePowerFigures, type LivePower, type MissingPower } from "./live-power.ts";
import { livePowerTexts } from "./live-power-texts.ts";
import { bestTotals, machineName, totalFigures, totalsOf } from "./machines.ts";
import { openMoney } from "./money.ts";
import { option } from "./options.ts";
import { pauseOf, pauseTexts } from "./pause.ts";
import { dayBlocks, hourFigures, nowText, type ShownHour } from "./power-hours.ts";
import { OptionWanted } from "./refusals.ts";
import type { Block, Button, Figure, Reply } from "./reply.ts";
import { currenciesOf, readRigs, rigOptions, type RigOptions } from "./rig.ts";
import { whyButton } from "./secret.ts";
import { marketSources } from "./sources.ts";
import type { Voice } from "./voice.ts";

// What is asked is the price of the market: one that is typed or usual has no hours.
const { zone, power: _power, night: _night, night_hours: _hours, country: _country, ...others } = rigOptions;

export const power = command({
  name: "power",
  options: { zone, ...others, gpu: option.gpu().optional(), network: option.network().optional() },
  bare: ["zone", "gpu", "rig", "plus", "count", "util", "network", "currency"],
  async run({ gpu, ...options }, context) {
    const wanted = options.zone ?? usualZone(context);
    if (wanted === undefined) throw new OptionWanted("zone");
    const asked = { ...options, zone: wanted };
    const money = await openMoney(context, currenciesOf(asked, context));
    const voice = { context, money };
    const tariff = { ...options, zone: zoneById(wanted) };
    const [live, carbon] = await Promise.all([
      livePower(tariff, context, money),
      carbonOf(tariff.zone, context.world),
    ]);
    if (live.kind === "missing") return withoutPrices(live, voice);
    const machine = gpu === undefined ? undefined : await machineIn({ ...asked, gpu }, live, voice);
    return reply({ live, carbon, machine }, voice);
  },
});

/** That of the country that is set, where it has one and it may be shown. */
function usualZone({ country, language, privateZones = false }: Context): string | undefined {
  const match = findZone(country ?? "", language);
  return match.kind === "found" && (match.zone.isFree || privateZones) ? match.zone.id : undefined;
}

/** A machine with what its hours bring on the network that brings most. */
interface Machine {
  readonly name: string;
  readonly best: MachineEstimate | undefined;
  readonly outlook: PauseOutlook | undefined;
}

async function machineIn(options: RigOptions, live: LivePower, { context, money }: Voice): Promise<Machine> {
  const { rigs } = await readRigs(options, context, money);
  const ids = options.network === undefined ? context.rig?.networks : [options.network];
  const wanted = networksAmong(ids, context.world);
  const [best] = bestTotals(await totalsOf(wanted, rigs, context));
  const name = context.rig?.name ?? machineName(rigs, context);
  const outlook = best ? pauseOf(best, live, context.world.now()) : undefined;
  return { name, best, outlook };
}

const withoutPrices = (missing: MissingPower, voice: Voice): Reply => ({
  title: voice.context.say("power-title-none", { zone: zoneName(missing.zone, voice.context.language) }),
  tone: "bad",
  blocks: [{ kind: "text", text: voice.context.say("power-none") }],
  figures: [],
});

interface Answer {
  readonly live: LivePower;
  readonly carbon: Carbon;
  readonly machine: Machine | undefined;
}

function reply(answer: Answer, voice: Voice): Reply {
  const { live, carbon, machine } = answer;
  const { context, money } = voice;
  const { today, tomorrow } = hoursOf(answer);
  const figures = [
    ...(machine?.best ? totalFigures([machine.best]) : []),
    ...livePowerFigures(live, context),
    ...hourFigures([...today, ...tomorrow], live),
    ...savingFigures(answer, context),
    ...carbonFigures(carbon, live.zone, context.world),
    ...money.figures(),
  ];
  const sources = marketSources(figures, context);
  const { date } = live.day;
  const next = { name: "tomorrow", date: date.add({ days: 1 }), hours: tomorrow } as const;
  return {
    title: titleOf(live, voice),
    tone: "plain",
    blocks: [
      ...nowText(today, live, voice),
      ...(machine ? machineTexts(machine, live, voice) : []),
      ...hoursChart({ live, hours: [...today, ...tomorrow] }, voice),
      ...dayBlocks({ name: "today", date, hours: today }, live, voice),
      ...(live.isToday ? dayBlocks(next, live, voice) : []),
      ...carbonTexts(carbon, live.zone, voice),
      ...livePowerTexts(live, voice),
      ...notes(live, context),
    ],
    buttons: buttonsOf(live, machine, context),
    sources,
    figures,
  };
}

/** What pausing saves in all hours in which it is cheaper; unknown where nobody knows what the machine brings. */
function savingFigures({ live, machine }: Answer, { world }: Context): readonly Figure[] {
  if (!machine) return [];
  const { outlook } = machine;
  const saves =
    outlook?.kind === "known" ? outlook.spans.reduce((sum, { savesUsd }) => sum + savesUsd, 0) : null;
  const common = { basis: "derived", source: ours, asOf: world.now(), stale: false } as const;
  return [{ of: live.zone.id, name: "pauseSavesUsd", unit: "USD", value: saves, ...common }];
}

function titleOf(live: LivePower, { context, money }: Voice): string {
  const told = { zone: zoneName(live.zone, context.language), price: money.power(live.usdPerKwh.value) };
  if (live.isToday) return context.say("power-title", told);
  const date = context.format.date(live.day.date);
  return context.say("power-title-old", { ...told, date });
}

/** The hours of the day and of the next, with what they leave to the machine where that is known. */
function hoursOf({ live, machine }: Answer): Readonly<Record<"today" | "tomorrow", readonly ShownHour[]>> {
  if (machine?.outlook?.kind === "known") return machine.outlook;
  const hours = localHours(live.hourly, live.zone.timeZone);
  const after = (days: number) =>
    hours.filter(({ from }) => from.toPlainDate().equals(live.day.date.add({ days })));
  return { today: after(0), tomorrow: after(1) };
}

function machineTexts({ name, best, outlook }: Machine, live: LivePower, voice: Voice): readonly Block[] {
  const { say } = voice.context;
  const heading: Block = { kind: "text", text: say("power-pause-title", { rig: name }), style: "heading" };
  if (!best || outlook?.kind !== "known")
    return [heading, { kind: "text", text: say("power-pause-unknown", { rig: name }), style: "warning" }];
  const network = best.network.name;
  const pauses = pauseTexts(outlook.spans, live, voice);
  const texts = pauses.length > 0 ? pauses : [say("power-pause-none", { network })];
  return [
    heading,
    { kind: "text", text: texts.join("\n") },
    { kind: "text", text: say("power-left", { network }), style: "note" },
  ];
}

/** By whose clock hours are told where that is not the reader's; and the name that the licence asks for. */
function notes({ zone: of, prices }: LivePower, { say, timeZone }: Context): readonly Block[] {
  const texts = [
    ...(timeZone === of.timeZone ? [] : [say("power-clock", { city: cityOf(of.timeZone) })]),
    ...(prices.source.id === "energy-charts" && of.isFree ? [say("power-licence")] : []),
  ];
  return texts.map((text) => ({ kind: "text", text, style: "note" }));
}

function buttonsOf(live: LivePower, machine: Machine | undefined, context: Context): readonly Button[] {
  const { say, again } = context;
  const isBare = live.prices.level === "wholesale" && live.surchargesUsdPerKwh === undefined;
  return [
    ...(machine ? [{ label: say("button-earnings"), line: again("earnings") }] : []),
    ...(isBare ? [{ label: say("button-add-surcharges"), line: again("power", { surcharges: "ask" }) }] : []),
    ...whyButton(context),
  ];
}
