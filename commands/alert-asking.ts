import type { Condition } from "../core/alerts/alert.ts";
import type { AlertTurn } from "./alert-actions.ts";
import type { FigureNow } from "./alert-figures.ts";
import { amountText, whatText, type AlertTopic } from "./alert-texts.ts";
import { noCondition } from "./alert-values.ts";
import type { Context } from "./command.ts";
import { plainReply } from "./digest-texts.ts";
import { writePlain } from "./numbers.ts";
import type { Button, Reply } from "./reply.ts";
import type { Voice } from "./voice.ts";

/** Asks what is to be watched, with nothing said of it yet. */
export function whatToWatch({ say, shared, again }: Context): Reply {
  const line = (changes: Readonly<Record<string, string>>) => again("alert", { action: "add", ...changes });
  const own: readonly Button[] = shared
    ? []
    : [
        { label: say("alert-kind-rig"), line: line({ ...noCondition, turns: "unprofitable" }) },
        { label: say("alert-kind-better"), line: line({ ...noCondition, better: "1USD" }) },
        { label: say("alert-kind-provider"), line: line({ ...noCondition, turns: "offline" }) },
      ];
  const choices: readonly Button[] = [
    { label: say("alert-kind-token"), line: line({ token: "ask" }) },
    ...own,
    { label: say("alert-kind-gpu"), line: line({ gpu: "ask", network: "akash" }) },
    { label: say("alert-kind-power"), line: line({ zone: "ask" }) },
  ];
  return plainReply(say("alert-new"), { blocks: [{ kind: "choices", prompt: say("alert-what"), choices }] });
}

const levelShares = [0.1, 0.2] as const;
const moveShares = [0.05, 0.1] as const;
const digits = 4;

/** Asks when it should tell: with levels about what the figure is now. */
export function whenToTell(topic: AlertTopic, now: FigureNow, voice: Voice): Reply {
  const { say } = voice.context;
  return plainReply(whatText(topic, voice.context), {
    blocks: [{ kind: "choices", prompt: say("alert-when"), choices: choicesOf(topic, now, voice) }],
    buttons: [{ label: say("button-help"), line: "help alert" }],
  });
}

function choicesOf(topic: AlertTopic, now: FigureNow, voice: Voice): readonly Button[] {
  const { say, again } = voice.context;
  const line = (name: string, value: string) =>
    again("alert", { ...noCondition, action: "add", [name]: value });
  const turn = (turns: AlertTurn, on: "negative" | "positive" | "offline" | "online"): Button => ({
    label: say(`alert-on-${on}`, { what: whatText(topic, voice.context) }),
    line: line("turns", turns),
  });
  switch (topic.what.kind) {
    case "provider":
      return [turn("offline", "offline"), turn("online", "online")];
    case "profit":
      return [turn("unprofitable", "negative"), turn("profitable", "positive")];
    case "network-lead":
      return ["0.5", "1", "2"].map((usd) => ({
        label: `+${voice.money.show(Number(usd))}`,
        line: line("better", `${usd}USD`),
      }));
    case "token":
    case "gpu-price":
    case "power":
      return [...levelChoices(topic, now, voice), ...moveChoices(voice)];
  }
}

function levelChoices(
  topic: AlertTopic,
  { value, currency = "USD" }: FigureNow,
  voice: Voice,
): readonly Button[] {
  if (value === null || value <= 0) return [];
  const { format, again } = voice.context;
  const choice = (name: "above" | "below", share: number): Button => {
    const level = Number((value * (1 + share)).toPrecision(digits));
    const sign = name === "above" ? "≥" : "≤";
    const change = format.percent(share, { signed: true });
    return {
      label: `${sign} ${amountText(topic, level, voice)} (${change})`,
      line: again("alert", { ...noCondition, action: "add", [name]: `${writePlain(level)}${currency}` }),
    };
  };
  return levelShares.flatMap((share) => [choice("below", -share), choice("above", share)]);
}

const moveChoices = ({ context: { format, again } }: Voice): readonly Button[] =>
  moveShares.map((share) => ({
    label: `± ${format.percent(share)}`,
    line: again("alert", { ...noCondition, action: "add", moves: `${share * 100}%` }),
  }));

/** How far a figure is from where it fires, where that is a share or an amount; undefined for what has no distance. */
export function distanceOf(condition: Condition, now: number): number | undefined {
  switch (condition.kind) {
    case "above":
    case "below":
      return now > 0 ? condition.value / now - 1 : undefined;
    case "better":
    case "moves":
    case "sign":
    case "presence":
      return undefined;
  }
}
