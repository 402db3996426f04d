import { openDigests } from "../../bot/digests/index.ts";
import { courierSettings, type CourierSettings } from "../../bot/digests/settings.ts";
import type { Outbox } from "../../core/storage/outbox.ts";
import type { PlatformName } from "../../core/subscription.ts";
import { clock, wait, type BotParts } from "./bot-parts.ts";
import { composeOf, nothingElse } from "./digest.ts";
import { addOrders } from "../setup/orders.ts";
import type { BotJob, EngineJob } from "./processes.ts";

/** Everything that is ordered is due at once: delivers it all as the bot does. Resolves once it is settled. */
export async function deliverAll(
  { opened, engine }: BotJob,
  parts: BotParts,
  onStart: () => void,
): Promise<void> {
  const { stores, host, platforms, log } = parts;
  const { subscriptions } = stores.orders;
  const ordered = [...opened.discord.ordered, ...opened.telegram.ordered];
  await addOrders(subscriptions, ordered);
  const { outbox, settled } = counting(await stores.openOutbox(), ordered.length);
  const digests = openDigests({
    outbox,
    subscriptions,
    alerts: stores.orders.alerts,
    compose: composeOf(engine.texts),
    ...nothingElse,
    platforms,
    tryLead: async () => true,
    clock,
    wait,
    log,
    state: host.state,
    roles: ["worker", "courier"],
    settings: {
      worker: { jitterSeconds: 0 },
      courier: {
        discord: changedFor("discord", engine),
        telegram: changedFor("telegram", engine),
      },
    },
  });
  onStart();
  await digests.start();
  await settled;
  await digests.stop();
}

/** As the bot does it, but for the pace, and for what the platform does not ask for. */
export const changedFor = (
  platform: PlatformName,
  { pace, limited }: EngineJob,
): Partial<CourierSettings> => ({
  perSecond: pace[platform],
  limitsOf: limited ? courierSettings[platform].limitsOf : () => [],
});

/** The outbox, and when so many deliveries have come to an end. */
function counting(outbox: Outbox, count: number) {
  const { promise: settled, resolve } = Promise.withResolvers<void>();
  let left = count;
  const note = () => {
    left -= 1;
    if (left === 0) resolve();
  };
  const noting: Outbox = {
    ...outbox,
    sent: (...given) => outbox.sent(...given).then(note),
    drop: (...given) => outbox.drop(...given).then(note),
    bury: (...given) => outbox.bury(...given).then(note),
  };
  return { outbox: noting, settled };
}
