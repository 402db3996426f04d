import { describe, expect, it } from "vitest";
import { openSurroundings, type Surroundings } from "../bot/running.ts";
import { databases } from "../databases.ts";
import {
  arrived,
  askOnDiscord,
  askOnTelegram,
  comeDue,
  daily,
  eventually,
  honestFailure,
  keep,
  lives,
  notReady,
  startUp,
  statesIn,
  patienceMs,
} from "./ground.ts";
import { openLine, type Line } from "./line.ts";
import { postgresPrograms, startPostgres } from "./postgres-server.ts";
import { tellOf } from "./story.ts";

const programs = postgresPrograms();
if (programs === undefined) tellOf("database killed")("not tried: there is no PostgreSQL here to be started");
const postgres = (await databases()).find(({ name }) => name === "PostgreSQL");

describe.skipIf(programs === undefined)("a bot whose PostgreSQL", { timeout: patienceMs }, () => {
  it("is killed and started anew goes on where it stood, and sends each digest once", async () => {
    const tell = tellOf("database killed");
    await using server = await startPostgres(programs!);
    await using here = await openSurroundings();
    const { url } = server;
    const [early, next] = [daily(here, 120, "telegram"), daily(here, 90)];
    await keep(url, [early]);
    const release = here.telegram.hang("sendMessage");
    const up = await startUp(here, { DATABASE_URL: url });
    await here.telegram.until(() => here.telegram.calls.some(({ method }) => method === "sendMessage"));
    tell("a digest is on its way to Telegram");

    await server.stop();
    tell("the database is killed");
    release();
    await here.telegram.until(() => arrived(here, early) === 1);
    const answer = await askOnTelegram(here);
    tell(`the digest has arrived; asked on Telegram: "${firstLine(answer)}"`);
    expect(await notReady(up)).toEqual({ database: "unreachable" });

    await server.start();
    tell("the database is started");
    await eventually(() => statesIn(url), all("sent"));
    tell("the digest is written down as sent");
    await comeDue(url, next);
    await here.discord.until(() => arrived(here, next) === 1);
    const after = await askOnTelegram(here);
    tell(`the next digest has arrived; asked on Telegram: "${firstLine(after)}"`);
    expect([answer, after]).toEqual([
      expect.stringContaining(honestFailure),
      expect.stringContaining("RTX 4090"),
    ]);
    expect([arrived(here, early), arrived(here, next)]).toEqual([1, 1]);
    expect(await notReady(up)).toEqual({});
  });
});

describe.skipIf(!postgres).concurrent("a bot whose way to PostgreSQL", { timeout: patienceMs }, () => {
  it("is cut and comes back says so to who asks meanwhile, and sends each digest once", async () => {
    const tell = tellOf("database gone");
    await using ground = await openGround();
    const { here, line, url } = ground;
    const [early, meanwhile] = [daily(here, 120, "telegram"), daily(here, 90)];
    await keep(url, [early]);
    const release = here.telegram.hang("sendMessage");
    const up = await startUp(here, { DATABASE_URL: ground.lineUrl });
    await here.telegram.until(() => here.telegram.calls.some(({ method }) => method === "sendMessage"));
    tell("a digest is on its way to Telegram");

    await line.cut();
    tell("the database is stopped: connections end, new ones are refused");
    await up.bot.told("database lost");
    release();
    await here.telegram.until(() => arrived(here, early) === 1);
    tell("the digest has arrived, and cannot be written down as sent");
    const answers = await Promise.all([askOnDiscord(here), askOnTelegram(here)]);
    tell(`asked on both platforms: "${answers.map(firstLine).join('", "')}"`);
    expect(await notReady(up)).toEqual({ database: "unreachable" });
    await comeDue(url, meanwhile);
    tell("another digest has come due");

    await line.restore();
    tell("the database is back");
    await here.discord.until(() => arrived(here, meanwhile) === 1);
    tell("the other digest has arrived");
    await eventually(() => statesIn(url), all("sent"));
    const after = await Promise.all([askOnDiscord(here), askOnTelegram(here)]);
    tell(`asked again: "${after.map(firstLine).join('", "')}"`);
    expect(await notReady(up)).toEqual({});
    expect(answers).toEqual([expect.stringContaining(honestFailure), expect.stringContaining(honestFailure)]);
    expect(after).toEqual([expect.stringContaining("RTX 4090"), expect.stringContaining("RTX 4090")]);
    expect([arrived(here, early), arrived(here, meanwhile)]).toEqual([1, 1]);
    expect(await lives(up)).toBe(true);
  });

  it("hangs for a while says so to who asks meanwhile, and goes on where it stood", async () => {
    const tell = tellOf("database hanging");
    await using ground = await openGround();
    const { here, line, url } = ground;
    const meanwhile = daily(here, 90);
    await keep(url, []);
    const up = await startUp(here, { DATABASE_URL: ground.lineUrl });

    line.hold();
    tell("the database takes what it is sent, and answers nothing");
    await comeDue(url, meanwhile);
    const answer = await askOnDiscord(here);
    tell(`asked on Discord: "${firstLine(answer)}"`);
    expect(await notReady(up)).toEqual({ database: "no answer" });
    const late = askOnTelegram(here);

    await line.restore();
    tell("the database answers again");
    await here.discord.until(() => arrived(here, meanwhile) === 1);
    tell(`the digest has arrived; asked on Telegram while it hung: "${firstLine(await late)}"`);
    await eventually(() => statesIn(url), all("sent"));
    expect(answer).toContain(honestFailure);
    expect(await askOnDiscord(here)).toContain("RTX 4090");
    expect(await eventually(() => notReady(up), isEmpty)).toEqual({});
    expect(arrived(here, meanwhile)).toBe(1);
    expect(await lives(up)).toBe(true);
  });

  it("is good for new connections only leaves those behind that answer no more", async () => {
    const tell = tellOf("database moved");
    await using ground = await openGround();
    const { here, line, url } = ground;
    const meanwhile = daily(here, 90);
    await keep(url, []);
    const up = await startUp(here, { DATABASE_URL: ground.lineUrl });

    line.strand();
    tell("the connections that are open carry nothing any more, and nobody ends them");
    await comeDue(url, meanwhile);
    await here.discord.until(() => arrived(here, meanwhile) === 1);
    tell("the digest has arrived");
    const answer = await eventually(
      () => askOnTelegram(here),
      (words) => words.includes("RTX 4090"),
    );
    tell(`asked on Telegram: "${firstLine(answer)}"`);
    expect(await eventually(() => notReady(up), isEmpty)).toEqual({});
    expect(arrived(here, meanwhile)).toBe(1);
    expect(await lives(up)).toBe(true);
  });
});

interface Ground extends AsyncDisposable {
  readonly here: Surroundings;
  readonly line: Line;
  /** Of the database, past the line. */
  readonly url: string;
  /** Of the same database, over the line. */
  readonly lineUrl: string;
}

async function openGround(): Promise<Ground> {
  const url = postgres!.another();
  const direct = new URL(url);
  const line = await openLine({ host: direct.hostname, port: Number(direct.port || 5432) });
  const here = await openSurroundings();
  const through = new URL(url);
  through.host = `127.0.0.1:${line.port}`;
  return {
    here,
    line,
    url,
    lineUrl: through.href,
    async [Symbol.asyncDispose]() {
      await here[Symbol.asyncDispose]();
      await line[Symbol.asyncDispose]();
    },
  };
}

const all = (wanted: string) => (states: readonly string[]) => states.every((state) => state === wanted);
const isEmpty = (parts: object): boolean => Object.keys(parts).length === 0;
const firstLine = (text: string): string => text.split("\n").find((line) => line.trim() !== "") ?? "";
