import type { Clock } from "../../core/world.ts";
import type { Landed } from "./flight.ts";
import type { Pace } from "./pace.ts";
import type { LastStep } from "./settle.ts";
import type { Token } from "./token.ts";

/** Whether a platform is there for us, as far as its answers tell. */
export interface Hearing {
  /** Whether somebody hears us is tried with one message at a time. */
  readonly isProbing: boolean;
  /** What follows on a try: that nobody is there is not the fault of the message, and costs it no attempt. */
  adjusted(step: LastStep): LastStep;
  /** Learns from what became of a try. */
  landed(kind: Landed): Promise<void>;
}

export interface HearingOptions {
  readonly token: Pick<Token, "hold">;
  readonly pace: Pick<Pace, "slower">;
  readonly clock: Clock;
  /** How long to leave a platform alone that does not answer. */
  readonly unheardMs: number;
}

/** What can be tried again costs less than what is lost. */
const unheardWeights = { again: 1, uncertain: 4 } as const;
const mostUnheard = 10;

export function createHearing({ token, pace, clock, unheardMs }: HearingOptions): Hearing {
  let unheard = 0;
  let isProbing = false;
  const until = () => clock.now().add({ milliseconds: unheardMs });
  const countUnheard = async (weight: number): Promise<void> => {
    unheard += weight;
    if (unheard < mostUnheard) return;
    isProbing = true;
    await token.hold(until(), "no answers");
  };
  return {
    get isProbing() {
      return isProbing;
    },
    adjusted: (step) =>
      isProbing && step.kind === "again" ? { kind: "hold", until: until(), reason: step.reason } : step,
    async landed(kind) {
      if (kind === "sent" || kind === "remove" || kind === "pause") {
        unheard = 0;
        isProbing = false;
      }
      if (kind === "again" || kind === "uncertain") await countUnheard(unheardWeights[kind]);
      if (kind !== "hold") return;
      // Once for all that was under way, and not again before something got through: who is not heard is not too fast.
      if (!isProbing) pace.slower();
      isProbing = true;
    },
  };
}
