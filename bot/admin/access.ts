import type { AdminDesk } from "../../commands/admin-desk.ts";
import type { Ask } from "../platform.ts";

/** Who runs the bot, and what they may do. */
export interface Administration {
  /** Ids of persons. */
  readonly owners: ReadonlySet<string>;
  readonly desk: AdminDesk;
}

/**
 * The desk for an owner who is answered where nobody reads along, which on Telegram is the private chat. Undefined for
 * everybody and everywhere else: there is no such command there.
 */
export function adminDeskFor(
  { person, place, privateUrl }: Pick<Ask, "person" | "place" | "privateUrl">,
  admin: Administration | undefined,
): AdminDesk | undefined {
  const isSeenByAll = place.shared && privateUrl !== undefined;
  return admin?.owners.has(person.id) === true && !isSeenByAll ? admin.desk : undefined;
}
