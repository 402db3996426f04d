import { createServer } from "node:net";
import type { Config } from "../config.ts";
import { findingsAbout, type Finding } from "./finding.ts";

interface Door {
  /** How its settings begin. */
  readonly setting: "HTTP" | "METRICS";
  readonly host: string;
  readonly port: number;
}

/** Whether the ports can be had: for what platforms post to us, and for the operator's own tools; nothing where none is needed. */
export async function examinePort({ http, discord, telegram, seen }: Config): Promise<readonly Finding[]> {
  const isPostedTo = discord?.mode === "http" || telegram?.webhook !== undefined;
  const doors: readonly Door[] = [
    ...(isPostedTo ? [{ setting: "HTTP" as const, ...http }] : []),
    ...(seen.server ? [{ setting: "METRICS" as const, ...seen.server }] : []),
  ];
  const [first, second] = doors;
  if (first && second && first.port === second.port && first.port !== 0)
    return [
      findingsAbout("Port").trouble("HTTP_PORT and METRICS_PORT are the same", "choose another METRICS_PORT"),
    ];
  return Promise.all(doors.map(portFinding));
}

async function portFinding({ setting, host, port }: Door): Promise<Finding> {
  const about = findingsAbout("Port");
  const code = await tryToListen(host, port);
  if (code === undefined) return about.ok(`${host}:${port} is free`);
  if (code === "EADDRINUSE")
    return about.note(
      `${host}:${port} is in use: by the bot, if it runs now`,
      `else choose another ${setting}_PORT`,
    );
  return about.trouble(
    `${host}:${port} cannot be had (${code})`,
    code === "EACCES"
      ? `ports below 1024 are for root: choose ${setting === "HTTP" ? "8080, and let the reverse proxy hand on to it" : "9464"}`
      : `${setting}_HOST must be an address of this machine: 127.0.0.1, or 0.0.0.0 in a container`,
  );
}

/** The code of what is in the way. */
const tryToListen = (host: string, port: number): Promise<string | undefined> =>
  new Promise((resolve) => {
    const server = createServer();
    server.once("error", (error: NodeJS.ErrnoException) => resolve(error.code ?? error.name));
    server.listen(port, host, () => server.close(() => resolve(undefined)));
  });
