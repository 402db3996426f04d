import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { openLocales } from "../../locales/index.ts";
import { spelledAlike } from "../../locales/typed.ts";
import { leftOver, said } from "./left-over.ts";

const codes = openLocales().codes.filter((code) => code !== "en");
const catalogueOf = (code: string): string =>
  readFileSync(join(import.meta.dirname, `../../locales/${code}.ftl`), "utf8");

describe.each(codes)("what the bot says in %s", (code) => {
  it("has no English word in it but names", () => {
    expect(leftOver(said(code), code, spelledAlike(catalogueOf(code)))).toEqual([]);
  });
});
