import { Routes, type REST } from "discord.js";
import { z } from "zod";
import type { DiscordConfig } from "../config.ts";
import { findingsAbout, type Finding, type OrderedFor } from "../doctor/finding.ts";
import type { Log } from "../ops/log.ts";
import { bits, snowflake } from "./channel-facts.ts";
import { rowOf } from "./failures.ts";
import { permissionsIn } from "./overwrites.ts";
import { missingIn, missingInGuild } from "./permissions.ts";
import { failureOf, openClients } from "./rest.ts";

export interface DiscordCheckup extends Pick<DiscordConfig, "token" | "mode" | "publicKey"> {
  readonly api?: string | undefined;
  readonly log: Log;
  readonly ordered: readonly OrderedFor[];
}

const usualApi = "https://discord.com/api";
const portal = "https://discord.com/developers/applications";
/** As many servers as one page of them has; resources/user, Get Current User Guilds. */
const mostGuilds = 200;
/** discord-api-docs topics/threads: announcements' threads, public and private ones. */
const threadTypes: ReadonlySet<number> = new Set([10, 11, 12]);

const { ok, note, trouble } = findingsAbout("Discord");

const application = z.object({
  id: snowflake,
  name: z.string(),
  verify_key: z.string(),
  interactions_endpoint_url: z.string().nullish(),
});
type Application = z.output<typeof application>;

const gatewayBot = z.object({
  shards: z.number(),
  session_start_limit: z.object({ remaining: z.number(), reset_after: z.number() }),
});

const guilds = z.array(z.object({ id: snowflake, name: z.string(), permissions: bits }));

/** Asks Discord about the token, the way that commands take, and what the bot may do where digests go. Changes nothing. */
export async function examineDiscord(options: DiscordCheckup): Promise<readonly Finding[]> {
  const { token, api = usualApi, log } = options;
  const clients = openClients({ token, api, log });
  const { proactive: rest } = clients;
  try {
    const me = application.parse(await rest.get(Routes.currentApplication()));
    return [
      ok(`the token is that of ${me.name}`),
      ...wayFindings(me, options),
      ...(options.mode === "gateway" ? await gatewayFindings(rest) : []),
      ...(await guildFindings(rest)),
      ...(await orderFindings(rest, me, options.ordered)),
    ];
  } catch (error) {
    return [failureFinding(error)];
  } finally {
    clients.close();
  }
}

function failureFinding(error: unknown): Finding {
  const failure = failureOf(error);
  const { action, reason } = rowOf(failure);
  if (action === "stop")
    return trouble(
      "Discord refuses the token",
      `${portal} → the application → Bot → Reset Token, and put the new one into DISCORD_TOKEN`,
    );
  if (failure.status === 0)
    return trouble(
      "Discord does not answer",
      "see whether this machine reaches https://discord.com: network, DNS, firewall, proxy, DISCORD_API",
    );
  return trouble(
    `Discord answers ${failure.status} (${reason})`,
    "try again later; https://discordstatus.com",
  );
}

/** Commands come by the gateway, unless an endpoint is set: then they are posted there and nowhere else. */
function wayFindings(me: Application, { mode, publicKey }: DiscordCheckup): readonly Finding[] {
  const endpoint = me.interactions_endpoint_url ?? "";
  const wrongKey = publicKey !== undefined && publicKey.toLowerCase() !== me.verify_key.toLowerCase();
  const field = "General Information → Interactions Endpoint URL";
  return [
    ...(mode === "gateway" && endpoint !== ""
      ? [
          trouble(
            `Discord posts all commands to ${endpoint}, and the gateway gets none`,
            `empty ${field} at ${portal}, or set DISCORD_MODE=http`,
          ),
        ]
      : []),
    ...(mode === "http" && endpoint === ""
      ? [
          trouble(
            "Discord does not know where to post commands",
            `start the bot, then put https://YOUR.HOST/discord into ${field} at ${portal}`,
          ),
        ]
      : []),
    ...(mode === "http" && endpoint !== "" ? [ok(`commands are posted to ${endpoint}`)] : []),
    ...(wrongKey
      ? [
          trouble(
            "DISCORD_PUBLIC_KEY is not the key of this application: every command would be refused",
            "copy Public Key from General Information, or leave it empty: the bot asks Discord",
          ),
        ]
      : []),
  ];
}

async function gatewayFindings(rest: REST): Promise<readonly Finding[]> {
  const { shards, session_start_limit: limit } = gatewayBot.parse(await rest.get(Routes.gatewayBot()));
  const minutes = Math.ceil(limit.reset_after / 60_000);
  return [
    limit.remaining > 0
      ? ok(`the gateway lets the bot in (${limit.remaining} more starts within ${minutes} minutes)`)
      : trouble(`the bot was started too often: no more for ${minutes} minutes`, "wait; the token is kept"),
    ...(shards > 1
      ? [
          note(
            `Discord wants ${shards} connections: the bot is in more than 2,000 servers`,
            "set DISCORD_MODE=http, which needs no connection",
          ),
        ]
      : []),
  ];
}

async function guildFindings(rest: REST): Promise<readonly Finding[]> {
  const query = new URLSearchParams({ limit: String(mostGuilds) });
  const found = guilds.parse(await rest.get(Routes.userGuilds(), { query }));
  const lacking = found.flatMap(({ name, permissions }) => {
    const missing = missingInGuild(permissions);
    return missing.length === 0
      ? []
      : [
          note(
            `in the server ${name} the bot may not ${missing.join(", ")}: commands work, digests do not`,
            "Server Settings → Roles → the bot's role, or invite it again with the link of docs/discord.md",
          ),
        ];
  });
  const many = found.length === mostGuilds ? `${mostGuilds} or more` : String(found.length);
  return [
    found.length === 0
      ? note("the bot is in no server", "invite it with the link of docs/discord.md")
      : ok(`it is in ${many} servers`),
    ...lacking,
  ];
}

async function orderFindings(
  rest: REST,
  me: Application,
  ordered: readonly OrderedFor[],
): Promise<readonly Finding[]> {
  const found: (Finding | undefined)[] = [];
  for (const order of ordered) found.push(await orderFinding(rest, me, order));
  return found.filter((one) => one !== undefined);
}

const howToPermit =
  "Edit Channel → Permissions → the bot's role; a paused digest then goes on with /digest action:resume";

async function orderFinding(
  rest: REST,
  me: Application,
  { channel, paused }: OrderedFor,
): Promise<Finding | undefined> {
  const because = paused === undefined ? "" : `, and its digest is paused (${paused})`;
  try {
    const facts = await permissionsIn(rest, { channel, bot: me.id });
    const missing = facts === undefined ? [] : missingIn(facts, threadTypes.has(facts.type));
    if (missing.length > 0)
      return trouble(
        `in the channel ${channel} the bot may not ${missing.join(", ")}${because}`,
        howToPermit,
      );
    return paused === undefined || paused === "asked"
      ? undefined
      : note(`the digest of channel ${channel} is paused (${paused})`, "/digest action:resume there");
  } catch (error) {
    const { action, reason } = rowOf(failureOf(error));
    if (action === "forbidden")
      return trouble(`in the channel ${channel} the bot may not view-channel${because}`, howToPermit);
    if (action === "gone")
      return note(`the channel ${channel} is no more`, "nothing: its digest is removed when it is next due");
    return note(`Discord does not tell about the channel ${channel} (${reason})`);
  }
}
