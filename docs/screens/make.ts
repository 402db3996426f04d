import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { renderReply as onDiscord } from "../../bot/discord/render.ts";
import { renderReply as onTelegram } from "../../bot/telegram/render.ts";
import { openTestHost } from "../../test/bot/host.ts";
import { discordPage } from "./discord.ts";
import { telegramPage } from "./telegram.ts";

/**
 * Pictures of real answers from recorded figures: what goes to Discord and to Telegram, drawn in the manner of their
 * clients by headless Chromium (Debian: `apt-get install chromium fonts-noto-core fonts-noto-color-emoji`).
 */
interface Picture {
  readonly name: string;
  readonly platform: "discord" | "telegram";
  /** What was asked before, so that the answer is of the same person. */
  readonly before?: readonly string[];
  readonly line: string;
  /** What the person is shown to have typed. */
  readonly typed: string;
  readonly language?: string;
  /** Of the picture, in CSS pixels; what is longer is cut. */
  readonly height: number;
}

const pictures: readonly Picture[] = [
  {
    name: "discord",
    platform: "discord",
    line: "earnings rtx4090 power=0.12",
    typed: "/earnings gpu:RTX 4090 power:0.12",
    height: 1215,
  },
  {
    name: "telegram",
    platform: "telegram",
    line: "2x 4090 at 0,12 EUR",
    typed: "2x 4090 at 0,12 EUR",
    before: ["settings EUR"],
    height: 1180,
  },
  {
    name: "discord-compare",
    platform: "discord",
    line: "compare h100 power=0.08",
    typed: "/compare gpu:H100 power:0.08",
    height: 900,
  },
  {
    name: "discord-settings",
    platform: "discord",
    before: ["settings EUR Berlin"],
    line: "settings",
    typed: "/settings",
    height: 480,
  },
  {
    name: "telegram-guide",
    platform: "telegram",
    line: "earnings rtx4090 count=2 power=ask",
    typed: "2",
    height: 340,
  },
  {
    name: "telegram-de",
    platform: "telegram",
    line: "price akt 30d",
    typed: "akt 30d",
    language: "de",
    before: ["settings EUR"],
    height: 650,
  },
];

const width = { discord: 720, telegram: 430 } as const;

for (const picture of pictures) await make(picture);

async function make({
  name,
  platform,
  before = [],
  line,
  typed,
  language = "en",
  height,
}: Picture): Promise<void> {
  await using host = await openTestHost();
  const person = { id: "telegram:user:1", language };
  const ask = (asked: string) =>
    host.host.reception.answer({
      asking: { line: asked },
      person,
      place: { id: person.id, shared: false },
      isManager: async () => true,
    });
  for (const earlier of before) await ask(earlier);
  const { reply, labels, personal } = await ask(line);
  const html =
    platform === "discord"
      ? discordPage(typed, onDiscord(reply, { labels, ephemeral: personal }), {
          now: host.clock.now(),
          ephemeral: personal,
        })
      : telegramPage(typed, onTelegram(reply, { labels }).messages);
  photograph(html, { file: join(import.meta.dirname, `${name}.png`), width: width[platform], height });
}

function photograph(
  html: string,
  shot: { readonly file: string; readonly width: number; readonly height: number },
): void {
  const folder = mkdtempSync(join(tmpdir(), "rigwise-screens-"));
  const page = join(folder, "page.html");
  writeFileSync(page, html);
  const quietly = [
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
  ];
  try {
    execFileSync(
      "chromium",
      [
        "--headless",
        "--no-sandbox",
        ...quietly,
        "--hide-scrollbars",
        "--force-device-scale-factor=1.5",
        `--user-data-dir=${join(folder, "profile")}`,
        `--window-size=${shot.width},${shot.height}`,
        `--screenshot=${shot.file}`,
        `file://${page}`,
      ],
      { stdio: "ignore" },
    );
  } finally {
    rmSync(folder, { recursive: true });
  }
}
