import { commandsComplaints } from "./command-rules.ts";
import { listOf } from "./localised.ts";
import { isRecord, type Payload } from "./payload.ts";
import type { FakeGuild } from "./places.ts";
import { memberPermissions, rawOwnMember, rawPlainGuild, rawUser } from "./raw-places.ts";
import { flawed, refusal } from "./refusal.ts";
import type { FakeRequest, Route } from "./routes.ts";
import type { Server } from "./server.ts";

export interface GatewayFacts {
  /** Where to connect to. */
  readonly url: () => string;
  /** How many sessions were begun. */
  readonly identifies: () => number;
}

/** The endpoints of the bot itself, its commands and its gateway. */
export function applicationRoutes(server: Server, gateway: GatewayFacts): readonly Route[] {
  const route = (method: string, path: string, answer: Route["answer"]): Route => ({ method, path, answer });
  return [
    route("GET", "/gateway/bot", () => gatewayBot(gateway)),
    route("GET", "/users/@me", () => rawBot(server)),
    route("GET", "/users/@me/guilds", () => server.places.guilds.map(rawOwnGuild)),
    route("GET", "/guilds/:guild", (_request, id) => rawPlainGuild(guildOf(server, id), server)),
    route("GET", "/guilds/:guild/members/:member", (_request, id, member) => {
      guildOf(server, id);
      if (member !== server.bot.id) throw refusal(10007);
      return rawOwnMember(server);
    }),
    route("GET", "/applications/@me", () => rawApplication(server)),
    route("GET", "/applications/:app/commands", (request, app) => {
      checkApp(server, app);
      return request.query.with_localizations === "true"
        ? server.registered
        : server.registered.map(unlocalised);
    }),
    route("PUT", "/applications/:app/commands", (request, app) => {
      checkApp(server, app);
      return register(server, request);
    }),
    route("PUT", "/applications/:app/guilds/:guild/commands", (request, app, guild = "") => {
      checkApp(server, app);
      if (!server.places.guilds.some(({ id }) => id === guild)) throw refusal(50001);
      return registerIn(guild, server, request);
    }),
  ];
}

function guildOf({ places }: Server, id: string | undefined): FakeGuild {
  const guild = places.guilds.find((each) => each.id === id);
  if (!guild) throw refusal(10004);
  return guild;
}

function checkApp({ bot }: Server, app: string | undefined): void {
  if (app !== bot.id) throw refusal(50001);
}

/** events/gateway, Get Gateway Bot; 1000 sessions may be begun in a day. */
const gatewayBot = ({ url, identifies }: GatewayFacts) => ({
  url: url(),
  shards: 1,
  session_start_limit: {
    total: 1000,
    remaining: Math.max(0, 1000 - identifies()),
    reset_after: 86_400_000,
    max_concurrency: 1,
  },
});

export const rawBot = ({ bot }: Server) => ({
  ...rawUser(bot),
  bot: true,
  email: null,
  flags: 0,
  locale: "en-US",
  mfa_enabled: true,
  verified: true,
});

/** resources/user, Get Current User Guilds: with what the bot may do by its roles. */
const rawOwnGuild = ({ id, name, features, permissions }: FakeGuild) => ({
  id,
  name,
  icon: null,
  banner: null,
  owner: false,
  permissions: String(permissions ?? memberPermissions),
  features,
});

/** resources/application, Application Object. */
const rawApplication = (server: Server) => ({
  id: server.bot.id,
  name: server.bot.name,
  icon: null,
  description: "",
  summary: "",
  bot: rawBot(server),
  bot_public: true,
  bot_require_code_grant: false,
  flags: 0,
  interactions_endpoint_url: server.endpointUrl ?? null,
  verify_key: server.verifyKey,
  team: null,
});

/** Replaces all commands; interactions/application-commands, Bulk Overwrite Global Application Commands. */
function register(server: Server, { body }: FakeRequest): readonly Payload[] {
  const commands = madeOf(body, server.registered, server);
  server.registered.splice(0, Infinity, ...commands);
  server.touch();
  return commands;
}

/** Replaces all of one guild; the same page: where a command can be used is told of global ones alone. */
function registerIn(guild: string, server: Server, { body }: FakeRequest): readonly Payload[] {
  const commands = madeOf(body, server.ofGuilds.get(guild) ?? [], server);
  if (
    listOf(body).some(
      (command) => isRecord(command) && ("contexts" in command || "integration_types" in command),
    )
  )
    throw flawed("a command of a guild that tells where it is for");
  server.ofGuilds.set(guild, commands);
  server.touch();
  return commands;
}

function madeOf(body: unknown, before: readonly Payload[], server: Server): readonly Payload[] {
  if (!Array.isArray(body)) throw flawed("commands that are no list");
  const complaints = commandsComplaints(body);
  if (complaints.length > 0) throw flawed(...complaints);
  const known = new Map(before.map((command) => [command.name, command.id]));
  return body.filter(isRecord).map((command) => ({
    id: known.get(command.name) ?? server.newId(),
    application_id: server.bot.id,
    version: server.newId(),
    type: 1,
    default_member_permissions: null,
    dm_permission: true,
    nsfw: false,
    integration_types: [0],
    contexts: null,
    name_localizations: null,
    description_localizations: null,
    ...command,
  }));
}

/** As a list shows commands unless it is asked otherwise. */
function unlocalised(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(unlocalised);
  if (!isRecord(value)) return value;
  const kept = Object.entries(value).filter(([key]) => !key.endsWith("_localizations"));
  return Object.fromEntries(kept.map(([key, each]) => [key, unlocalised(each)]));
}
