import { GatewayDispatchEvents, type Client } from "discord.js";
import type { Clock } from "../../core/world.ts";

/** Whether what Discord sends over its connections still reaches us. */
export interface Liveness {
  /** Why not; undefined where it does. */
  readonly notReady: (now: Temporal.Instant) => string | undefined;
}

/** Discord asks for a heartbeat every 41 s or so: by then two have had no answer. */
const silentMs = 90_000;

/** To be called before the client connects. */
export function watchLiveness(client: Client, clock: Clock): Liveness {
  const heardAt = new Map<number, number>();
  const down = new Set<number>();
  const heard = (_packet: unknown, shard: number) => {
    heardAt.set(shard, clock.now().epochMilliseconds);
    down.delete(shard);
  };
  client.ws.on(GatewayDispatchEvents.Ready, heard);
  client.ws.on(GatewayDispatchEvents.Resumed, heard);
  client.on("shardReconnecting", (shard) => void down.add(shard));
  const lastAnswer = ([shard, at]: readonly [number, number]): number =>
    Math.max(at, client.ws.shards.get(shard)?.lastPingTimestamp ?? 0);
  return {
    notReady(now) {
      if (heardAt.size === 0) return "not connected yet";
      if (down.size > 0) return `${down.size} of ${heardAt.size} connections lost`;
      const silence = now.epochMilliseconds - Math.min(...[...heardAt].map(lastAnswer));
      return silence > silentMs ? `no heartbeat answered for ${Math.floor(silence / 1000)} s` : undefined;
    },
  };
}
