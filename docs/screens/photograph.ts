import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Page } from "./page.ts";
import { withPalette } from "./png.ts";

const pixelsPerCssPixel = 2;
const switches = [
  "--headless",
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--hide-scrollbars",
  `--force-device-scale-factor=${pixelsPerCssPixel}`,
];

/** A picture of the whole page, as PNG. Throws where there is no Chromium. */
export function photograph({ html, width }: Page): Buffer {
  const folder = mkdtempSync(join(tmpdir(), "rigwise-screens-"));
  const file = join(folder, "page.html");
  const shot = join(folder, "page.png");
  const open = (height: number, ...wishes: string[]) =>
    chromium([
      `--user-data-dir=${join(folder, "profile")}`,
      `--window-size=${width},${height}`,
      ...wishes,
      pathToFileURL(file).href,
    ]);
  try {
    writeFileSync(file, html);
    open(heightIn(open(width, "--dump-dom")), `--screenshot=${shot}`);
    return withPalette(readFileSync(shot));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function heightIn(dom: string): number {
  const told = /data-height="(\d+)"/.exec(dom)?.[1];
  if (told === undefined) throw new Error("the page did not tell its height");
  return Number(told);
}

function chromium(wishes: readonly string[]): string {
  try {
    return execFileSync("chromium", [...switches, ...wishes], {
      encoding: "utf8",
      stdio: ["ignore", "pipe", "ignore"],
    });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "ENOENT") throw error;
    throw new Error(
      "the pictures need Chromium: apt-get install chromium fonts-noto-core fonts-dejavu-core fonts-noto-color-emoji",
      { cause: error },
    );
  }
}
