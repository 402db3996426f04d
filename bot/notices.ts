import { pauseText } from "../commands/digest-texts.ts";
import type { Reply } from "../commands/reply.ts";
import type { Kept } from "../core/cache.ts";
import type { Subscriptions } from "../core/storage/outbox.ts";
import type { Subscription } from "../core/subscription.ts";
import type { Say } from "../locales/index.ts";

export interface NoticeOptions {
  readonly subscriptions: Pick<Subscriptions, "ofOwner">;
  /** Of which pauses people have been told. */
  readonly told: Kept;
  readonly report: (error: unknown) => void;
}

interface Reader {
  readonly person: string;
  readonly say: Say;
}

/**
 * A reply for a person alone, with the news of digests of theirs that had to be paused: once for each pause. Where that
 * cannot be read the reply stands as it is.
 */
export async function withNotices(reply: Reply, reader: Reader, options: NoticeOptions): Promise<Reply> {
  try {
    return await withNews(reply, reader, options);
  } catch (error) {
    options.report(error);
    return reply;
  }
}

async function withNews(
  reply: Reply,
  { person, say }: Reader,
  { subscriptions, told }: NoticeOptions,
): Promise<Reply> {
  const orders = await subscriptions.ofOwner(person);
  const news: Subscription[] = [];
  for (const order of orders.filter(isRefused))
    if ((await told.get(order.id)) !== pausedAt(order)) news.push(order);
  const [first] = news;
  if (!first?.paused) return reply;
  await Promise.all(news.map((order) => told.set(order.id, pausedAt(order))));
  const text = say("digest-paused-notice", {
    count: news.length,
    reason: pauseText(first.paused.reason, { say }),
  });
  return {
    ...reply,
    blocks: [...reply.blocks, { kind: "text", text, style: "warning" }],
    buttons: [...(reply.buttons ?? []), { label: say("button-digests"), line: "digest action=list" }],
  };
}

/** Not by its managers themselves. */
const isRefused = ({ paused }: Subscription): boolean => paused !== undefined && paused.reason !== "asked";

const pausedAt = ({ paused }: Subscription): string => paused?.at.toString() ?? "";
