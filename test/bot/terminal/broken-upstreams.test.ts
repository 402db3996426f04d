import { describe, expect, it } from "vitest";
import { answerLine } from "../../../commands/run.ts";
import { recordings, type Recording } from "../../fakes/upstream.ts";
import { openTestWorld } from "../../world.ts";
import { deskFor, person } from "./asking.ts";
import { breakages, type Breakage } from "./breakages.ts";
import { complaintsAbout } from "./complaints.ts";

const earnings = "earnings 4090 0.12";
const inEuros = "earnings 4090 0,12 EUR currency=EUR";
const prices = ["price", "price akt"];
const ofAkash = ["compare 4090", "compare", "network akash", "network akash 4090", "gpu 4090"];

/** What can be asked that reads from each upstream. */
const linesByHost: Readonly<Record<string, readonly string[]>> = {
  "console-api.akash.network": [earnings, "earnings h100 8 power=0.08", ...ofAkash],
  "stats.renderfoundation.com": [earnings, "compare 4090", "network render"],
  "api.coingecko.com": [earnings, ...prices],
  "api.coinpaprika.com": prices,
  "api.exchange.coinbase.com": prices,
  "api.kraken.com": prices,
  "data-api.binance.vision": ["price"],
  "api.frankfurter.dev": [inEuros],
  "open.er-api.com": [inEuros],
};

const allLines = [...new Set(Object.values(linesByHost).flat())];
/** After an hour or two nearly every source is out of date; after three days all are, and Akash's rows have stopped. */
const laterHours = [2, 70];

it("knows of every recorded upstream what to ask", () => {
  expect(Object.keys(linesByHost).toSorted()).toEqual([...new Set(recordings.map(({ host }) => host))].toSorted());
});

describe.each(breakages)("when upstreams $name", (breakage) => {
  it("every answer is true that is given from nothing", async () => {
    for (const line of allLines) {
      await using session = await setup();
      session.breakDown(breakage);
      expect(await session.complaints(line), line).toEqual([]);
    }
  });

  it("every answer is true that is given from what was known", async () => {
    await using session = await setup();
    await session.expectTrue(allLines, "on a good day");
    session.breakDown(breakage);
    for (const hours of laterHours) await session.expectTrue(allLines, `${hours} h later`, hours);
  });

  it.each(Object.entries(linesByHost))("and it is only %s, every answer is true", async (host, lines) => {
    await using cold = await setup();
    cold.breakDown(breakage, host);
    await cold.expectTrue(lines, "from nothing");
    await using warm = await setup();
    await warm.expectTrue(lines, "on a good day");
    warm.breakDown(breakage, host);
    for (const hours of laterHours) await warm.expectTrue(lines, `${hours} h later`, hours);
  });
});

/** Render's file without its older weeks, so that it is read quickly. */
const slim: readonly Recording[] = recordings.map((recording) => {
  if (recording.host !== "stats.renderfoundation.com") return recording;
  const { data, ...rest } = recording.body as { readonly data: { readonly epochs: readonly unknown[] } };
  return { ...recording, body: { ...rest, data: { epochs: data.epochs.slice(0, 6) } } };
});

/** Somebody who types lines, in a world that can break down as a whole or in one place. */
async function setup() {
  let limitsOf: (origin: string) => Breakage["limits"] = () => undefined;
  const opened = await openTestWorld({ recordings: slim, limits: ({ origin }) => limitsOf(origin) ?? {} });
  const [asker, desk] = [person(), deskFor(opened.world)];
  const complaints = async (line: string) => complaintsAbout(await answerLine(line, asker, desk), opened.clock.now());
  return {
    ...opened,
    complaints,
    breakDown({ behaviour, limits }: Breakage, host?: string) {
      limitsOf = (origin) => (host === undefined || new URL(origin).host === host ? limits : undefined);
      if (host === undefined) opened.upstream.behaveAll(behaviour);
      else opened.upstream.behave(host, behaviour);
    },
    async expectTrue(lines: readonly string[], when: string, hours = 0) {
      opened.clock.pass({ hours });
      for (const line of lines) {
        expect(await complaints(line), `${line}, ${when}`).toEqual([]);
        opened.clock.pass({ minutes: 2 });
      }
    },
  };
}
