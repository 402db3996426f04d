import { alertActions, alertActionWords, alertTurns, alertTurnWords } from "./alert-actions.ts";
import { claimDuration, readDuration } from "./durations.ts";
import { oneOf, type Kind } from "./kind.ts";

type AlertKind = "alert-action" | "alert-turn" | "alert-repeat" | "duration";

/** Kinds of option that only alerts have. */
export const alertKinds: Readonly<Record<AlertKind, Kind>> = {
  "alert-action": oneOf("alert-action", alertActions, alertActionWords),
  "alert-turn": oneOf("alert-turn", alertTurns, alertTurnWords),
  "alert-repeat": oneOf("alert-repeat", { once: "once", every: "every" }, { always: "every", immer: "every", einmal: "once" }),
  duration: { read: readDuration, claim: claimDuration },
};
