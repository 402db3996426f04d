import { InputFile } from "grammy";
import type { Message } from "grammy/types";
import type { Drawn } from "../../core/charts/studio.ts";
import { createRecent } from "../../core/recent.ts";

/** Pictures that Telegram has: each is brought to it once, and sent again by its id. */
export interface Photos {
  /** Hands `put` the id, or where Telegram has none yet, the file. Rejects with what `put` does. */
  send(drawn: Drawn, put: Put): Promise<Message>;
  /** The id is good for nothing any more. */
  forget(drawn: Drawn): void;
}

type Put = (photo: InputFile | string) => Promise<Message.PhotoMessage>;

/** More than the chats that get a picture of their own in a day's wave are not worth the memory. */
const rememberedPhotos = 10_000;

export function createPhotos(): Photos {
  const ids = createRecent<{ readonly id: string }>(rememberedPhotos);
  const uploads = new Map<string, Promise<void>>();
  const upload = async ({ png, hash }: Drawn, put: Put): Promise<Message> => {
    const { promise, resolve } = Promise.withResolvers<void>();
    uploads.set(hash, promise);
    try {
      const message = await put(new InputFile(png, "chart.png"));
      const id = message.photo.at(-1)?.file_id;
      if (id !== undefined) ids.set(hash, { id });
      return message;
    } finally {
      uploads.delete(hash);
      resolve();
    }
  };
  return {
    async send(drawn, put) {
      // Who comes while a picture is on its way waits for its id; where it does not arrive, the first of them brings it.
      while (uploads.has(drawn.hash)) await uploads.get(drawn.hash);
      const known = ids.get(drawn.hash);
      return known ? put(known.id) : upload(drawn, put);
    },
    forget: ({ hash }) => ids.delete(hash),
  };
}
