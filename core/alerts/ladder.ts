/** A name at a height; the ladder's to change. */
export interface Rung {
  readonly height: number;
  readonly id: string;
  isGone: boolean;
}

/** Names in the order of their heights, so that those up to a height are found without looking at the others. */
export interface Ladder {
  add(height: number, id: string): Rung;
  /** Takes one away that was added here, once. */
  remove(rung: Rung): void;
  /** The names at a height or below it. */
  upTo(height: number): readonly string[];
  /** The names at a height or above it. */
  from(height: number): readonly string[];
  isEmpty(): boolean;
}

/** Of more new ones than this share it is cheaper to sort than to find the place of each. */
const fewShare = 1 / 16;
/** Rungs that are gone are only skipped until they are this share. */
const goneShare = 1 / 4;

/** Nothing is moved before the next question, so that a thousand that come and go at once are one sort. */
export function createLadder(): Ladder {
  let rungs: Rung[] = [];
  let added: Rung[] = [];
  let gone = 0;
  const settle = () => {
    if (gone > (rungs.length + added.length) * goneShare) {
      [rungs, added] = [rungs.filter(isThere), added.filter(isThere)];
      gone = 0;
    }
    if (added.length === 0) return;
    insert(rungs, added);
    added = [];
  };
  return {
    add(height, id) {
      const rung = { height, id, isGone: false };
      added.push(rung);
      return rung;
    },
    remove(rung) {
      rung.isGone = true;
      gone += 1;
    },
    upTo(height) {
      settle();
      return idsOf(
        rungs.slice(
          0,
          firstThat(rungs, (rung) => rung.height > height),
        ),
      );
    },
    from(height) {
      settle();
      return idsOf(rungs.slice(firstThat(rungs, (rung) => rung.height >= height)));
    },
    isEmpty: () => rungs.length + added.length === gone,
  };
}

const isThere = ({ isGone }: Rung): boolean => !isGone;

const idsOf = (rungs: readonly Rung[]): readonly string[] => rungs.filter(isThere).map(({ id }) => id);

function insert(rungs: Rung[], added: readonly Rung[]): void {
  if (added.length > rungs.length * fewShare) {
    for (const rung of added) rungs.push(rung);
    rungs.sort((a, b) => a.height - b.height);
    return;
  }
  for (const rung of added) rungs.splice(placeOf(rungs, rung), 0, rung);
}

const placeOf = (rungs: readonly Rung[], { height }: Rung): number =>
  firstThat(rungs, (rung) => rung.height > height);

/** The place of the first one that is so, where all after it are so too; the length where none is. */
function firstThat<T>(list: readonly T[], isSo: (item: T) => boolean): number {
  let [low, high] = [0, list.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    const item = list[middle];
    if (item !== undefined && !isSo(item)) low = middle + 1;
    else high = middle;
  }
  return low;
}
