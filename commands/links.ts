/** What became of a code that somebody typed. */
export type Joined =
  | Union
  /** Nobody made it, it is over, or it was used. */
  | { readonly kind: "unknown" }
  /** The asker made it, and has to type it elsewhere. */
  | { readonly kind: "own" }
  /** Both have one profile already. */
  | { readonly kind: "already" }
  /** Each of the two has an account of the same platform in the profile that would become one. */
  | { readonly kind: "same-platform"; readonly platform: string }
  /** The asker typed too many codes that were none. */
  | { readonly kind: "too-many" };

/** Two profiles have become one. */
export interface Union {
  readonly kind: "joined";
  /** Platforms of the accounts that are tied together now: `discord`, `telegram`, `terminal`. */
  readonly platforms: readonly string[];
  /** How many machines there are now. */
  readonly rigs: number;
  /** Machines of the asker that got another name, since the other side had one of that name. */
  readonly renamed: readonly Renamed[];
  /** Settings that the asker had otherwise; those of the one who made the code hold. */
  readonly replaced: readonly SettingName[];
}

export interface Renamed {
  readonly from: string;
  readonly to: string;
}

export const settingNames = ["language", "currency", "timeZone", "country", "theme"] as const;
export type SettingName = (typeof settingNames)[number];

/** How a person's accounts on several platforms share one profile. */
export interface Links {
  /** The ids of all accounts whose profile it is; that of the asker alone where there is no link. */
  people(): Promise<readonly string[]>;
  /** The platforms of the asker's other accounts; none where there is no link. */
  others(): Promise<readonly string[]>;
  /** A new code, which is good once and for `codeMinutes`; the one before is void. */
  offer(now: Temporal.Instant): Promise<string>;
  join(code: string, now: Temporal.Instant): Promise<Joined>;
  /** Each account has a copy of the profile from now on. Tells the platforms of the others. */
  part(): Promise<readonly string[]>;
}

export const platformNames = { discord: "Discord", telegram: "Telegram" } as const;

export const codeMinutes = 10;

/** No letter and no digit that is read as another. */
export const codeLetters = "ABCDEFGHJKMNPQRSTUVWXYZ23456789";
/** One in 8e11, of which nobody can try more than a few. */
export const codeLength = 8;

/** `ABCD-EFGH`, in two groups that can be remembered for a moment. */
export const shownCode = (code: string): string =>
  `${code.slice(0, codeLength / 2)}-${code.slice(codeLength / 2)}`;

/** As it is kept: `abcd efgh` is `ABCDEFGH`. */
export const plainCode = (typed: string): string => typed.toUpperCase().replaceAll(/[^A-Z0-9]/g, "");

const looksLikeCode = new RegExp(
  `(?<![A-Z0-9])([${codeLetters}]{4})[- ]?([${codeLetters}]{4})(?![A-Z0-9])`,
  "gi",
);

/** Everything in a text that could be a code. */
export const codesIn = (text: string): readonly string[] =>
  [...text.matchAll(looksLikeCode)].map(([code]) => plainCode(code));
