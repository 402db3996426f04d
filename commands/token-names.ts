import { tokens } from "../core/tokens.ts";

/** RENDER was RNDR until its move to Solana in 2023. */
const formerSymbols: Readonly<Record<string, readonly string[]>> = { render: ["rndr"] };

/** A token by its ticker or an older one: `akash` alone is the network. */
export const findToken = (typed: string) =>
  tokens.find(({ id, symbol }) =>
    [id, symbol.toLowerCase(), ...(formerSymbols[id] ?? [])].includes(typed.toLowerCase()),
  );
