import { createServer } from "node:net";
import type { Config } from "../config.ts";
import { findingsAbout, type Finding } from "./finding.ts";

/** Whether the port for what platforms post to us can be had; nothing where nobody posts. */
export async function examinePort({ http, discord, telegram }: Config): Promise<readonly Finding[]> {
  const isNeeded = discord?.mode === "http" || telegram?.webhook !== undefined;
  return isNeeded ? [await portFinding(http)] : [];
}

async function portFinding({ host, port }: Config["http"]): Promise<Finding> {
  const about = findingsAbout("Port");
  const code = await tryToListen(host, port);
  if (code === undefined) return about.ok(`${host}:${port} is free`);
  if (code === "EADDRINUSE")
    return about.note(
      `${host}:${port} is in use: by the bot, if it runs now`,
      "else choose another HTTP_PORT",
    );
  return about.trouble(
    `${host}:${port} cannot be had (${code})`,
    code === "EACCES"
      ? "ports below 1024 are for root: choose 8080, and let the reverse proxy hand on to it"
      : "HTTP_HOST must be an address of this machine: 127.0.0.1, or 0.0.0.0 in a container",
  );
}

/** The code of what is in the way. */
const tryToListen = (host: string, port: number): Promise<string | undefined> =>
  new Promise((resolve) => {
    const server = createServer();
    server.once("error", (error: NodeJS.ErrnoException) => resolve(error.code ?? error.name));
    server.listen(port, host, () => server.close(() => resolve(undefined)));
  });
