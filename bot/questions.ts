import { z } from "zod";
import type { Asker, Question } from "../commands/run.ts";
import type { Kept } from "../core/cache.ts";
import { minutesBetween } from "../core/time.ts";
import type { Clock } from "../core/world.ts";

/** So long a bare value is read as the answer to the last question. */
const questionMinutes = 10;

const kept = z.object({
  line: z.string(),
  option: z.string(),
  at: z.iso.datetime().transform((text) => Temporal.Instant.from(text)),
});

/** What somebody was asked last, during one request. */
export interface OpenQuestion {
  readonly question: Asker["question"];
  /** Keeps what became of it, where that is something else than before. */
  keep(): Promise<void>;
}

/** Where options are filled in, nothing bare is typed that could be an answer. */
export const noQuestion: OpenQuestion = {
  question: { get: () => undefined, set: () => {} },
  keep: async () => {},
};

/** The question that is still open, as it was kept: the answer may come to another process than it did. */
export async function openQuestion(keep: Kept, key: string, clock: Clock): Promise<OpenQuestion> {
  const { data } = kept.safeParse(await keep.get(key));
  const isOpen = data !== undefined && minutesBetween(data.at, clock.now()) < questionMinutes;
  const before: Question | undefined = isOpen ? { line: data.line, option: data.option } : undefined;
  let question = before;
  return {
    question: { get: () => question, set: (asked) => void (question = asked) },
    async keep() {
      if (question === before) return;
      await keep.set(key, question && { ...question, at: clock.now().toString() });
    },
  };
}
