import { applicationRoutes, type GatewayFacts } from "./application.ts";
import { again } from "./asking.ts";
import { channelRoutes } from "./channels.ts";
import { createDeliveries } from "./delivery.ts";
import { deliver, endpointComplaints } from "./endpoint.ts";
import type { FakeDiscord, FakeDiscordOptions } from "./fake.ts";
import { openGateway, type Gateway } from "./gateway.ts";
import { openHttp } from "./http.ts";
import { createLimiter } from "./limits.ts";
import { createServer, pingFor, readyOf, tokenFor } from "./new-server.ts";
import { createPerformer } from "./performing.ts";
import type { Places } from "./places.ts";
import { rawChannel, rawGuild } from "./raw-places.ts";
import type { Route } from "./routes.ts";
import type { Server } from "./server.ts";
import { createTroubles } from "./troubles.ts";
import { createWaits } from "../waits.ts";
import { webhookRoutes } from "./webhooks.ts";

export { modal, press, slash, submit, typing } from "./asking.ts";
export type { FakeDiscord } from "./fake.ts";
export { realLimits } from "./limits.ts";
export { labelsOf, wordsOf } from "./messages.ts";

const defaultPatienceMs = 15_000;
const defaultHeartbeatMs = 41_250;

/** Starts a Discord on loopback. */
export async function startDiscord(options: FakeDiscordOptions = {}): Promise<FakeDiscord> {
  const waits = createWaits(options.patienceMs ?? defaultPatienceMs);
  const { server, signer } = createServer(options, () => waits.touch());
  const token = tokenFor(server.bot.id);
  const complaints: string[] = [];
  const troubles = createTroubles();
  const performer = createPerformer({
    routes: routesOf(server, { url: () => `ws://${door.host}`, identifies: () => gateway.identifies.length }),
    limit: createLimiter(options.limits ?? {}, server.clock),
    troubles,
    token,
    complaints,
    clock: server.clock,
    touch: server.touch,
  });
  const door = await openHttp((incoming) => performer.perform(incoming));
  const gateway = openGateway({
    heartbeatMs: options.heartbeatMs ?? defaultHeartbeatMs,
    ready: () => readyOf(server),
    door,
    token,
    touch: server.touch,
  });
  const until: FakeDiscord["until"] = (condition) => waits.until(condition);
  const deliveries = createDeliveries({ server, gateway, signer, complaints, until });
  const close = async (): Promise<void> => {
    troubles.close();
    deliveries.close();
    waits.close();
    await gateway.close();
    await door.close();
  };
  return {
    api: `http://${door.host}/api`,
    token,
    requests: performer.requests,
    complaints,
    applicationId: server.bot.id,
    verifyKey: server.verifyKey,
    commands: server.registered,
    commandsOfGuilds: server.ofGuilds,
    get messages() {
      return [...server.messages.values()];
    },
    places: announcing(server, gateway),
    gateway,
    until,
    interact: deliveries.interact,
    begin: deliveries.begin,
    dispatch: gateway.dispatch,
    signed: (interaction = pingFor(server), how) => signer.sign(interaction, how),
    again: (interaction) => again(server, interaction),
    deliver: (url, request) => deliver(url, request),
    probe: (url) => endpointComplaints(url, signer, pingFor(server)),
    fail: troubles.fail,
    hang: troubles.hang,
    cut: troubles.cut,
    dropGateway: (how = "cut") => gateway.drop(how),
    shutGateway: gateway.shut,
    ignoreHeartbeats: gateway.ignoreHeartbeats,
    pass: (ms) => server.clock.pass(ms),
    close,
    [Symbol.asyncDispose]: close,
  };
}

const routesOf = (server: Server, gateway: GatewayFacts): readonly Route[] => [
  ...applicationRoutes(server, gateway),
  ...channelRoutes(server),
  ...webhookRoutes(server),
];

/** Places whose changes the bot hears of. */
const announcing = (server: Server, gateway: Gateway): Places => ({
  ...server.places,
  addGuild: (options) => {
    const guild = server.places.addGuild(options);
    gateway.dispatch("GUILD_CREATE", rawGuild(guild, server), guild.id);
    return guild;
  },
  addChannel: (options) => {
    const channel = server.places.addChannel(options);
    const event = channel.parent ? "THREAD_CREATE" : "CHANNEL_CREATE";
    gateway.dispatch(event, rawChannel(channel), channel.guild?.id);
    return channel;
  },
});
