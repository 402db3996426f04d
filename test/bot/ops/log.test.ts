import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { openLog } from "../../../bot/ops/log.ts";
import { createScrub } from "../../../bot/ops/scrub.ts";

const telegramToken = "7712345678:AAHk3lq9Zt0vXyP_4mN7bQwErTyUiOpAsDf";
const discordToken = ["MTIzNDU2Nzg5MDEyMzQ1Njc4", "GabCdE", "aBcDeFgHiJkLmNoPqRsTuVwXyZ0123456789ab"].join(
  ".",
);

describe("a secret", () => {
  it("of ours is taken out wherever it stands, however it is written", () => {
    const scrub = createScrub(['s3cret/with"marks', undefined, ""]);
    expect(scrub('a s3cret/with"marks b')).toBe("a *** b");
    expect(scrub(JSON.stringify({ key: 's3cret/with"marks' }))).toBe('{"key":"***"}');
    expect(scrub(encodeURIComponent('s3cret/with"marks'))).toBe("***");
  });

  it("that looks like one is taken out although nobody named it", () => {
    const scrub = createScrub([]);
    expect(scrub(`https://api.telegram.org/bot${telegramToken}/getMe`)).toBe(
      "https://api.telegram.org/***/getMe",
    );
    expect(scrub(`Bot ${discordToken}`)).toBe("Bot ***");
    expect(scrub("/interactions/123/aW50ZXJhY3Rpb246MTIzOmFiYw/callback")).toBe(
      "/interactions/123/***/callback",
    );
    expect(scrub("/webhooks/123/aW50ZXJhY3Rpb246MTIz/messages/@original")).toBe(
      "/webhooks/123/***/messages/@original",
    );
  });

  it("leaves the rest as it is", () => {
    const text = "2026-11-22T07:15:00.000Z console-api.akash.network: status 503 at core/http.ts:12:34";
    expect(createScrub(["password"])(text)).toBe(text);
  });
});

describe("the log", () => {
  it("is a line of JSON an event, with its time", () => {
    const { log, lines } = setup();
    log.info("started", { platform: "discord" });
    expect(lines()).toEqual([{ level: 30, time: expect.any(String), msg: "started", platform: "discord" }]);
  });

  it("tells of a failure under a name, with what it came from and nothing else of it", () => {
    const { log, lines } = setup();
    const cause = Object.assign(new Error("inner"), { request: { token: telegramToken } });
    const id = log.report(new Error("outer", { cause }));
    expect(lines()).toEqual([
      expect.objectContaining({
        id,
        error: expect.stringMatching(/^Error: outer\n {4}at /),
        cause: "Error: inner",
      }),
    ]);
    expect(JSON.stringify(lines())).not.toContain("request");
  });

  it("says to which answer a line belongs, however late it comes and whatever goes on beside it", async () => {
    const { log, lines } = setup();
    const { promise: upstream, resolve: answer } = Promise.withResolvers<void>();
    const ask = (id: string) =>
      log.within({ ask: id }, async () => {
        await upstream;
        log.warn("upstream failed", { upstream: `of ${id}` });
        await log.within({ delivery: "d" }, async () => void log.report(new Error(id)));
      });
    const both = Promise.all([ask("first"), ask("second")]);
    log.info("beside");
    answer();
    await both;
    expect(
      lines().map(({ ask: of, delivery, upstream: about, error }) => [of, delivery, about ?? error]),
    ).toEqual([
      [undefined, undefined, undefined],
      ["first", undefined, "of first"],
      ["first", "d", expect.stringContaining("Error: first")],
      ["second", undefined, "of second"],
      ["second", "d", expect.stringContaining("Error: second")],
    ]);
  });

  it("never holds a secret, whatever it is told", () => {
    const { log, written } = setup();
    fc.assert(
      fc.property(
        fc.string(),
        fc.constantFrom(telegramToken, discordToken, "hook-secret"),
        (around, secret) => {
          const text = `${around} ${secret} ${around}`;
          log.error(text, { fact: text });
          log.report(new Error(text, { cause: new Error(text) }));
          log.report(text);
          expect(written()).not.toContain(secret);
        },
      ),
    );
  });

  it("takes what is thrown however odd it is", () => {
    const { log } = setup();
    const endless = new Error("round");
    endless.cause = endless;
    for (const thrown of [endless, undefined, null, 0, "text", {}])
      expect(log.report(thrown)).toMatch(/^[\da-f]{8}$/);
  });
});

function setup() {
  let written = "";
  const log = openLog(createScrub([telegramToken, discordToken, "hook-secret"]), {
    write: (line) => void (written += line),
  });
  const lines = () =>
    written
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line) as Record<string, unknown>);
  return { log, lines, written: () => written };
}
