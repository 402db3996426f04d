import type { Running } from "./running.ts";

/** What a path of the door for the operator's tools tells. */
export interface Page {
  readonly status: number;
  readonly type: string | null;
  readonly text: string;
}

/** Looks through the door that a bot with `METRICS_PORT` opens. */
export async function eyesOn(bot: Running): Promise<(path: string) => Promise<Page>> {
  const { port } = await bot.told("seen");
  return async (path) => {
    const response = await fetch(`http://127.0.0.1:${String(port)}${path}`);
    return {
      status: response.status,
      type: response.headers.get("content-type"),
      text: await response.text(),
    };
  };
}

/** `name{labels}` and its value. */
export const figuresOf = (text: string): Readonly<Record<string, number>> =>
  Object.fromEntries(
    text
      .split("\n")
      .filter((line) => line !== "" && !line.startsWith("#"))
      .map((line) => [line.slice(0, line.lastIndexOf(" ")), Number(line.slice(line.lastIndexOf(" ") + 1))]),
  );
