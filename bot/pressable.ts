import type { Button, Reply } from "../commands/reply.ts";

/** Every button of a reply in the order of its number on the screen: number 1 is the first. */
export const pressable = ({ blocks, buttons = [] }: Pick<Reply, "blocks" | "buttons">): Button[] => [
  ...blocks.flatMap((block) => (block.kind === "choices" ? block.choices : [])),
  ...buttons,
];
