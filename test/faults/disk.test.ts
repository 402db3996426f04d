import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { openSurroundings } from "../bot/running.ts";
import { limitedDisk, mountedDisk } from "./disks.ts";
import {
  arrived,
  daily,
  eventually,
  honestFailure,
  keep,
  lives,
  notReady,
  patienceMs,
  startUp,
  statesIn,
} from "./ground.ts";
import { tellOf } from "./story.ts";

describe.concurrent("a bot whose disk is full", { timeout: patienceMs }, () => {
  it.for([
    ["a file system without room", mountedDisk],
    ["a limit on what it may write", limitedDisk],
  ] as const)(
    "by %s says so to who wants something kept, and loses nothing",
    async ([kind, open], { skip }) => {
      const tell = tellOf("disk");
      using disk = open();
      if (!disk) return skip(`${kind} cannot be had here`);
      await using here = await openSurroundings();
      const { telegram } = here;
      const url = `sqlite:${join(disk.folder, "rigwise.db")}`;
      const digest = daily(here, 60, "telegram");
      await keep(url, [digest]);
      const anna = telegram.user({ language_code: "en" });
      const chat = telegram.privateChat(anna);
      const says = async (line: string): Promise<string> => {
        const { messages } = await telegram.type(chat, anna, line);
        return messages.map(({ text }) => text).join("\n");
      };
      const release = telegram.hang("sendMessage");
      const up = await startUp(here, { DATABASE_URL: url });
      await telegram.until(() => telegram.calls.some(({ method }) => method === "sendMessage"));
      tell("a digest is on its way to Telegram");

      disk.fill(up.bot.pid);
      tell(`the disk is full: ${kind}`);
      release();
      await telegram.until(() => arrived(here, digest) === 1);
      await up.bot.told("failed", ({ error }) => /disk is full|disk I\/O error/.test(String(error)));
      tell("the digest has arrived, and cannot be written down as sent");
      const refused = await says("rig add garage 2x 4090 0.12");
      tell(`Anna saves a machine: "${refused.split("\n")[0]}"`);
      expect(await lives(up)).toBe(true);

      disk.free(up.bot.pid);
      tell("there is room again");
      await eventually(
        () => statesIn(url),
        (states) => states.join() === "sent",
      );
      tell("the digest is written down as sent");
      const saved = await says("rig add garage 2x 4090 0.12");
      tell(`Anna saves it again: "${saved.split("\n")[0]}"`);
      expect(refused).toContain(honestFailure);
      expect(saved).toContain("garage");
      expect(await says("rig list")).toContain("garage");
      expect(arrived(here, digest)).toBe(1);
      expect(await notReady(up)).toEqual({});
    },
  );
});
