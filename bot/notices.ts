import { pauseText } from "../commands/digest-texts.ts";
import type { Reply } from "../commands/reply.ts";
import type { Kept } from "../core/cache.ts";
import type { AlertOrders } from "../core/storage/alert-store.ts";
import type { Subscriptions } from "../core/storage/outbox.ts";
import type { Subscription } from "../core/subscription.ts";
import type { Say } from "../locales/index.ts";

export interface NoticeOptions {
  readonly subscriptions: Pick<Subscriptions, "ofOwner">;
  readonly alerts: Pick<AlertOrders, "ofOwner">;
  /** Of which pauses people have been told. */
  readonly told: Kept;
  readonly report: (error: unknown) => void;
}

interface Reader {
  readonly person: string;
  readonly say: Say;
}

/**
 * A reply for a person alone, with the news of digests and alerts of theirs that had to be paused: once for each pause. Where that
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
  { subscriptions, alerts, told }: NoticeOptions,
): Promise<Reply> {
  const digests = await newsOf(await subscriptions.ofOwner(person), told);
  const watched = await newsOf(await alerts.ofOwner(person), told);
  const notices: readonly Notice[] = [
    ...noticeOf("digest-paused-notice", digests, say),
    ...noticeOf("alert-paused-notice", watched, say),
  ];
  const isOf = (key: Notice["key"]) => notices.some((notice) => notice.key === key);
  return {
    ...reply,
    blocks: [
      ...reply.blocks,
      ...notices.map(({ text }) => ({ kind: "text", text, style: "warning" }) as const),
    ],
    buttons: [
      ...(reply.buttons ?? []),
      ...(isOf("digest-paused-notice") ? [{ label: say("button-digests"), line: "digest action=list" }] : []),
      ...(isOf("alert-paused-notice") ? [{ label: say("button-alerts"), line: "alert action=list" }] : []),
    ],
  };
}

type Order = Pick<Subscription, "id" | "paused">;

/** Those that were refused and of which nobody was told yet; from now on they have been. */
async function newsOf(orders: readonly Order[], told: Kept): Promise<readonly Order[]> {
  const news: Order[] = [];
  for (const order of orders.filter(isRefused))
    if ((await told.get(order.id)) !== pausedAt(order)) news.push(order);
  await Promise.all(news.map((order) => told.set(order.id, pausedAt(order))));
  return news;
}

interface Notice {
  readonly key: "digest-paused-notice" | "alert-paused-notice";
  readonly text: string;
}

function noticeOf(key: Notice["key"], news: readonly Order[], say: Say): readonly Notice[] {
  const reason = news[0]?.paused?.reason;
  if (reason === undefined) return [];
  return [{ key, text: say(key, { count: news.length, reason: pauseText(reason, { say }) }) }];
}

/** Not by its managers themselves. */
const isRefused = ({ paused }: Order): boolean => paused !== undefined && paused.reason !== "asked";

const pausedAt = ({ paused }: Order): string => paused?.at.toString() ?? "";
