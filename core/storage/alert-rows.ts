import { sql, type Insertable, type Kysely, type Selectable } from "kysely";
import type { AlertOrder } from "../alerts/order.ts";
import { orderShape, stateShape } from "../alerts/shapes.ts";
import type { AlertState } from "../alerts/state.ts";
import type { KeptAlert } from "./alert-store.ts";
import { json } from "./json.ts";
import type { Tables } from "./migrations.ts";
import { secret } from "./secret.ts";
import { platformOf, targetOf } from "./subscription-rows.ts";

export type AlertRow = Selectable<Tables["alert"]>;

/** Throws for an order that could not be read again. */
export function alertRowOf(order: AlertOrder): Omit<Insertable<Tables["alert"]>, "state" | "revision"> {
  orderShape.parse(JSON.parse(JSON.stringify(order)));
  const { id, platform, target, place, owner, paused, createdAt, ...spec } = order;
  return {
    id,
    platform,
    channel: target.channel,
    thread: target.thread ?? "",
    place,
    owner,
    spec: secret(JSON.stringify(spec)),
    paused: paused?.reason ?? null,
    paused_at: paused?.at.epochMilliseconds ?? null,
    created_at: createdAt.epochMilliseconds,
  };
}

/** Undefined where what is kept cannot be read, as after a change of what is kept. */
export function keptAlertOf(row: AlertRow): KeptAlert | undefined {
  const order = orderOf(row);
  const state = stateOf(row.state);
  return order && state && { order, state, revision: row.revision };
}

function orderOf(row: AlertRow): AlertOrder | undefined {
  const spec = json(row.spec);
  if (typeof spec !== "object" || spec === null) return undefined;
  const { id, place, owner } = row;
  const paused = row.paused === null ? {} : { paused: { reason: row.paused, at: isoOf(row.paused_at ?? 0) } };
  return orderShape.safeParse({
    ...spec,
    ...paused,
    id,
    place,
    owner,
    platform: platformOf(row.platform),
    target: targetOf(row),
    createdAt: isoOf(row.created_at),
  }).data;
}

const isoOf = (milliseconds: number): string =>
  Temporal.Instant.fromEpochMilliseconds(milliseconds).toString();

export const stateOf = (text: string): AlertState | undefined => stateShape.safeParse(json(text)).data;

/** Tells the one who watches that an alert is to be read anew. */
export const noteChange = (db: Kysely<Tables>, id: string): Promise<unknown> =>
  db
    .insertInto("alert_change")
    .values({ alert: id, at: 0 })
    // Not `do nothing`: whoever takes the note must wait until what it is about is there to be read.
    .onConflict((conflict) => conflict.column("alert").doUpdateSet({ at: sql`alert_change.at + 1` }))
    .execute();
