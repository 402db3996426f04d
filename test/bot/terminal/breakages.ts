import type { Upstream } from "../../../core/world.ts";
import type { Answer, Behaviour } from "../../fakes/upstream.ts";

/** One way in which an upstream can let us down. */
export interface Breakage {
  readonly name: string;
  readonly behaviour: Behaviour;
  /** Limits of the broken upstreams under which nobody waits for the failure to be noticed. */
  readonly limits?: Partial<Pick<Upstream, "timeoutSeconds" | "maxBytes">>;
}

const challenge = "<!DOCTYPE html><html><title>Just a moment...</title></html>";
const html = { "content-type": "text/html; charset=utf-8" };
const json = (change: (body: unknown) => unknown): Behaviour =>
  remembered((body) => ({ json: change(body) }));

export const breakages: readonly Breakage[] = [
  { name: "never answer", behaviour: "hang", limits: { timeoutSeconds: 0.003 } },
  { name: "never end their answer", behaviour: "hang-body", limits: { timeoutSeconds: 0.003 } },
  { name: "answer 500", behaviour: { status: 500, json: { error: "Internal Server Error" } } },
  { name: "answer 502 with a page", behaviour: { status: 502, headers: html, text: "<h1>Bad Gateway</h1>" } },
  { name: "answer 404", behaviour: { status: 404, json: { error: "not found" } } },
  { name: "answer 200 with a challenge page", behaviour: { headers: html, text: challenge } },
  {
    name: "answer half of their JSON",
    behaviour: remembered((body) => ({ text: firstHalf(JSON.stringify(body)) })),
  },
  { name: "answer nothing at all", behaviour: { text: "" } },
  { name: "answer null", behaviour: { text: "null" } },
  { name: "answer an empty object", behaviour: { json: {} } },
  { name: "answer an empty array", behaviour: { json: [] } },
  { name: "answer with every array and record empty", behaviour: json(emptied) },
  {
    name: "answer figures as other types",
    behaviour: json((body) => changed(body, () => ({ value: true }))),
  },
  { name: "answer null for every figure", behaviour: json((body) => changed(body, () => null)) },
  { name: "answer zero for every figure", behaviour: json((body) => changed(body, sameKindOf(0))) },
  { name: "answer figures below zero", behaviour: json((body) => changed(body, timesMinusOne)) },
  { name: "answer NaN for every figure", behaviour: json((body) => changed(body, () => "NaN")) },
  { name: "answer figures out of all bounds", behaviour: json((body) => changed(body, sameKindOf(1e100))) },
  { name: "answer figures next to nothing", behaviour: json((body) => changed(body, sameKindOf(1e-100))) },
  { name: "answer with yesterday's times", behaviour: json((body) => shiftTimes(body, { hours: -24 })) },
  {
    name: "answer with times of next year",
    behaviour: json((body) => shiftTimes(body, { hours: 24 * 365 })),
  },
  {
    name: "ask to come back in a second",
    behaviour: { status: 429, headers: { "retry-after": "1" }, text: "{}" },
  },
  {
    name: "ask to come back in an hour",
    behaviour: { status: 429, headers: { "retry-after": "3600" }, text: "{}" },
  },
  { name: "hang up at once", behaviour: "cut" },
  { name: "hang up half-way", behaviour: "cut-body" },
  { name: "answer more than is read", behaviour: "recorded", limits: { maxBytes: 10 } },
];

/** A recorded body is changed once, however often it is asked for. */
function remembered(answer: (body: unknown) => Answer): Behaviour {
  const known = new Map<unknown, Answer>();
  return (body) => {
    const made = known.get(body) ?? answer(body);
    known.set(body, made);
    return made;
  };
}

const firstHalf = (text: string): string => text.slice(0, Math.floor(text.length / 2));

/** What says who or when rather than how much: a body in which that is odd is refused whole, and no figure gets through. */
const untouched =
  /^(amount|epochId|closeTime|trade_id|.*_at|time_.*|.*_unix|date|start|end|timestamp|symbol|count)$/;

/** Every number of a body, and every text that is one, put through `change`. */
function changed(body: unknown, change: (figure: number | string) => unknown, key = ""): unknown {
  if (untouched.test(key) || shiftNumber(body, 1000) !== body) return body;
  if (Array.isArray(body)) return body.map((each) => changed(each, change));
  if (typeof body === "object" && body !== null) {
    return Object.fromEntries(
      Object.entries(body).map(([name, value]) => [name, changed(value, change, name)]),
    );
  }
  const isFigure = typeof body === "number" || (typeof body === "string" && /^-?\d+(\.\d+)?$/.test(body));
  return isFigure ? change(body) : body;
}

const sameKindOf = (value: number) => (figure: number | string) =>
  typeof figure === "string" ? plain(value) : value;

const timesMinusOne = (figure: number | string): number | string =>
  typeof figure === "string" ? `-${figure.replace("-", "")}` : -Math.abs(figure) || -1;

/** Exchanges write no exponents. */
const plain = (value: number): string =>
  value > 1 ? `1${"0".repeat(100)}` : value > 0 ? `0.${"0".repeat(99)}1` : "0";

function emptied(body: unknown): unknown {
  if (Array.isArray(body)) return [];
  if (typeof body !== "object" || body === null) return body;
  const isRecordOfThings = Object.values(body).every((value) => typeof value !== "string");
  if (isRecordOfThings && Object.keys(body).length > 3) return {};
  return Object.fromEntries(Object.entries(body).map(([name, value]) => [name, emptied(value)]));
}

/** Every time of a body, in whatever way it is written, moved. */
export function shiftTimes(body: unknown, by: Temporal.Duration | Temporal.DurationLike): unknown {
  const ms = Temporal.Duration.from(by).total("milliseconds");
  const shift = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(shift);
    if (typeof value === "object" && value !== null)
      return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, shift(each)]));
    return typeof value === "string" ? shiftText(value, ms) : shiftNumber(value, ms);
  };
  return shift(body);
}

/** Unix seconds or milliseconds of the years 2020 to 2033; anything else is no time. */
function shiftNumber(value: unknown, ms: number): unknown {
  if (typeof value !== "number" || !Number.isInteger(value)) return value;
  if (value > 1.58e12 && value < 2e12) return value + ms;
  return value > 1.58e9 && value < 2e9 ? value + Math.round(ms / 1000) : value;
}

function shiftText(value: string, ms: number): string {
  if (!/^20\d\d-\d\d-\d\d(T.*Z)?$/.test(value)) return value;
  return new Date(Date.parse(value) + ms).toISOString().slice(0, value.length === 10 ? 10 : undefined);
}
