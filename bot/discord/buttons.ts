import type { APIButtonComponentWithCustomId, APIButtonComponentWithURL } from "discord.js";
import type { Button, Reply } from "../../commands/reply.ts";
import { pressId } from "../presses.ts";
import type { PressKind } from "../presses.ts";
import { cleanAll } from "../text/clean.ts";
import { oneLine } from "../text/wrap.ts";
import { isBlank, shortened } from "../text/cut.ts";
import { limits, ours } from "./limits.ts";

export type ButtonComponent = APIButtonComponentWithCustomId | APIButtonComponentWithURL;

/** The buttons of a reply by where they stand, those that can be shown at all. */
export interface Buttons {
  /** Those of each block of the reply; none for what is no choice. */
  readonly ofBlocks: readonly (readonly ButtonComponent[])[];
  readonly under: readonly ButtonComponent[];
  /** There were more than fit. */
  readonly cut: boolean;
}

/** openapi.json, `ButtonStyleTypes`. */
const styles = { primary: 1, secondary: 2, link: 5 } as const;
const buttonType = 2;
const unlabelled = "…";

interface Look {
  readonly style: typeof styles.primary | typeof styles.secondary;
  readonly press: PressKind;
}

/** Choices take the place of the question; what stands under an answer adds to it. No two buttons do the same. */
export function buttonsOf({ blocks, buttons = [] }: Pick<Reply, "blocks" | "buttons">): Buttons {
  const first = blocks.findIndex(({ kind }) => kind === "choices");
  const groups = [
    ...blocks.map((block, at) => {
      const style = at === first ? styles.primary : styles.secondary;
      return block.kind === "choices" ? shownButtons(block.choices, { style, press: "replace" }) : [];
    }),
    shownButtons(buttons, { style: styles.secondary, press: "add" }),
  ];
  const unique = withoutDoubles(groups);
  const ofBlocks = unique.slice(0, -1);
  const under = unique.at(-1) ?? [];
  const keptUnder = Math.min(
    under.length,
    Math.max(ours.buttonsUnder, ours.buttons - ofBlocks.flat().length),
  );
  const kept = capped(ofBlocks, ours.buttons - keptUnder);
  return {
    ofBlocks: kept,
    under: under.slice(0, keptUnder),
    cut: kept.flat().length + keptUnder < ofBlocks.flat().length + under.length,
  };
}

/** Buttons in rows. */
export const rowsOf = (buttons: readonly ButtonComponent[]): ButtonComponent[][] =>
  Array.from({ length: Math.ceil(buttons.length / limits.buttonsPerRow) }, (_, at) =>
    buttons.slice(at * limits.buttonsPerRow, (at + 1) * limits.buttonsPerRow),
  );

/** There is nothing here with which a chat could be picked for an option: that is an option of its own. */
const shownButtons = (buttons: readonly Button[], look: Look): ButtonComponent[] =>
  buttons.flatMap((button) => {
    if ("url" in button) return linkButton(button);
    if ("form" in button) return [pressButton(button.label, button.form, { ...look, press: "form" })];
    return "line" in button ? [pressButton(button.label, button.line, look)] : [];
  });

const pressButton = (label: string, line: string, { style, press }: Look): ButtonComponent => ({
  type: buttonType,
  style,
  label: labelOf(label, line),
  custom_id: pressId({ kind: press, line }, limits.customIdBytes).toWellFormed(),
});

/** None where Discord would refuse the address. */
function linkButton({ label, url }: Extract<Button, { url: string }>): ButtonComponent[] {
  const address = URL.parse(url);
  if (!address || !/^https?:$/u.test(address.protocol) || address.href.length > limits.urlUnits) return [];
  return [{ type: buttonType, style: styles.link, label: labelOf(label, address.host), url: address.href }];
}

/** A label is no markdown, so nothing in it needs an escape. */
function labelOf(label: string, instead: string): string {
  const texts = [label, instead].map((text) => shortened(oneLine(cleanAll(text)), limits.labelUnits));
  return texts.find((text) => !isBlank(text)) ?? unlabelled;
}

/** Discord refuses a message in which two buttons carry the same. */
function withoutDoubles(groups: readonly (readonly ButtonComponent[])[]): ButtonComponent[][] {
  const seen = new Set<string>();
  return groups.map((group) =>
    group.filter((button) => {
      const id = "custom_id" in button ? button.custom_id : button.url;
      return !seen.has(id) && seen.add(id);
    }),
  );
}

/** The first `count` of all. */
function capped(groups: readonly (readonly ButtonComponent[])[], count: number): ButtonComponent[][] {
  let left = count;
  return groups.map((group) => {
    const kept = group.slice(0, left);
    left -= kept.length;
    return kept;
  });
}
