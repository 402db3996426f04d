import { describe, expect, it } from "vitest";
import { complaintsAbout } from "./check.ts";
import { read } from "./markup.ts";
import type { Kind } from "./markup.ts";

const text = (content: string) => ({ type: 10, content });
const button = (parts: object = {}) => ({ type: 2, style: 2, label: "Help", custom_id: ">help", ...parts });
const row = (...components: unknown[]) => ({ type: 1, components });
const box = (...components: unknown[]) => ({ type: 17, components });
const message = (components: unknown[], parts: object = {}) => ({
  flags: 1 << 15,
  components,
  allowed_mentions: { parse: [] },
  ...parts,
});
const rowsOf = (rows: number) =>
  Array.from({ length: rows }, (_, at) =>
    row(...Array.from({ length: 5 }, (__, place) => button({ custom_id: `${at} ${place}` }))),
  );
const file = (name: string) => ({ type: 13, file: { url: `attachment://${name}` } });

describe("the check of what Discord takes", () => {
  it("has no complaint about a message that keeps to it", () => {
    const attachments = [{ id: "0", filename: "a.json", description: "Export" }];
    const components = [box(text("Hello"), row(button()), { type: 14, spacing: 1 }, file("a.json"))];
    expect(complaintsAbout(message(components, { attachments }), ["a.json"])).toEqual([]);
  });

  it.each<[string, unknown]>([
    ["no components", message([])],
    ["an empty box", message([box()])],
    ["a box in a box", message([box(box(text("a")))])],
    ["a button without a row", message([box(button())])],
    [
      "six buttons in a row",
      message([row(...Array.from({ length: 6 }, (_, at) => button({ custom_id: `${at}` })))]),
    ],
    [
      "41 components with what is in them",
      message([box(text("a"), ...rowsOf(6), text("b"), text("c"), text("d"))]),
    ],
    ["a long label", message([row(button({ label: "x".repeat(81) }))])],
    ["a label of nothing", message([row(button({ label: "\u200B" }))])],
    ["a long custom id", message([row(button({ custom_id: "x".repeat(101) }))])],
    ["one custom id twice", message([row(button(), button())])],
    ["a link to a script", message([row({ type: 2, style: 5, label: "a", url: "javascript:alert(1)" })])],
    ["4 001 characters over two texts", message([text("x".repeat(4000)), text("y")])],
    ["a text of nothing", message([text(" \n\u200B")])],
    ["half a character", message([text("a\uD800")])],
    ["content beside components", message([text("a")], { content: "a" })],
    ["another kind of message", message([text("a")], { flags: 0 })],
    ["people who may be called", message([text("a")], { allowed_mentions: { parse: ["users"] } })],
    ["nothing said of people", message([text("a")], { allowed_mentions: undefined })],
    ["an attachment that is not shown", message([text("a")], { attachments: [{ id: "0", filename: "a" }] })],
    ["a file that is not attached", message([file("a")])],
    ["an unheard-of component", message([{ type: 99 }])],
    ["no object", "hello"],
  ])("complains about %s", (_, payload) => {
    expect(complaintsAbout(payload)).not.toEqual([]);
  });

  it("complains where the files sent are not those attached", () => {
    const attached = message([file("a")], { attachments: [{ id: "0", filename: "a" }] });
    expect(complaintsAbout(attached, ["a"])).toEqual([]);
    expect(complaintsAbout(attached, [])).not.toEqual([]);
    expect(complaintsAbout(attached, ["b"])).not.toEqual([]);
  });
});

describe("the reader of markdown", () => {
  it.each<[string, readonly Kind[]]>([
    ["# a", ["heading"]],
    ["a\n ### b", ["heading"]],
    ["-# a", ["small print"]],
    ["- a\n1. b", ["list", "list"]],
    ["> a", ["quote"]],
    ["```js\na **b**\n```", ["code block"]],
    ["``a ` b``", ["code"]],
    ["**a *b* c**", ["bold", "italic"]],
    ["_a_", ["italic"]],
    ["__a__ ~~b~~ ||c||", ["underline", "strikethrough", "spoiler"]],
    ["[a](https://b.c)", ["link", "bare address"]],
    ["<https://b.c> <d@e.f> <tel:+123>", ["address", "address", "address"]],
    ["http://b.c", ["bare address"]],
    ["<@1> <@!1> <@&1> <#1> </a b:1> <id:home> @everyone @here", Array<Kind>(8).fill("mention")],
    ["<t:1:R>", ["time"]],
    ["<:a:1> <a:b:1> :rocket:", ["emoji", "emoji", "emoji"]],
    [String.raw`\*a\* \<@1> \[b]\(c) \# d`, []],
    ["a_b_c 5 * 3 < 4 - 1 # 2 [1] (d)", []],
  ])("finds in %j: %j", (content, kinds) => {
    expect(read(content).constructs.map(({ kind }) => kind)).toEqual(kinds);
  });
});
