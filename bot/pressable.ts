import type { Button, Reply } from "../commands/reply.ts";

/** A button that is of use anywhere. */
export type Pressable = Extract<Button, { readonly line: string } | { readonly url: string }>;

/** Every button of a reply in the order in which they stand. */
export const buttonsIn = ({ blocks, buttons = [] }: Pick<Reply, "blocks" | "buttons">): Button[] => [
  ...blocks.flatMap((block) => (block.kind === "choices" ? block.choices : [])),
  ...buttons,
];

/** Every button of a reply in the order of its number on the screen: number 1 is the first. Those that need a form or a picker are left out. */
export const pressable = (reply: Pick<Reply, "blocks" | "buttons">): Pressable[] =>
  buttonsIn(reply).filter((button) => "line" in button || "url" in button);
