import { createServer, type AddressInfo } from "node:net";
import type { Bot } from "../setup/bot.ts";
import type { Ground } from "../setup/ground.ts";

export type Role = "web" | "worker" | "courier" | "all";

export interface Strike {
  readonly role: Role;
  /** From 0 on, among those of its role. */
  readonly nth: number;
  readonly signal: "SIGKILL" | "SIGTERM";
}

/** Processes of the bot on one database, each of which can be ended and comes back. */
export interface Fleet {
  readonly webPorts: readonly number[];
  /**
   * Ends one, and starts it again; resolves with how long it took to end, in ms, once one that answers people does so
   * again: never are two of these away.
   */
  strike(strike: Strike): Promise<number>;
  stop(): Promise<void>;
}

const hookPath = "/telegram/bench-0123456789";

/** Both platforms post: only so many processes may answer. */
const byPost = {
  DISCORD_MODE: "http",
  TELEGRAM_MODE: "webhook",
  TELEGRAM_WEBHOOK_URL: `https://bench.example${hookPath}`,
  TELEGRAM_WEBHOOK_SECRET: "bench-secret-0123456789",
};

export async function startFleet(ground: Ground, roles: readonly Role[]): Promise<Fleet> {
  const ports = await Promise.all(roles.map(async (role) => (answers(role) ? freePort() : 0)));
  const start = (at: number): Bot =>
    ground.start({ ...byPost, RIGWISE_ROLES: roles[at] ?? "all", HTTP_PORT: String(ports[at]) });
  const running = roles.map((_, at) => start(at));
  return {
    webPorts: ports.filter((port) => port > 0),
    async strike({ role, nth, signal }) {
      const at = roles.flatMap((each, place) => (each === role ? [place] : []))[nth];
      if (at === undefined) throw new Error(`there is no ${role} ${nth}`);
      const begun = performance.now();
      await running[at]?.kill(signal);
      const endedMs = performance.now() - begun;
      const next = start(at);
      running[at] = next;
      if (answers(role)) await next.origin;
      return endedMs;
    },
    stop: async () => void (await Promise.all(running.map((each) => each.kill("SIGTERM")))),
  };
}

const answers = (role: Role): boolean => role === "web" || role === "all";

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}
