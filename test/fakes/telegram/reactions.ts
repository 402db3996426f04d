import { answerOf, isDone, isVisible, nearness, placeOf, placesOf, told } from "./answers.ts";
import type { Deed, FakeAnswer, Reaction } from "./answers.ts";
import type { FakeMessage } from "./messages.ts";
import type { Wait, Waits } from "../waits.ts";

/** Tells whose answer each thing is that the bot does. */
export interface Reactions {
  /** Waits for the bot to react; rejects after the patience is over. */
  watch(deed: Deed): Promise<FakeAnswer>;
  note(reaction: Reaction): void;
  /** Messages that were sent or changed although nobody waited for them. */
  readonly unasked: readonly FakeMessage[];
}

interface Watch {
  readonly deed: Deed;
  readonly reactions: Reaction[];
  confirmed: boolean;
  readonly wait: Wait<FakeAnswer>;
}

export function createReactions(waits: Waits): Reactions {
  const watches = new Map<string, Set<Watch>>();
  const unasked: FakeMessage[] = [];

  const check = (watch: Watch): void => {
    const { deed, reactions, confirmed, wait } = watch;
    if (isDone(deed, reactions, confirmed)) wait.settle(answerOf(deed, reactions));
  };
  const confirm = async (watch: Watch): Promise<void> => {
    await watch.deed.pending.confirmed;
    watch.confirmed = true;
    check(watch);
  };
  const register = (watch: Watch): void => {
    for (const place of placesOf(watch.deed)) {
      const here = watches.get(place) ?? new Set();
      watches.set(place, here.add(watch));
    }
  };
  const forget = (watch: Watch): void => {
    for (const place of placesOf(watch.deed)) {
      watches.get(place)?.delete(watch);
      if (watches.get(place)?.size === 0) watches.delete(place);
    }
  };
  return {
    watch: (deed) => {
      const wait = waits.open<FakeAnswer>(
        () => `${deed.what}; the bot ${told(watch.reactions, watch.confirmed)}`,
        () => forget(watch),
      );
      const watch: Watch = { deed, reactions: [], confirmed: false, wait };
      register(watch);
      void confirm(watch);
      return wait.promise;
    },
    note: (reaction) => {
      const watch = closest([...(watches.get(placeOf(reaction)) ?? [])], reaction);
      watch?.reactions.push(reaction);
      if (watch) return check(watch);
      if ("message" in reaction && isVisible(reaction)) unasked.push(reaction.message);
    },
    unasked,
  };
}

/** The watch for which a reaction was most likely meant; the oldest of equals. */
function closest(watches: readonly Watch[], reaction: Reaction): Watch | undefined {
  const near = (watch: Watch): number => nearness(watch.deed, watch.reactions, reaction);
  const best = Math.max(0, ...watches.map(near));
  return best === 0 ? undefined : watches.find((watch) => near(watch) === best);
}
