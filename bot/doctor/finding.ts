/** What was looked at, how it is, and what to do about it: told to the operator of the bot, in English as the log is. */
export interface Finding {
  /** Such as `Discord`. */
  readonly about: string;
  /** `note`: it works, or will by itself, but is worth knowing. */
  readonly verdict: "ok" | "note" | "trouble";
  readonly text: string;
  readonly todo?: string | undefined;
}

/** A channel or chat for which something is ordered. */
export interface OrderedFor {
  readonly channel: string;
  /** Absent where nothing keeps it from being sent. */
  readonly paused?: string | undefined;
}

type Tell = (text: string, todo?: string) => Finding;

/** Words for findings about one thing. */
export const findingsAbout = (
  about: string,
): { readonly ok: Tell; readonly note: Tell; readonly trouble: Tell } => {
  const tell =
    (verdict: Finding["verdict"]): Tell =>
    (text, todo) => ({ about, verdict, text, ...(todo !== undefined && { todo }) });
  return { ok: tell("ok"), note: tell("note"), trouble: tell("trouble") };
};
