import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { UpstreamError, type UpstreamFailure } from "../../core/errors.ts";
import { nextStep, readRetryAfter } from "../../core/retry.ts";

const now = Temporal.Instant.from("2026-11-22T07:15:00Z");

describe("after a failed attempt", () => {
  it.each([500, 502, 503, 520, 530])(
    "a broken upstream (%i) is tried twice more, with a longer pause each time",
    (status) => {
      const failure = new UpstreamError("example", "status", { status });
      expect([1, 2, 3].map((attempt) => nextStep(failure, attempt, now))).toEqual([
        { kind: "retry", inMs: 250 },
        { kind: "retry", inMs: 500 },
        { kind: "give-up", restMs: 30_000 },
      ]);
    },
  );

  it.each(["ECONNRESET", "UND_ERR_SOCKET"])("a dropped connection (%s) is tried twice more", (code) => {
    const failure = unreachable(code);
    expect([1, 2, 3].map((attempt) => nextStep(failure, attempt, now).kind)).toEqual([
      "retry",
      "retry",
      "give-up",
    ]);
  });

  it.each([
    "ENOTFOUND",
    "EAI_AGAIN",
    "ECONNREFUSED",
    "ENETUNREACH",
    "EHOSTUNREACH",
    "CERT_HAS_EXPIRED",
    "UND_ERR_DESTROYED",
  ])("a machine without a way there (%s) waits for nothing", (code) => {
    expect(nextStep(unreachable(code), 1, now)).toEqual({ kind: "give-up", restMs: 30_000 });
  });

  it("a cause of another kind is no dropped connection", () => {
    for (const cause of [undefined, null, "ECONNRESET", { code: "ECONNRESET" }, new Error("ECONNRESET")]) {
      const failure = new UpstreamError("example", "unreachable", { cause });
      expect(nextStep(failure, 1, now).kind).toBe("give-up");
    }
  });

  it.each<UpstreamFailure>(["timeout", "not-json", "too-large"])(
    "an upstream that is %s is left alone for a while",
    (reason) => {
      expect(nextStep(new UpstreamError("example", reason), 1, now)).toEqual({
        kind: "give-up",
        restMs: 30_000,
      });
    },
  );

  it.each([204, 301, 400, 401, 403, 404])(
    "a refusal (%i) is final for this question and no other",
    (status) => {
      const failure = new UpstreamError("example", "status", { status, retryAt: now.add({ hours: 1 }) });
      expect(nextStep(failure, 1, now)).toEqual({ kind: "give-up", restMs: 0 });
    },
  );
});

describe("an upstream that says when to come back", () => {
  it.each([
    ["at once", 0, { kind: "retry", inMs: 0 }],
    ["in three seconds", 3_000, { kind: "retry", inMs: 3_000 }],
    ["later", 3_001, { kind: "give-up", restMs: 3_001 }],
    ["in an hour", 3_600_000, { kind: "give-up", restMs: 3_600_000 }],
  ])("%s is taken at its word", (_when, milliseconds, step) => {
    const retryAt = now.add({ milliseconds });
    expect(nextStep(rateLimited(retryAt), 1, now)).toEqual(step);
    expect(nextStep(new UpstreamError("example", "status", { status: 503, retryAt }), 1, now)).toEqual(step);
  });

  it("and refuses again when we do is left alone for longer than it says", () => {
    expect(nextStep(rateLimited(now.add({ seconds: 1 })), 3, now)).toEqual({
      kind: "give-up",
      restMs: 30_000,
    });
  });

  it("is asked again at once when the moment has passed meanwhile", () => {
    expect(nextStep(rateLimited(now.subtract({ seconds: 1 })), 1, now)).toEqual({ kind: "retry", inMs: 0 });
  });

  it("only that we ask too often is left alone for a minute", () => {
    expect(nextStep(rateLimited(), 1, now)).toEqual({ kind: "give-up", restMs: 60_000 });
  });
});

describe("a Retry-After header", () => {
  it("is read as seconds", () => {
    fc.assert(
      fc.property(instant, fc.nat(86_400), blanks, (at, seconds, blank) => {
        expect(readRetryAfter(`${blank}${seconds}${blank}`, at)).toEqual(at.add({ seconds }));
      }),
    );
  });

  it("is read as an HTTP date", () => {
    fc.assert(
      fc.property(instant, fc.nat(86_399), (at, seconds) => {
        const second = Math.ceil(at.epochMilliseconds / 1000) + seconds;
        const header = new Date(second * 1000).toUTCString();
        expect(readRetryAfter(header, at)?.epochMilliseconds).toBe(second * 1000);
      }),
    );
  });

  it("is read as an HTTP date of the older form", () => {
    const later = readRetryAfter("Sunday, 22-Nov-26 07:15:10 GMT", now);
    expect(later).toEqual(now.add({ seconds: 10 }));
  });

  it.each([
    undefined,
    "",
    " ",
    "soon",
    "-5",
    "1.5",
    "1e3",
    "5 seconds",
    "86401",
    "9".repeat(400),
    "Sun, 22 Nov 2026 07:14:59 GMT",
    "Mon, 23 Nov 2026 07:15:01 GMT",
    "Sun, 22 Nov 2026 07:15:10",
    "Sun Nov 22 07:15:10 2026",
    "2026-11-22T07:15:10Z",
    "10 GMT",
  ])("%j is as good as none", (header) => {
    expect(readRetryAfter(header, now)).toBeUndefined();
  });

  it("never sends us away for more than a day or into the past, whatever it says", () => {
    fc.assert(
      fc.property(instant, fc.oneof(fc.string(), nearly), (at, header) => {
        const retryAt = readRetryAfter(header, at);
        if (!retryAt) return;
        expect(at.until(retryAt).total("seconds")).toBeGreaterThanOrEqual(0);
        expect(at.until(retryAt).total("seconds")).toBeLessThanOrEqual(86_400);
      }),
    );
  });
});

const instant = fc
  .integer({ min: 0, max: Date.UTC(2100, 0) })
  .map((ms) => Temporal.Instant.fromEpochMilliseconds(ms));
const blanks = fc.constantFrom("", " ", "\t");
/** Numbers and dates, of any size and with something added. */
const nearly = fc
  .tuple(
    fc.oneof(
      fc.bigInt().map(String),
      fc.double().map(String),
      fc.date({ noInvalidDate: true }).map((date) => date.toUTCString()),
    ),
    fc.constantFrom("", "s", " GMT", ", 5"),
  )
  .map((parts) => parts.join(""));

const unreachable = (code: string): UpstreamError =>
  new UpstreamError("example", "unreachable", { cause: Object.assign(new Error(code), { code }) });

const rateLimited = (retryAt?: Temporal.Instant): UpstreamError =>
  new UpstreamError("example", "rate-limited", { status: 429, ...(retryAt && { retryAt }) });
