import { randomBytes } from "node:crypto";
import { complaintsAbout } from "../../bot/discord/check.ts";
import { rawBot } from "./application.ts";
import { createClock, createIds } from "./clock.ts";
import { createSigner } from "./endpoint.ts";
import type { FakeDiscordOptions } from "./fake.ts";
import type { Payload } from "./payload.ts";
import { createPlaces } from "./places.ts";
import { rawGuild } from "./raw-places.ts";
import type { Server } from "./server.ts";

/** The state of a new fake, and its key. */
export function createServer(
  { unixMs = Date.now, check = complaintsAbout, endpointUrl }: FakeDiscordOptions,
  touch: () => void,
) {
  const clock = createClock(unixMs);
  const newId = createIds(clock.unixMs);
  const signer = createSigner(clock.unixMs);
  const server: Server = {
    clock,
    newId,
    bot: { id: newId(), name: "bot" },
    verifyKey: signer.verifyKey,
    places: createPlaces(newId),
    endpointUrl,
    registered: [],
    ofGuilds: new Map(),
    exchanges: new Map(),
    messages: new Map(),
    check,
    touch,
  };
  return { server, signer };
}

/** As Discord makes tokens: the id, a date and a secret, each in base64. */
export const tokenFor = (id: string): string =>
  [
    Buffer.from(id).toString("base64url"),
    randomBytes(4).toString("base64url"),
    randomBytes(28).toString("base64url"),
  ].join(".");

/** events/gateway-events, Ready. */
export const readyOf = (server: Server) => ({
  ready: {
    v: 10,
    user: rawBot(server),
    application: { id: server.bot.id, flags: 0 },
    session_type: "normal",
    private_channels: [],
    relationships: [],
    presences: [],
  },
  guilds: server.places.guilds.map((guild) => rawGuild(guild, server)),
});

/** interactions/overview, Acknowledging PING requests. */
export const pingFor = ({ newId, bot }: Server): Payload => ({
  id: newId(),
  application_id: bot.id,
  type: 1,
  token: randomBytes(80).toString("base64url"),
  version: 1,
  entitlements: [],
  authorizing_integration_owners: {},
});
