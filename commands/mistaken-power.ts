import { zoneById, zoneName } from "../core/power/find-zone.ts";
import type { Context } from "./command.ts";
import { isContrary, isMarkup } from "./contrary.ts";
import { requestLine, type Request } from "./line.ts";
import type { Mistake } from "./mistake.ts";
import { writePlain } from "./numbers.ts";
import { dearCurrencies } from "./readings.ts";
import type { Button } from "./reply.ts";
import { clip } from "./words.ts";

const longestLabel = 100;

/** A mistake about the price of power by the hour. */
export type PowerMistake = Extract<Mistake, { code: "private-zone" | "contrary" | "count-or-power" }>;

export const isOfPower = (mistake: Mistake): mistake is PowerMistake =>
  mistake.code === "private-zone" || mistake.code === "contrary" || mistake.code === "count-or-power";

/** What is said of it, and the request again in the ways in which it can be answered. */
export function powerMistake(
  mistake: PowerMistake,
  understood: Request | undefined,
  context: Context,
): readonly [string, readonly Button[]] {
  const { say, language } = context;
  if (mistake.code === "count-or-power") return countOrPower(mistake, understood, context);
  if (mistake.code === "contrary") {
    const [first, second] = mistake.options;
    const text = isMarkup(first)
      ? say("mistake-contrary-markup", { option: first })
      : say("mistake-contrary", { first, second });
    return [text, understood ? eitherOf(mistake, understood) : []];
  }
  const { option, typed, nearest } = mistake;
  const elsewhere = nearest.map(({ label, typed: zone }) => {
    const raw = { ...understood?.raw, [option]: zone };
    return { label, line: understood ? requestLine({ ...understood, raw }, mistake) : zone };
  });
  return [say("mistake-private-zone", { zone: zoneName(zoneById(typed), language) }), elsewhere];
}

/** A number after a card as how many there are, and as what a kWh costs. */
function countOrPower(
  mistake: Extract<Mistake, { code: "count-or-power" }>,
  understood: Request | undefined,
  { say, format, currency }: Context,
): readonly [string, readonly Button[]] {
  const { typed } = mistake;
  const line = (changes: Request["raw"]) =>
    understood ? requestLine({ ...understood, raw: { ...understood.raw, ...changes } }, mistake) : "";
  const perKwh = dearCurrencies.has(currency) ? Number(typed) / 100 : Number(typed);
  const asPower = {
    label: say("rig-per-kwh", { price: format.unitPrice(perKwh, currency) }),
    line: line({ count: "", power: `${writePlain(perKwh)}${currency}` }),
  };
  if (perKwh === 0) return [say("mistake-no-cards"), [asPower]];
  const asCount = { label: `count=${typed}`, line: line({ count: typed }) };
  return [say("mistake-count-or-power", { typed }), [asCount, asPower]];
}

/** The request with the one, and with the other. */
const eitherOf = (
  { options }: Extract<Mistake, { code: "contrary" }>,
  understood: Request,
): readonly Button[] =>
  options.map((kept) => {
    const rest = Object.entries(understood.raw).filter(([name]) => !isContrary(name, kept));
    const label = clip(`${kept}=${understood.raw[kept] ?? ""}`, longestLabel);
    return { label, line: requestLine({ ...understood, raw: Object.fromEntries(rest) }) };
  });
