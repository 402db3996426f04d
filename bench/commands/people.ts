import { deedOf, type Deed } from "./deeds.ts";

/** How one request went, as the fake platform has seen it, in ms from the moment at which it was made. */
export interface Seen {
  /** Until the first sign of the bot: a message, or the promise of one. */
  readonly firstMs?: number | undefined;
  /** Until the answer was there; absent where none came. */
  readonly answerMs?: number | undefined;
}

/** Somebody with a client. */
export interface Person {
  act(deed: Deed): Promise<Seen>;
}

/** Somebody who does one thing of the mix after another. */
export interface Asker {
  next(): Promise<Seen>;
}

/** Makes people who have not asked anything yet. */
export type Crowd = (size: number) => readonly Person[];

/** Half of the people are in private, the others share places, so few that no place asks too much. */
export const perPlace = 4;
export const isAlone = (at: number): boolean => at % 2 === 0;

/** Whoever waits longer is counted as left without an answer. */
export const deadlineMs = 60_000;

export const askersOf = (people: readonly Person[]): readonly Asker[] =>
  people.map((person, at) => {
    let turn = at;
    return { next: () => person.act(deedOf(turn++)) };
  });
