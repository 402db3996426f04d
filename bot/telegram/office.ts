import type { Api } from "grammy";
import type { Recent } from "../../core/recent.ts";
import type { Host, PlatformFailure } from "../platform.ts";
import type { Destinations } from "./destinations.ts";
import type { Us } from "./line.ts";
import type { Managers } from "./managers.ts";
import type { Photos } from "./photos.ts";
import type { Pace } from "./pace.ts";

/** All that the handling of updates needs. */
export interface Office {
  readonly host: Host;
  readonly us: Us & { readonly id: number };
  /** Tries again for a while. */
  readonly patient: Api;
  /** Tries once. */
  readonly quick: Api;
  readonly managers: Managers;
  readonly destinations: Destinations;
  readonly photos: Photos;
  readonly pace: Pace;
  /** For whom our messages of late were made, by `CHAT:MESSAGE`. */
  readonly owners: Recent<Owner>;
  /** Private chats in which we have put up a keyboard for picking. */
  readonly pickers: Recent<object>;
  /** Chats that lately did not want to hear from us. */
  readonly lost: Recent<object>;
  /** Ends the platform: nothing can be done with this token any more. */
  readonly end: (failure: PlatformFailure) => void;
}

export interface Owner {
  /** Id of the person. */
  readonly id: string;
}

export const messageKey = (chatId: number | string, messageId: number): string => `${chatId}:${messageId}`;
