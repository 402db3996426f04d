import { isLate } from "../../core/due.ts";
import { messageKindOf } from "../../core/message-kind.ts";
import type { Delivery, Outbox } from "../../core/storage/outbox.ts";
import type { Message, MessageMetrics } from "./metrics/messages.ts";

const messageOf = (delivery: Delivery): Message => ({
  platform: delivery.platform,
  kind: messageKindOf(delivery),
});

/** The outbox, with what becomes of messages counted once it is written down. */
export const watchedOutbox = (outbox: Outbox, metrics: MessageMetrics): Outbox => ({
  ...outbox,
  schedule: (options) =>
    outbox.schedule({ ...options, onWritten: (platform, count) => metrics.due(platform, count) }),
  async prepared(messages, now) {
    await outbox.prepared(messages, now);
    for (const { delivery } of messages) metrics.took("made", messageOf(delivery));
  },
  async sent(delivery, messageId, at) {
    await outbox.sent(delivery, messageId, at);
    const message = messageOf(delivery);
    metrics.took("sent", message);
    metrics.lateness(message, at.since(delivery.sendAt).total("seconds"));
    if (isLate(delivery.sendAt, at)) metrics.took("late", message);
  },
  async drop(stage, delivery, reason, at) {
    await outbox.drop(stage, delivery, reason, at);
    metrics.took("dropped", messageOf(delivery));
  },
  async postpone(stage, delivery, next) {
    await outbox.postpone(stage, delivery, next);
    if (next.counted) metrics.took("retried", messageOf(delivery));
  },
  async bury(stage, delivery, letter) {
    await outbox.bury(stage, delivery, letter);
    metrics.took(letter.kind, messageOf(delivery));
  },
});
