import { answerLine } from "../../../commands/run.ts";
import { networks } from "../../../core/networks/index.ts";
import { vastKey } from "../../../core/networks/vast.ts";
import { deskFor, person } from "../../ask.ts";
import { recordings, type Recording } from "../../fakes/upstream.ts";
import { openTestWorld } from "../../world.ts";
import type { Breakage } from "./breakages.ts";
import { complaintsAbout } from "./complaints.ts";

export const earnings = "earnings 4090 0.12";
const inEuros = "earnings 4090 0,12 EUR currency=EUR";
const prices = ["price", "price akt"];
const ofProvider = "provider akash1znnugwgfn7qumdymehgzjjp6rwemx9h5968hxw";
const ofWallet = "provider 12RXJVJiVXrcBt3Ed8EeBE3ahnX4Zn57qh454Ju1Riuv";
const ofAkash = [
  "compare 4090",
  "compare",
  "network akash",
  "network akash 4090",
  "gpu 4090",
  "compare reliability",
];

const atSpot = [
  "earnings 4090 zone=DE surcharges=0.16 vat=19%",
  "power DE 4090 surcharges=0.16",
  "compare 3090 zone=DE",
];
const british = ["power octopus-c", "power GB-C 4090"];

/** What can be asked that reads from each upstream. */
export const linesByHost: Readonly<Record<string, readonly string[]>> = {
  "console-api.akash.network": [earnings, "earnings h100 8 power=0.08", ...ofAkash, ofProvider],
  "stats.renderfoundation.com": [earnings, "compare 4090", "network render", "compare reliability", ofWallet],
  "api.nosana.com": [earnings, "compare 4090", "network nosana 4090"],
  "app-api.salad.com": [earnings, "compare 4090", "network salad 4090"],
  "api.clore.ai": [earnings, "compare 4090", "network clore 4090"],
  "500.farm": [earnings, "compare 4090", "network vast 4090", "whatif 4090 network=vast"],
  "console.vast.ai": [earnings, "compare 4090", "network vast 4090"],
  "api.io.solutions": [earnings, "compare 4090", "network ionet 4090"],
  "prices.azure.com": ["compare h100", "compare clouds"],
  "dstack-gpu-pricing.s3.eu-west-1.amazonaws.com": ["compare h100", "compare 4090", "compare clouds"],
  "api.energy-charts.info": atSpot,
  "api.awattar.de": atSpot,
  "api.awattar.at": ["power AT", "earnings 4090 zone=AT vat=20%"],
  "api.octopus.energy": british,
  "api.carbonintensity.org.uk": british,
  "api.coingecko.com": [earnings, ...prices],
  "api.coinpaprika.com": prices,
  "api.exchange.coinbase.com": ["price"],
  "api.kraken.com": ["price"],
  "data-api.binance.vision": ["price"],
  "api.frankfurter.dev": [inEuros],
  "open.er-api.com": [inEuros],
};

/** Render's file without its older weeks, so that it is read quickly. */
const slim: readonly Recording[] = recordings.map((recording) => {
  if (recording.host !== "stats.renderfoundation.com") return recording;
  const { data, ...rest } = recording.body as { readonly data: { readonly epochs: readonly unknown[] } };
  return { ...recording, body: { ...rest, data: { epochs: data.epochs.slice(0, 6) } } };
});

/** Somebody who types lines, in a world that can break down as a whole or in one place. */
export async function openBreakable({ keyed = false } = {}) {
  let limitsOf: (origin: string) => Breakage["limits"] = () => undefined;
  const opened = await openTestWorld({
    recordings: slim,
    switchedOn: [...networks.map(({ id }) => id), ...(keyed ? [vastKey] : [])],
    limits: ({ origin }) => limitsOf(origin) ?? {},
  });
  const [asker, desk] = [person(), deskFor(opened.world)];
  const ask = (line: string) => answerLine(line, asker, desk);
  const complaints = async (lines: readonly string[], apart: Temporal.DurationLike = { minutes: 0 }) => {
    const found: string[] = [];
    for (const line of lines) {
      const about = complaintsAbout(await ask(line), opened.clock.now());
      found.push(...about.map((complaint) => `${line}: ${complaint}`));
      opened.clock.pass(apart);
    }
    return found;
  };
  return {
    ...opened,
    ask,
    complaints,
    breakDown({ behaviour, limits }: Omit<Breakage, "name">, host?: string) {
      limitsOf = (origin) => (host === undefined || new URL(origin).host === host ? limits : undefined);
      if (host === undefined) opened.upstream.behaveAll(behaviour);
      else opened.upstream.behave(host, behaviour);
    },
  };
}
