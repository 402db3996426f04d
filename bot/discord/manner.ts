import type { Command } from "../../commands/command.ts";
import type { Served } from "../platform.ts";
import type { Press } from "../presses.ts";
import { isShared } from "./ask.ts";
import type { Interaction } from "./interaction.ts";
import { moreOption } from "./more.ts";

/** How an answer is shown. It is settled by what is asked, before there is an answer, because Discord does not wait for one. */
export interface Manner {
  /** As a message of its own, or instead of the one whose button was pressed. */
  readonly place: "new" | "instead";
  /** Only the asker sees it. Where nobody else reads along nothing is, for such messages do not last. */
  readonly ephemeral: boolean;
  /** Others read along. */
  readonly shared: boolean;
}

/** A command with its options, typed or filled in. */
type Called = Pick<Extract<Interaction, { kind: "command" }>, "name" | "raw" | "spot">;
export type Pressing = Extract<Interaction, { kind: "press" }>;

export function mannerOfCommand({ name, raw, spot }: Called, commands: readonly Command[]): Manner {
  const shared = isShared(spot);
  const hasRig = raw.rig !== undefined || mayNameRig(name, raw[moreOption], commands);
  return { place: "new", ephemeral: shared && (hasRig || !isPublic(name, commands)), shared };
}

/**
 * A press changes only what was made for the one who presses. What it brings is seen by that one alone where the message was
 * made for somebody else, or is itself seen by that one alone, or where the answer might be private.
 */
export function mannerOfPress(pressing: Pressing, press: Press, commands: readonly Command[]): Manner {
  const { spot, userId, askedBy, ephemeral } = pressing;
  const shared = isShared(spot);
  const isOwn = !shared || askedBy === userId;
  const mayBeSeen = isForAll(press, commands);
  if (press.kind === "replace" && isOwn && (!shared || ephemeral || mayBeSeen))
    return { place: "instead", ephemeral: shared && ephemeral, shared };
  return { place: "new", ephemeral: shared && (!isOwn || ephemeral || !mayBeSeen), shared };
}

/** While it is not known what is asked. */
export const cautious = ({ spot }: Pick<Interaction & { kind: "press" }, "spot">): Manner => ({
  place: "new",
  ephemeral: isShared(spot),
  shared: isShared(spot),
});

const isForAll = ({ line }: Press, commands: readonly Command[]): boolean =>
  isPublic(line.split(" ", 1)[0] ?? "", commands) && !namesRig.test(line);

/** A line may name one in many ways. */
const mayNameRig = (name: string, more = "", commands: readonly Command[]): boolean =>
  more.trim() !== "" &&
  commands.some((command) => command.name === name && command.facts.some(({ kind }) => kind === "rig"));

/** What somebody saved is about that person, whatever is asked of it. */
const namesRig = /\srig=/;

/** A line that does not begin with the name of a public command may be anything. */
const isPublic = (name: string, commands: readonly Command[]): boolean =>
  commands.find((command) => command.name === name)?.visibility === "public";

/** With the answer in hand and nothing promised: bad news and questions back are for the asker alone, and replace nothing. */
export function settled(manner: Manner, served: Served): Manner {
  const { place, shared } = manner;
  if (place === "instead" && !leavesStanding(manner, served)) return manner;
  return { place: "new", ephemeral: shared && (manner.ephemeral || served.personal), shared };
}

/** The answer must not take the place of what was pressed on: it would take the choices away, or show what is private. */
export const leavesStanding = (manner: Manner, served: Served): boolean =>
  served.outcome === "failed" || exposes(manner, served);

/** Others would see what is about the asker's own data. */
export const exposes = ({ shared, ephemeral }: Manner, { personal, outcome }: Served): boolean =>
  shared && !ephemeral && personal && outcome === "answered";
