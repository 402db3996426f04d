import { GatewayCloseCodes } from "discord.js";
import { PlatformFailure } from "../platform.ts";

const badToken = "Discord refuses the token: check DISCORD_TOKEN";

export const tokenRefused = (): PlatformFailure => new PlatformFailure(badToken);

/** After these the gateway takes nobody back (discord-api-docs topics/opcodes-and-status-codes, Gateway Close Event Codes). */
const closings: ReadonlyMap<number, string> = new Map([
  [GatewayCloseCodes.AuthenticationFailed, badToken],
  [GatewayCloseCodes.InvalidShard, "Discord refuses our share of the servers (4010)"],
  [GatewayCloseCodes.ShardingRequired, "Discord wants the servers split over more connections (4011)"],
  [GatewayCloseCodes.InvalidAPIVersion, "Discord no longer speaks our version of its gateway (4012)"],
  [GatewayCloseCodes.InvalidIntents, "Discord does not know an intent that we ask for (4013)"],
  [GatewayCloseCodes.DisallowedIntents, "Discord does not allow an intent that we ask for (4014)"],
]);

/** Why the gateway cannot be used any more once it closed with that code; undefined where it can. */
export function closedFor(code: number): PlatformFailure | undefined {
  const reason = closings.get(code);
  return reason === undefined ? undefined : new PlatformFailure(reason);
}
