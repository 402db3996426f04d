import { alertActions, alertActionWords, alertTurns, alertTurnWords } from "./alert-actions.ts";
import { claimDuration, readDuration } from "./durations.ts";
import { oneOf, type Kind } from "./kind.ts";
import { readRange } from "./readings.ts";
import { hoursKind } from "./rig-kinds.ts";
import { yesNoWords } from "./yes-no.ts";

export type AlertKind =
  | "own-rig"
  | "alert-action"
  | "alert-turn"
  | "alert-repeat"
  | "duration"
  | "quiet-hours"
  | "expiry";

/** Kinds of option that only alerts have; `rig` is looked up when it is read. */
export const alertKinds = (rig: () => Kind): Readonly<Record<AlertKind, Kind>> => ({
  // A machine that is named for its own sake: what is saved of it does not stand in for what was not typed.
  "own-rig": {
    read: (...asked) => rig().read(...asked),
    claim: (...given) => rig().claim?.(...given) ?? 0,
  },
  "alert-action": oneOf("alert-action", alertActions, alertActionWords),
  "alert-turn": oneOf("alert-turn", alertTurns, alertTurnWords),
  "alert-repeat": oneOf(
    "alert-repeat",
    { once: "once", every: "every" },
    { always: "every", immer: "every", einmal: "once" },
  ),
  duration: { read: readDuration, claim: claimDuration },
  "quiet-hours": orNone(hoursKind),
  expiry: orNone({ read: readRange }),
});

/** The same, or a word with which it is taken away: `quiet=off`, `expires=never`. */
const orNone = (kind: Kind): Kind => ({
  ...kind,
  read: (typed, ...asked) =>
    noneWords.has(typed.toLowerCase()) ? { value: "none" } : kind.read(typed, ...asked),
});

const noneWords: ReadonlySet<string> = new Set([
  ..."no none never nie jamais nunca никогда ніколи".split(" "),
  ...Object.entries(yesNoWords).flatMap(([word, means]) => (means === "no" ? [word] : [])),
]);
