import { setTimeout as sleep } from "node:timers/promises";
import type { Reply } from "../commands/reply.ts";
import type { Picture, Theme } from "../core/charts/picture.ts";
import type { Drawn, Studio } from "../core/charts/studio.ts";
import type { Log } from "./ops/log.ts";

/** The pictures of a reply that could be drawn. */
export type Images = ReadonlyMap<Picture, Drawn>;

/** Draws the charts of replies. */
export interface Pictures {
  /**
   * In the theme that a picture asks for, else in the usual one of the platform. What cannot be drawn in time is left out: its
   * sentence stands in the reply. Never rejects.
   */
  of(reply: Reply, usual: Theme, waits?: keyof typeof patienceMs): Promise<Images>;
}

export const noImages: Images = new Map();

/**
 * Who asked waits for the figures, not for the chart. Nobody waits for what is sent unasked, and many charts may be due at once,
 * with which the first ones start the threads that draw.
 */
const patienceMs = { reader: 5_000, nobody: 15_000 } as const;

export function createPictures(studio: Studio, log: Log): Pictures {
  const drawn = async (picture: Picture, usual: Theme): Promise<readonly [Picture, Drawn] | undefined> => {
    try {
      return [picture, await studio.draw(picture, picture.theme ?? usual)];
    } catch (error) {
      log.report(error);
      return undefined;
    }
  };
  return {
    async of(reply, usual, waits = "reader") {
      const pictures = picturesOf(reply);
      if (pictures.length === 0) return noImages;
      const patience = new AbortController();
      const late = sleep(patienceMs[waits], undefined, { signal: patience.signal, ref: false }).catch(
        () => {},
      );
      const found = await Promise.all(pictures.map((picture) => Promise.race([drawn(picture, usual), late])));
      patience.abort();
      const missing = pictures.filter((_, at) => found[at] === undefined);
      if (missing.length > 0) log.warn("picture left out", { kinds: missing.map(({ kind }) => kind).join() });
      return new Map(found.filter((each) => each !== undefined));
    },
  };
}

/** The pictures of a reply, in their order. */
const picturesOf = ({ blocks }: Pick<Reply, "blocks">): readonly Picture[] =>
  blocks.flatMap((block) => (block.kind === "chart" && block.picture ? [block.picture] : []));
