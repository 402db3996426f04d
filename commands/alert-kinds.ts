import { alertActions, alertActionWords, alertTurns, alertTurnWords } from "./alert-actions.ts";
import { claimDuration, readDuration } from "./durations.ts";
import { oneOf, type Kind } from "./kind.ts";

export type AlertKind = "own-rig" | "alert-action" | "alert-turn" | "alert-repeat" | "duration";

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
});
