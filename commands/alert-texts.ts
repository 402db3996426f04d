import type { Condition } from "../core/alerts/alert.ts";
import { watchableOf, type Watchable } from "../core/alerts/figure-keys.ts";
import type { AlertOrder } from "../core/alerts/order.ts";
import { networks } from "../core/networks/index.ts";
import { tokenById } from "../core/tokens.ts";
import { shortAccount } from "./accounts.ts";
import type { FigureNow } from "./alert-figures.ts";
import type { Context } from "./command.ts";
import { gpuById, shortName } from "./rig.ts";
import type { SourceLine } from "./reply.ts";
import type { Voice } from "./voice.ts";
import { writeWord } from "./words.ts";

/** What an alert is about: the figure, and the machine by the name that its owner wrote. */
export interface AlertTopic {
  readonly what: Watchable;
  readonly rig?: string | undefined;
}

export const topicOf = ({ figure, rig }: Pick<AlertOrder, "figure" | "rig">): AlertTopic => ({
  what: watchableOf(figure),
  rig,
});

/** What is watched, as people call it. */
export function whatText({ what, rig }: AlertTopic, { say, format }: Context): string {
  switch (what.kind) {
    case "token":
      return tokenById(what.token).symbol;
    case "profit":
      return rig ?? what.rig;
    case "network-lead": {
      const name = rig ?? what.rig;
      return what.network === undefined ? name : `${name} · ${networkName(what.network)}`;
    }
    case "provider":
      return rig ?? shortAccount(what.address);
    case "gpu-price":
      return `${shortName(gpuById(what.gpu))} · ${networkName(what.network)}`;
    case "power": {
      const { zone, ahead } = what;
      if (!ahead) return say("alert-power", { zone });
      return say("alert-power-ahead", { zone, hours: format.number(ahead.hours) });
    }
  }
}

const networkName = (id: string): string => networks.find((network) => network.id === id)?.name ?? id;

/** All zones are priced in euros but those of Great Britain. */
export const currencyOfZone = (zone: string): "EUR" | "GBP" => (zone.startsWith("GB-") ? "GBP" : "EUR");

/** A value of a figure in its unit, as the reader writes it. */
export function amountText({ what }: AlertTopic, value: number, { context, money }: Voice): string {
  const { say, format } = context;
  switch (what.kind) {
    case "token":
      return money.unit(value);
    case "profit":
    case "network-lead":
      return say("alert-per-day", { value: money.show(value, { signed: true }) });
    case "provider":
      return say(value === 1 ? "alert-turn-online" : "alert-turn-offline");
    case "gpu-price":
      return say("alert-per-hour", { value: money.unit(value) });
    case "power":
      return say("alert-per-kwh", { value: format.unitPrice(value, currencyOfZone(what.zone)) });
  }
}

/** What it tells of, as a sentence without its end: "AKT at $0.50 or below". */
export function conditionText(topic: AlertTopic, condition: Condition, voice: Voice): string {
  const { say, format } = voice.context;
  const what = whatText(topic, voice.context);
  switch (condition.kind) {
    case "above":
    case "below":
      return say(`alert-on-${condition.kind}`, { what, value: amountText(topic, condition.value, voice) });
    case "moves": {
      const told = {
        what,
        share: format.percent(condition.share, { digits: 1 }),
        hours: format.number(condition.withinHours),
      };
      const key = ({ either: "moves", up: "rises", down: "falls" } as const)[condition.direction];
      return say(`alert-on-${key}`, told);
    }
    case "sign":
      return say(`alert-on-${condition.turns}`, { what });
    case "better": {
      const value = voice.money.show(condition.usdPerDay);
      return say("alert-on-better", { what, value, hours: format.number(condition.forHours) });
    }
    case "presence":
      return say(`alert-on-${condition.turns}`, { what });
  }
}

/** The line that answers the figure in full. */
export function detailsLine({ id, figure, rig }: Pick<AlertOrder, "id" | "figure" | "rig">): string {
  const what = watchableOf(figure);
  const named = writeWord({ name: "rig", text: rig ?? "" });
  switch (what.kind) {
    case "token":
      return `price ${what.token}`;
    case "profit":
      return `earnings ${named}`;
    case "network-lead":
      return `compare ${named}`;
    case "provider":
      return `provider ${what.address}`;
    case "gpu-price":
      return `compare ${what.gpu}`;
    case "power":
      return `alert action=list id=${id}`;
  }
}

/** The sources of a figure, each once, with its age. */
export function originLines({ origins }: FigureNow, { world, format }: Context): readonly SourceLine[] {
  return [...Map.groupBy(origins, ({ source }) => source.id).values()].flatMap((own) => {
    const oldest = own.reduce((a, b) => (Temporal.Instant.compare(b.asOf, a.asOf) < 0 ? b : a));
    const { source, asOf } = oldest;
    if (source.id === "entered" || source.id === "rigwise") return [];
    return [{ source, asOf, age: format.age(asOf, world.now()), stale: own.some(({ stale }) => stale) }];
  });
}
