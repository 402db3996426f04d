import { ComponentType } from "discord.js";
import type { Log } from "../ops/log.ts";
import { rowOf, type Failure } from "./failures.ts";
import { interactionAction, waitSeconds } from "./outcome.ts";
import type { DiscordMessage } from "./render.ts";
import type { Callback, Responder } from "./responder.ts";
import { failureOf } from "./rest.ts";

/** A message and how it is shown: as the callback, or by what may follow one. */
export interface Parcel {
  readonly way: "message" | "update" | "edit" | "followUp";
  readonly message: DiscordMessage;
}

/** Puts an answer through, as far as that can be done; what comes to nothing is written down. Nothing of it rejects. */
export interface Post {
  /** Whether it is there as it was meant, so that more may follow. */
  send(parcel: Parcel): Promise<boolean>;
  promise(callback: Callback): Promise<boolean>;
  remove(): Promise<void>;
}

export interface PostOptions {
  readonly responder: Responder;
  readonly log: Log;
  readonly wait: (ms: number) => Promise<void>;
  /** Discord refused a message of ours: writes the error down and returns what is shown instead. */
  readonly blame: (error: unknown) => DiscordMessage | undefined;
}

/** An asker gives up sooner than the interaction's token does. */
const mostWaits = 3;

export function openPost(options: PostOptions): Post {
  const { responder, log } = options;
  const state: State = { waits: 0, blamed: false };
  const lose = ({ failure }: Trouble): false => {
    const { status, code } = failure;
    log.warn("discord answer lost", { reason: rowOf(failure).reason, status, code });
    return false;
  };
  const send = async (parcel: Parcel): Promise<boolean> => {
    const trouble = await put(parcel, responder);
    if (!trouble) return true;
    const next = await remedy(parcel, trouble, { options, state });
    if (next === undefined) return lose(trouble);
    return (await send(next.parcel)) && next.isWhole;
  };
  return {
    send,
    async promise(callback) {
      const trouble = await call(callback, responder);
      return trouble ? lose(trouble) : true;
    },
    async remove() {
      const trouble = await attempt(() => responder.remove());
      if (trouble) lose(trouble);
    },
  };
}

/** What was done already about the troubles of one answer. */
interface State {
  waits: number;
  blamed: boolean;
}

interface Round {
  readonly options: PostOptions;
  readonly state: State;
}

interface Remedy {
  readonly parcel: Parcel;
  /** It is still the answer that was meant. */
  readonly isWhole: boolean;
}

/** What to send instead, or again; undefined where nothing helps. */
async function remedy(
  { message, way }: Parcel,
  { failure, error }: Trouble,
  { options, state }: Round,
): Promise<Remedy | undefined> {
  switch (interactionAction(failure)) {
    case "without-files-once":
      if (message.files.length === 0) return undefined;
      return { parcel: { way, message: withoutFiles(message) }, isWhole: true };
    case "new-message-once":
      return way === "edit" ? { parcel: { way: "followUp", message }, isWhole: true } : undefined;
    case "try-again":
      return (await waited(way, failure, { options, state }))
        ? { parcel: { way, message }, isWhole: true }
        : undefined;
    case "report": {
      const instead = state.blamed ? undefined : options.blame(error);
      state.blamed = true;
      return instead && { parcel: { way, message: instead }, isWhole: false };
    }
    case "drop":
    case "stop":
      return undefined;
  }
}

/** Whether there was time to wait. */
async function waited(way: Parcel["way"], failure: Failure, { options, state }: Round): Promise<boolean> {
  if (isCallback(way) || state.waits >= mostWaits) return false;
  state.waits += 1;
  await options.wait(waitSeconds(failure) * 1000);
  return true;
}

interface Trouble {
  readonly error: unknown;
  readonly failure: Failure;
}

async function attempt(act: () => Promise<void>): Promise<Trouble | undefined> {
  try {
    await act();
    return undefined;
  } catch (error) {
    return { error, failure: failureOf(error) };
  }
}

const isCallback = (way: Parcel["way"]): way is "message" | "update" => way === "message" || way === "update";

function put({ way, message }: Parcel, responder: Responder): Promise<Trouble | undefined> {
  switch (way) {
    case "message":
    case "update":
      return call({ kind: way, message }, responder);
    case "edit":
      return attempt(() => responder.edit(message));
    case "followUp":
      return attempt(() => responder.followUp(message));
  }
  return way satisfies never;
}

/**
 * There is no time to wait for a callback, only to try it once more. If nothing but the news of it was lost the first time,
 * the second one is told that there is an answer already.
 */
async function call(callback: Callback, responder: Responder): Promise<Trouble | undefined> {
  const first = await attempt(() => responder.callback(callback));
  if (!first || interactionAction(first.failure) !== "try-again") return first;
  const second = await attempt(() => responder.callback(callback));
  return second && rowOf(second.failure).reason !== "interaction-answered" ? second : undefined;
}

/** Components that show a file of their message. */
const carriers: ReadonlySet<ComponentType> = new Set([ComponentType.File, ComponentType.MediaGallery]);

/** What is left of a message when no file can go along: of a picture, its sentence. */
export const withoutFiles = ({ body }: DiscordMessage): DiscordMessage => ({
  files: [],
  body: {
    flags: body.flags,
    allowed_mentions: body.allowed_mentions,
    components: [
      {
        ...body.components[0],
        components: body.components[0].components.filter(({ type }) => !carriers.has(type)),
      },
    ],
  },
});
