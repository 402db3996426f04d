import type { KeyObject } from "node:crypto";
import { setTimeout as sleep } from "node:timers/promises";
import { PlatformFailure, type Host, type HttpRoute, type Platform, type SendOutcome } from "../platform.ts";
import { openGateway } from "./gateway.ts";
import { discordRoute } from "./http.ts";
import type { Caller } from "./caller.ts";
import { openIntake, type Intake } from "./intake.ts";
import { readInteraction } from "./interaction.ts";
import { introduce } from "./introduce.ts";
import type { Liveness } from "./liveness.ts";
import { usualBackOffMs } from "./persist.ts";
import { adoptOrphans, promisedAnswers } from "./orphans.ts";
import { openPublish } from "./publish.ts";
import { tokenRefused } from "./refusals.ts";
import { apiResponder } from "./responder.ts";
import { openClients, type Clients } from "./rest.ts";
import { sendUnasked } from "./send.ts";
import { readPublicKey } from "./signature.ts";

export interface DiscordOptions {
  readonly token: string;
  /** Asked over a connection that is kept, or by what Discord posts to us; or asked nothing and only sending. */
  readonly mode: "gateway" | "http" | "send";
  /** Address of Discord's API. */
  readonly api?: string | undefined;
  /** For `http`: 64 hexadecimal digits; Discord is asked for it where it is not given. */
  readonly publicKey?: string | undefined;
  readonly host: Host;
  /** The server that alone is offered what only whoever runs the bot may do; nowhere by default. */
  readonly ownerGuild?: string | undefined;
  /** How fast is sent what nobody asked for. */
  readonly messagesPerSecond?: number | undefined;
  /** An answer that takes longer is promised first. */
  readonly deferAfterMs?: number | undefined;
  /** For `http`: how often it is looked for answers that another process promised and cannot give. */
  readonly adoptEveryMs?: number | undefined;
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
const usualAdoptEveryMs = 5_000;
/** So long answers under way may take when the platform is told to stop. */
const stopMs = 10_000;

/**
 * Opens Discord. It need not be reachable for that: it is tried until it is, and a token that it refuses ends the platform.
 * Rejects with a PlatformFailure where the public key is none.
 */
export async function openDiscord(options: DiscordOptions): Promise<OpenDiscord> {
  const { token, mode, host, api = usualApi, messagesPerSecond, backOffMs = usualBackOffMs } = options;
  const key = { known: givenKey(options) };
  const onCall = (status?: number) => host.onCall?.("discord", status);
  const clients = openClients({ token, api, log: host.log, messagesPerSecond, onCall });
  const life = openLife(clients);
  let line: Liveness = alwaysThere;
  const platform = platformOf(life, { clients, host, notReady: (now) => line.notReady(now) });
  if (mode !== "gateway") host.log.info("started", { platform: "discord", mode });
  if (mode === "send") return { platform };
  const intake = intakeFor(options);
  life.onEnd("first", () => intake.close(stopMs));
  void introduce({
    ...options,
    rest: clients.proactive,
    signal: life.signal,
    backOffMs,
    onKnown: ({ verify_key }) => (key.known ??= readPublicKey(verify_key)),
    onFailure: life.fail,
  });
  if (mode === "http") {
    line = { notReady: () => (key.known ? undefined : "public key not known yet") };
    adopt(options, clients, life.signal);
    const publicKey = () => (life.signal.aborted ? undefined : key.known);
    return { platform, route: discordRoute({ publicKey, intake, answers: clients.answers, ...host }) };
  }
  const gateway = openGateway({
    token,
    api,
    log: host.log,
    clock: host.clock,
    backOffMs,
    onFailure: life.fail,
    onInteraction: (sent) => take(sent, { intake, clients, host }),
    onGuild: (id, isThere) => void noteGuild(`discord:guild:${id}`, isThere, host),
  });
  line = gateway;
  life.onEnd("last", () => gateway.stop());
  return { platform };
}

function intakeFor({ host, mode, deferAfterMs = usualDeferAfterMs }: DiscordOptions): Intake {
  const unfinished = mode === "http" ? host.unfinished : undefined;
  return openIntake({ host, deferAfterMs, promised: unfinished && promisedAnswers(unfinished, host) });
}

/** Gives what other processes promised and cannot give any more, until the end. */
function adopt({ host, adoptEveryMs }: DiscordOptions, { answers }: Clients, signal: AbortSignal): void {
  const { unfinished } = host;
  if (!unfinished) return;
  const responderFor = (asked: Caller) => apiResponder(answers, asked);
  const lookMs = adoptEveryMs ?? usualAdoptEveryMs;
  void adoptOrphans({ unfinished, host, responderFor, lookMs, signal });
}

/** Who only sends needs no connection that is kept. */
const alwaysThere: Liveness = { notReady: () => undefined };

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

/** What is sent unasked to a server that put us out waits until we are back; that this fails is written down. */
async function noteGuild(
  place: string,
  isThere: boolean,
  { placeBack, placeGone, log }: Host,
): Promise<void> {
  try {
    await (isThere ? placeBack?.(place) : placeGone?.(place));
    if (!isThere) log.info("removed", { platform: "discord", from: "guild" });
  } catch (error) {
    log.report(error);
  }
}

/** What cannot be read is dropped, and said so. */
function take(sent: unknown, { intake, clients, host }: Desk): void {
  const interaction = readInteraction(sent);
  if (interaction === undefined || interaction.kind === "other")
    host.log.warn("discord event dropped", { type: interaction?.type });
  else void intake.take(interaction, (caller) => apiResponder(clients.answers, caller));
}

type Closing = () => Promise<unknown>;

/** From the opening to the end, which comes once. */
interface Life {
  /** Aborted as soon as the end begins. */
  readonly signal: AbortSignal;
  readonly ended: Promise<PlatformFailure | undefined>;
  /** What is to be closed at the end: `first` while we are still connected, or `last`. */
  onEnd(when: "first" | "last", close: Closing): void;
  /** Resolves once all is closed. */
  readonly stop: () => Promise<void>;
  readonly fail: (failure: PlatformFailure) => void;
}

function openLife(clients: Clients): Life {
  const ending = new AbortController();
  const { promise: ended, resolve } = Promise.withResolvers<PlatformFailure | undefined>();
  const closings: Record<"first" | "last", Closing[]> = { first: [], last: [] };
  const close = async (failure: PlatformFailure | undefined) => {
    ending.abort();
    await Promise.allSettled(closings.first.map((shut) => shut()));
    await Promise.allSettled(closings.last.map((shut) => shut()));
    clients.close();
    resolve(failure);
  };
  let closed: Promise<void> | undefined;
  const end = (failure?: PlatformFailure) => (closed ??= close(failure));
  return {
    signal: ending.signal,
    ended,
    onEnd: (when, shut) => void closings[when].push(shut),
    stop: () => end(),
    fail: (failure) => void end(failure),
  };
}

interface Parts extends Liveness {
  readonly clients: Clients;
  readonly host: Host;
}

function platformOf(life: Life, { clients, host, notReady }: Parts): Platform {
  const { stop, fail, ended, signal } = life;
  const { proactive: rest } = clients;
  const publish = openPublish({ rest, host });
  const underWay = new Set<Promise<SendOutcome>>();
  life.onEnd("first", () =>
    Promise.race([Promise.allSettled(underWay), sleep(stopMs, undefined, { ref: false })]),
  );
  return {
    name: "discord",
    ended,
    stop,
    notReady: (now) => (signal.aborted ? "ended" : notReady(now)),
    async send(to, message) {
      if (signal.aborted) return { kind: "stop", reason: "ended" };
      const sending = sendUnasked(to, message, { rest, host, publish });
      underWay.add(sending);
      const outcome = await sending;
      underWay.delete(sending);
      if (outcome.kind === "stop") fail(tokenRefused());
      return outcome;
    },
  };
}
