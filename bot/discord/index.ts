import type { KeyObject } from "node:crypto";
import { PlatformFailure, type Host, type HttpRoute, type Platform } from "../platform.ts";
import { openGateway } from "./gateway.ts";
import { discordRoute } from "./http.ts";
import { openIntake, type Intake } from "./intake.ts";
import { readInteraction } from "./interaction.ts";
import { introduce } from "./introduce.ts";
import { usualBackOffMs } from "./persist.ts";
import { tokenRefused } from "./refusals.ts";
import { apiResponder } from "./responder.ts";
import { openClients, type Clients } from "./rest.ts";
import { sendUnasked } from "./send.ts";
import { readPublicKey } from "./signature.ts";

export interface DiscordOptions {
  readonly token: string;
  /** Over a connection that is kept, or by what Discord posts to us. */
  readonly mode: "gateway" | "http";
  /** Address of Discord's API. */
  readonly api?: string | undefined;
  /** For `http`: 64 hexadecimal digits; Discord is asked for it where it is not given. */
  readonly publicKey?: string | undefined;
  readonly host: Host;
  /** An answer that takes longer is promised first. */
  readonly deferAfterMs?: number | undefined;
  /** Milliseconds to wait after a try to reach Discord at the start, counted from 0. */
  readonly backOffMs?: ((attempt: number) => number) | undefined;
}

export interface OpenDiscord {
  readonly platform: Platform;
  /** For `http`. */
  readonly route?: HttpRoute;
}

const usualApi = "https://discord.com/api";
/** Of the 3 s that Discord waits, a third for an answer, and the rest for the way there and for a process that is busy. */
const usualDeferAfterMs = 1_000;
/** So long answers under way may take when the platform is told to stop. */
const stopMs = 10_000;

/**
 * Opens Discord. It need not be reachable for that: it is tried until it is, and a token that it refuses ends the platform.
 * Rejects with a PlatformFailure where the public key is none.
 */
export async function openDiscord(options: DiscordOptions): Promise<OpenDiscord> {
  const { token, mode, host, api = usualApi, backOffMs = usualBackOffMs } = options;
  const key = { known: givenKey(options) };
  const clients = openClients({ token, api, log: host.log });
  const intake = openIntake({ host, deferAfterMs: options.deferAfterMs ?? usualDeferAfterMs });
  const life = openLife({ intake, clients });
  void introduce({
    rest: clients.proactive,
    host,
    signal: life.signal,
    backOffMs,
    onKnown: ({ verify_key }) => (key.known ??= readPublicKey(verify_key)),
    onFailure: life.fail,
  });
  const platform = platformOf(life, clients, host);
  if (mode === "http") {
    host.log.info("started", { platform: "discord", mode });
    return {
      platform,
      route: discordRoute({
        publicKey: () => (life.signal.aborted ? undefined : key.known),
        intake,
        answers: clients.answers,
        ...host,
      }),
    };
  }
  const gateway = openGateway({
    token,
    api,
    log: host.log,
    backOffMs,
    onFailure: life.fail,
    onInteraction: (sent) => take(sent, { intake, clients, host }),
  });
  life.onEnd(() => gateway.stop());
  return { platform };
}

function givenKey({ publicKey }: DiscordOptions): KeyObject | undefined {
  if (publicKey === undefined) return undefined;
  const key = readPublicKey(publicKey);
  if (!key)
    throw new PlatformFailure(
      "DISCORD_PUBLIC_KEY is no key: it is the 64 hexadecimal digits of the application's page",
    );
  return key;
}

interface Desk {
  readonly intake: Intake;
  readonly clients: Clients;
  readonly host: Host;
}

/** What cannot be read is dropped, and said so. */
function take(sent: unknown, { intake, clients, host }: Desk): void {
  const interaction = readInteraction(sent);
  if (interaction === undefined || interaction.kind === "other")
    host.log.warn("discord event dropped", { type: interaction?.type });
  else void intake.take(interaction, (caller) => apiResponder(clients.answers, caller));
}

/** From the opening to the end, which comes once. */
interface Life {
  /** Aborted as soon as the end begins. */
  readonly signal: AbortSignal;
  readonly ended: Promise<PlatformFailure | undefined>;
  onEnd(close: () => Promise<void>): void;
  /** Resolves once all is closed. */
  readonly stop: () => Promise<void>;
  readonly fail: (failure: PlatformFailure) => void;
}

function openLife({ intake, clients }: Omit<Desk, "host">): Life {
  const ending = new AbortController();
  const { promise: ended, resolve } = Promise.withResolvers<PlatformFailure | undefined>();
  const closings: (() => Promise<void>)[] = [];
  const close = async (failure: PlatformFailure | undefined) => {
    ending.abort();
    await intake.close(stopMs);
    await Promise.allSettled(closings.map((shut) => shut()));
    clients.close();
    resolve(failure);
  };
  let closed: Promise<void> | undefined;
  const end = (failure?: PlatformFailure) => (closed ??= close(failure));
  return {
    signal: ending.signal,
    ended,
    onEnd: (shut) => void closings.push(shut),
    stop: () => end(),
    fail: (failure) => void end(failure),
  };
}

const platformOf = ({ stop, fail, ended, signal }: Life, { proactive }: Clients, host: Host): Platform => ({
  name: "discord",
  ended,
  stop,
  async send(to, message) {
    if (signal.aborted) return { kind: "stop", reason: "ended" };
    const outcome = await sendUnasked(to, message, { rest: proactive, host });
    if (outcome.kind === "stop") fail(tokenRefused());
    return outcome;
  },
});
