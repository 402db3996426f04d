import { decodeAnswer, encodeAnswer } from "../../../bot/last-answer.ts";
import { commands } from "../../../commands/index.ts";
import type { Asker, Desk } from "../../../commands/run.ts";
import type { World } from "../../../core/world.ts";
import { openLocales } from "../../../locales/index.ts";

const locales = openLocales();

/** Somebody at an English terminal in UTC, who counts in `currency`. */
export function person({ currency = "USD" }: { readonly currency?: string } = {}): Asker {
  let kept: unknown;
  return {
    language: locales.language("en"),
    format: locales.format("en", "UTC"),
    currency,
    country: undefined,
    last: {
      get: async () => decodeAnswer(kept),
      set: async (answer) => {
        kept = encodeAnswer(answer);
      },
    },
  };
}

/** Every command, in a world. A failure of our own is no answer: it is thrown on, so that a test sees it. */
export const deskFor = (world: World): Desk => ({
  commands,
  world,
  report: (error) => {
    throw error;
  },
});
