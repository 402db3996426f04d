import type { Asking } from "../../commands/run.ts";
import type { Ask, Person, Place } from "../platform.ts";
import type { Caller, Spot } from "./caller.ts";
import { destinationFor } from "./destination.ts";
import { guildPlace, personId } from "./ids.ts";
import { managesGuild } from "./permissions.ts";

/** A request by its caller; `about`: the user for whom the pressed message was made, where that is another one. */
export function askOf(caller: Caller, asking: Asking, about?: string): Ask {
  const isManager = mayManage(caller);
  return {
    asking,
    // Messages are not read here: that would take a privileged intent.
    typing: "options",
    person: personOf(caller),
    place: placeOf(caller),
    about: about === undefined ? undefined : personId(about),
    isManager: () => Promise.resolve(isManager),
    destination: destinationFor(caller),
  };
}

const personOf = ({ userId, language }: Caller): Person => ({ id: personId(userId), language });

function placeOf({ userId, spot }: Caller): Place {
  switch (spot.kind) {
    case "guild":
      return { id: guildPlace(spot.id), shared: true, language: spot.language };
    case "channel":
      return { id: `discord:channel:${spot.id}`, shared: true };
    case "private":
      return { id: personId(userId), shared: false };
  }
  return spot satisfies never;
}

export const isShared = ({ kind }: Spot): boolean => kind !== "private";

/** Outside of a guild there are no permissions: everybody is as good as the other. */
const mayManage = ({ spot, permissions }: Caller): boolean =>
  spot.kind !== "guild" || managesGuild(permissions);
