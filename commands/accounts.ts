import { unknown, type Reading } from "./readings.ts";

/** An owner's address on Akash (bech32 of 20 bytes), and a wallet on Solana (32 bytes in base 58). */
const akashAddress = /^akash1[02-9ac-hj-np-z]{38}$/;
const solanaWallet = /^[1-9A-HJ-NP-Za-km-z]{32,44}$/;

/** Networks that know a machine by a wallet on Solana. */
const onSolana = ["render", "dispersed"];

/** Reads an address or wallet by its shape; which it is says on which network it is one. */
export const readAccount = (typed: string, option: string): Reading =>
  isAccount(typed) ? { value: typed } : unknown("account", { typed, option, nearest: [] });

export const isAccount = (text: string): boolean => akashAddress.test(text) || solanaWallet.test(text);

/** The account by the networks that it is one of, of those that the machine is rented out on; all where none is told. */
export function accountsOf(
  account: string,
  networks: readonly string[] | undefined,
): Readonly<Record<string, string>> {
  if (akashAddress.test(account)) return { akash: account };
  const wanted = onSolana.filter((id) => networks?.includes(id) ?? true);
  return Object.fromEntries((wanted.length > 0 ? wanted : onSolana).map((id) => [id, account]));
}

/** `akash1qz…7f3k`: enough to recognise one's own. */
export const shortAccount = (account: string): string =>
  account.length <= 14 ? account : `${account.slice(0, 8)}…${account.slice(-4)}`;
