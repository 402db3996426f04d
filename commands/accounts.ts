import { isAkashAddress } from "../core/providers/akash-address.ts";
import { isSolanaWallet } from "../core/providers/solana-wallet.ts";
import type { NamedKind } from "./mistake.ts";
import { unknown, type Reading } from "./readings.ts";

/** Networks that know a machine by a wallet on Solana. */
const onSolana = ["render", "dispersed"];

/** Reads an address or wallet; which it is says on which network it is one. Phones begin words with a capital. */
export function readAccount(typed: string, option: string): Reading {
  const plain = typed.toLowerCase();
  if (isAkashAddress(plain)) return { value: plain };
  if (isSolanaWallet(typed)) return { value: typed };
  return unknown(mistakenKind(plain), { typed: shortAccount(typed), option, nearest: [] });
}

/** Whether a text stands for an account, be it a mistyped one or one of another chain. */
export const looksLikeAccount = (text: string): boolean =>
  isSolanaWallet(text) || mistakenKind(text.toLowerCase()) !== "account";

/** `0x…` of Ethereum and its kin, and the addresses of chains related to Akash. */
const ofOtherChains = /^(?:0x[0-9a-f]{40}|[a-z]{2,20}1[02-9ac-hj-np-z]{38,58})$/;
const ofAkash = /^akash1[0-9a-z]{20,}$/;

const mistakenKind = (plain: string): NamedKind =>
  ofAkash.test(plain) ? "account-typo" : ofOtherChains.test(plain) ? "account-other" : "account";

/** The account by the networks that it is one of, of those that the machine is rented out on; all where none is told. */
export function accountsOf(
  account: string,
  networks: readonly string[] | undefined,
): Readonly<Record<string, string>> {
  if (isAkashAddress(account)) return { akash: account };
  const wanted = onSolana.filter((id) => networks?.includes(id) ?? true);
  return Object.fromEntries((wanted.length > 0 ? wanted : onSolana).map((id) => [id, account]));
}

/** `akash1qz…7f3k`: enough to recognise one's own. */
export function shortAccount(account: string): string {
  // By code points: what was typed in its place may be of any script.
  const signs = Array.from(account);
  return signs.length <= 14 ? account : `${signs.slice(0, 8).join("")}…${signs.slice(-4).join("")}`;
}
