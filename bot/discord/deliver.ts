import type { Log } from "../ops/log.ts";
import type { Served } from "../platform.ts";
import type { Choice } from "./autocomplete.ts";
import type { Form } from "./form.ts";
import { exposes, leavesStanding, settled, type Manner } from "./manner.ts";
import { openPost, type Parcel, type Post } from "./post.ts";
import { renderReply, type DiscordMessage } from "./render.ts";
import type { Responder } from "./responder.ts";

/** One answer on its way. Nothing of it rejects. */
export interface Delivery {
  /** Promises an answer in time; false where nobody waits for it any more. */
  promise(manner: Manner): Promise<boolean>;
  /** Shows the answer, where nothing was promised. */
  now(served: Served, manner: Manner): Promise<void>;
  /** Shows the answer that was promised. */
  later(served: Served, manner: Manner): Promise<void>;
  /** Opens a form, which is all that is answered to a press. */
  open(form: Form): Promise<void>;
  /** What may be meant by what is typed. */
  offer(choices: readonly Choice[]): Promise<void>;
}

export interface DeliveryOptions {
  readonly responder: Responder;
  readonly log: Log;
  readonly wait: (ms: number) => Promise<void>;
  /** Writes down a failure for which we are to blame, and says so. */
  readonly failed: (error: unknown) => Served;
}

export function openDelivery({ responder, log, wait, failed }: DeliveryOptions): Delivery {
  const draw = (served: Served, ephemeral: boolean): readonly DiscordMessage[] => {
    try {
      return drawn(served, ephemeral);
    } catch (error) {
      return drawn(failed(error), ephemeral);
    }
  };
  const postFor = (ephemeral: boolean): Post =>
    openPost({ responder, log, wait, blame: (error) => drawn(failed(error), ephemeral)[0] });

  const promise = (manner: Manner) =>
    postFor(manner.ephemeral).promise(
      manner.place === "new" ? { kind: "promise", ephemeral: manner.ephemeral } : { kind: "promise-update" },
    );
  const show = (served: Served, way: Parcel["way"], ephemeral: boolean) =>
    sendAll(draw(served, ephemeral), way, postFor(ephemeral));
  const later = async (served: Served, manner: Manner) => {
    if (manner.place === "instead" && leavesStanding(manner, served))
      return show(served, "followUp", manner.shared);
    if (!exposes(manner, served)) return show(served, "edit", manner.ephemeral);
    // What is asked settles who sees the answer, so this is a bug of ours. Better none than one that all can read.
    log.error("discord answer withheld", { command: served.command });
    return postFor(true).remove();
  };
  const now = async (served: Served, manner: Manner) => {
    const final = settled(manner, served);
    const messages = draw(served, final.ephemeral);
    if (responder.carriesFiles || messages[0]?.files.length === 0)
      return sendAll(messages, final.place === "new" ? "message" : "update", postFor(final.ephemeral));
    if (await promise(final)) await later(served, final);
  };
  const offer = async (choices: readonly Choice[]) => {
    // Who types on does not wait for these: nothing is written down.
    await responder.callback({ kind: "choices", choices }).catch(() => {});
  };
  const open = async (form: Form) => {
    await postFor(true).promise({ kind: "form", form });
  };
  return { promise, later, now, open, offer };
}

const drawn = ({ reply, labels, images }: Served, ephemeral: boolean): readonly DiscordMessage[] =>
  renderReply(reply, { labels, ephemeral, ...(images && { images }) });

/** The first message as it is told, the others behind it, each when the one before is there. */
async function sendAll(
  [first, ...others]: readonly DiscordMessage[],
  way: Parcel["way"],
  post: Post,
): Promise<void> {
  if (!first || !(await post.send({ way, message: first }))) return;
  for (const message of others) if (!(await post.send({ way: "followUp", message }))) return;
}
