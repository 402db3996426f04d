import { UpstreamError } from "../core/errors.ts";
import type { Context } from "./command.ts";
import { MissingRateError } from "./money.ts";
import { ChangedMeanwhile } from "./refusals.ts";
import type { Reply } from "./reply.ts";

/** The kinds of failure are told apart: an upstream's, a missing rate, another who was quicker, and our own. */
export function failedReply(
  error: unknown,
  { say }: Pick<Context, "say">,
  { report }: { readonly report: (error: unknown) => string },
): Reply {
  const told = (text: string): Reply => ({
    title: say("failed-title"),
    tone: "bad",
    blocks: [{ kind: "text", text }],
    figures: [],
  });
  if (error instanceof MissingRateError) return told(say("failed-rate", { currency: error.currency }));
  if (error instanceof ChangedMeanwhile) return told(say("failed-meanwhile"));
  if (error instanceof UpstreamError) return told(say("failed-upstream", { source: error.sourceId }));
  return told(say("failed-bug", { id: report(error) }));
}

/** The asker may not do this here. */
export const managersOnlyReply = ({ say }: Pick<Context, "say">): Reply => ({
  title: say("managers-only-title"),
  tone: "bad",
  blocks: [{ kind: "text", text: say("managers-only") }],
  figures: [],
});
