import { zoneById, zoneName } from "../core/power/find-zone.ts";
import type { Context } from "./command.ts";
import { isContrary, isMarkup } from "./contrary.ts";
import { requestLine, type Request } from "./line.ts";
import type { Mistake } from "./mistake.ts";
import type { Button } from "./reply.ts";
import { clip } from "./words.ts";

const longestLabel = 100;

/** A mistake about the price of power by the hour. */
export type PowerMistake = Extract<Mistake, { code: "private-zone" | "contrary" }>;

export const isOfPower = (mistake: Mistake): mistake is PowerMistake =>
  mistake.code === "private-zone" || mistake.code === "contrary";

/** What is said of it, and the request again in the ways in which it can be answered. */
export function powerMistake(
  mistake: PowerMistake,
  understood: Request | undefined,
  { say, language }: Context,
): readonly [string, readonly Button[]] {
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
