import { alertMessage } from "../../commands/alert-message.ts";
import { openFigureReader } from "../../commands/alert-figures.ts";
import { voiceFor } from "../../commands/alert-page.ts";
import { rigNamed } from "../../commands/rigs.ts";
import { contextFor } from "../../commands/run.ts";
import { watchableOf } from "../../core/alerts/figure-keys.ts";
import type { ComposeAlert } from "../digests/compose.ts";
import { labelsOf } from "../reception.ts";
import { standInFor, type StandInOptions } from "./stand-in.ts";

/** Writes the messages of alerts as their orders say. */
export const createAlertComposer =
  (options: StandInOptions): ComposeAlert =>
  async (order, { event }) => {
    const { place, owner, platform, shared, language, currency, timeZone, figure } = order;
    const reader = { place, owner, platform, shared, language, currency, timeZone };
    const asker = await standInFor(reader, options);
    const context = contextFor({}, { asker, desk: options.desk });
    const what = watchableOf(figure);
    if ("rig" in what && !rigNamed(asker.rigs, what.rig)) return { kind: "gone", reason: "rig-removed" };
    const [voice, now] = await Promise.all([voiceFor(order, context), openReader(options).read(figure)]);
    return {
      kind: "message",
      reply: alertMessage({ order, event, now }, voice),
      labels: labelsOf(asker.language.say),
    };
  };

/** Figures as the owners of machines would read them. */
export const openReader = (options: StandInOptions) =>
  openFigureReader({
    world: options.desk.world,
    async rigContext(owner, name) {
      const rigs = await options.memory.rigs(owner);
      const rig = rigNamed(rigs, name);
      if (!rig) return undefined;
      const { country } = await options.memory.settings(owner);
      const asker = await standInFor({ ...ownerOf(owner), country }, options);
      return { ...contextFor({ rig: rig.name }, { asker, desk: options.desk }), rig };
    },
  });

/** What is saved of a machine reads the same in every language and currency. */
const ownerOf = (owner: string) => ({
  place: owner,
  owner,
  platform: "telegram" as const,
  shared: false,
  language: "en",
  currency: "USD",
  timeZone: "UTC",
});
