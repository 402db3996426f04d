import type { Compose, ComposeAlert } from "../../bot/digests/compose.ts";
import { createCourier, type Courier } from "../../bot/digests/courier.ts";
import { courierSettings, workerSettings } from "../../bot/digests/settings.ts";
import { tick } from "../../bot/digests/tick.ts";
import { createWorker } from "../../bot/digests/worker.ts";
import type { Log } from "../../bot/ops/log.ts";
import type { Platform } from "../../bot/platform.ts";
import type { Kept } from "../../core/cache.ts";
import type { AlertOrders } from "../../core/storage/alert-store.ts";
import type { Outbox, Subscriptions } from "../../core/storage/outbox.ts";
import type { VirtualTime } from "../../test/bot/digests/virtual-time.ts";

export interface World {
  readonly time: VirtualTime;
  readonly outbox: Outbox;
  readonly subscriptions: Subscriptions;
  readonly alerts: AlertOrders;
  readonly state: Kept;
  readonly compose: Compose;
  readonly composeAlert: ComposeAlert;
  readonly platforms: readonly Pick<Platform, "name" | "send">[];
  readonly log: Log;
}

/** One process, from its start to its end. */
export interface Life {
  /** Sees what is due; takes no time. */
  tick(): Promise<unknown>;
  /** Makes and sends all that there is. */
  work(): Promise<void>;
  /** Ends it at once, in the middle of whatever it does. */
  kill(): void;
}

export function startLife(world: World): Life {
  const { time } = world;
  const life = { isDead: false };
  const mortal = <T extends object>(port: T): T => mortalOf(port, life);
  const outbox = mortal(world.outbox);
  const common = {
    outbox,
    subscriptions: mortal(world.subscriptions),
    alerts: mortal(world.alerts),
    clock: time.clock,
    wait: time.wait,
    log: world.log,
  };
  const worker = createWorker({
    ...common,
    compose: world.compose,
    composeAlert: world.composeAlert,
    composeBroadcast: async () => ({ kind: "gone", reason: "no broadcasts here" }),
    settings: workerSettings,
    onPrepared: () => {},
  });
  const couriers: readonly Courier[] = world.platforms.map((platform) =>
    createCourier({
      ...common,
      platform: mortal(platform),
      state: mortal(world.state),
      tryLead: async () => true,
      settings: courierSettings[platform.name],
    }),
  );
  const { jitterSeconds, scheduleBatch: batch } = workerSettings;
  return {
    tick: () => tick({ outbox, now: time.clock.now(), jitterSeconds, batch }),
    async work() {
      await worker.drain();
      await Promise.all(couriers.map((courier) => courier.drain()));
    },
    kill() {
      life.isDead = true;
    },
  };
}

/** The dead neither ask nor hear of an answer. */
export function mortalOf<T extends object>(port: T, life: { readonly isDead: boolean }): T {
  const forever = new Promise<never>(() => {});
  return new Proxy(port, {
    get(target, name) {
      const member: unknown = Reflect.get(target, name);
      if (typeof member !== "function") return member;
      return async (...given: unknown[]): Promise<unknown> => {
        if (life.isDead) return forever;
        const answer: unknown = await Reflect.apply(member, target, given);
        return life.isDead ? forever : answer;
      };
    },
  });
}
