import { describe, expect, it } from "vitest";
import { autoLinks } from "./auto-links.ts";
import { parseHtml } from "./html-entities.ts";

describe("the strict reader of Telegram's HTML", () => {
  it("tells text from entities, in UTF-16 code units", () => {
    const read = parseHtml(
      "💶 <b>a &lt; b</b>\n<pre>x  y</pre><blockquote expandable>n <i>o</i></blockquote>",
    );
    expect(read).toEqual({
      text: "💶 a < b\nx  yn o",
      entities: [
        { type: "bold", offset: 3, length: 5 },
        { type: "pre", offset: 9, length: 4 },
        { type: "expandable_blockquote", offset: 13, length: 3 },
        { type: "italic", offset: 15, length: 1 },
      ],
    });
  });

  it("reads links, languages and moments", () => {
    const html =
      '<a href="https://a.example/?b&amp;c">l</a><a href="tg://user?id=7">u</a>' +
      '<pre><code class="language-json">{}</code></pre><tg-time unix="1795331610" format="r">now</tg-time>';
    expect(parseHtml(html).entities).toEqual([
      { type: "text_link", url: "https://a.example/?b&c", offset: 0, length: 1 },
      { type: "text_mention", user: { id: 7, is_bot: false, first_name: "" }, offset: 1, length: 1 },
      { type: "pre", language: "json", offset: 2, length: 2 },
      { type: "date_time", unix_time: 1_795_331_610, date_time_format: "r", offset: 4, length: 3 },
    ]);
  });

  it.each([
    ["<x>a</x>", 'Unsupported start tag "x" at byte offset 0'],
    ["a < b", 'Unsupported start tag "" at byte offset 2'],
    ["ä<b>a", 'Can\'t find end tag corresponding to start tag "b"'],
    ["ä<b", 'Unclosed start tag "b" at byte offset 2'],
    ["a</b>", "Unexpected end tag at byte offset 1"],
    ["<b>a</i>", 'Unmatched end tag at byte offset 4, expected "</b>", found "</i>"'],
    ["<b>a</b", "Unclosed end tag at byte offset 4"],
    ["<span>a</span>", 'Tag "span" must have class "tg-spoiler" at byte offset 0'],
    ["<tg-time unix='0'>a</tg-time>", "Invalid date specified at byte offset 0"],
    ["<tg-time unix='1' format='rt'>a</tg-time>", "Invalid date format used at byte offset 0"],
    ["&#xD800;", "Text contains invalid Unicode characters"],
  ])("says of %s what the server says", (html, said) => {
    expect(() => parseHtml(html)).toThrow(said);
  });

  it.each([
    "AT&T",
    "a > b",
    "&nbsp;",
    "&lt",
    "<b onclick='x'>a</b>",
    "<b><pre>a</pre></b>",
    "<pre><b>a</b></pre>",
  ])("does not take %s, which the documentation forbids and the server lets pass", (html) => {
    expect(() => parseHtml(html)).toThrow(/at byte offset/);
  });

  it("drops an entity around nothing", () => {
    expect(parseHtml("<b></b>a")).toEqual({ text: "a", entities: [] });
  });

  it("knows what Telegram makes a link of by itself, outside of monospaced text", () => {
    const read = parseHtml(
      "@user1 /start 0.12/h €/Tag #tag $AKT a@b.co x.com 1.2.3.4 https://y <pre>@user2 /stop</pre>",
    );
    expect(autoLinks(read).map(({ text }) => text)).toEqual(
      expect.arrayContaining([
        "@user1",
        "/start",
        "/Tag",
        "#tag",
        "$AKT",
        "b.co",
        "x.co",
        "1.2.3.4",
        "https://y",
      ]),
    );
    expect(
      autoLinks(read).filter(({ text }) => text === "/h" || text === "@user2" || text === "/stop"),
    ).toEqual([]);
  });
});
