import type { AlertAction } from "./alert-actions.ts";
import { edit, list, show, snooze, withAlert, withAlerts } from "./alert-manage.ts";
import { order } from "./alert-order.ts";
import { alertOptions, conditionNames, subjects, type AlertValues } from "./alert-values.ts";
import { command, type Context } from "./command.ts";
import type { Reply } from "./reply.ts";

export const alert = command({
  name: "alert",
  changes: true,
  options: alertOptions,
  bare: [
    "token",
    "action",
    "id",
    "turns",
    "rig",
    "provider",
    "zone",
    "gpu",
    "network",
    "repeat",
    "hours",
    "quiet",
  ],
  run: async (values, context) => actions[actionOf(values)](values, context),
});

/** Without a word for it: what is to be watched orders one, an id shows or changes one, and nothing at all lists. */
function actionOf({ action, id, ...values }: AlertValues): AlertAction {
  if (action) return action;
  const { repeat, cooldown, expires, quiet, recovery, hours, network } = values;
  const says = (names: readonly (keyof typeof values)[]) => names.some((name) => values[name] !== undefined);
  const isChange =
    says(conditionNames) ||
    [repeat, cooldown, expires, quiet, recovery, hours].some((value) => value !== undefined);
  if (id !== undefined) return isChange ? "edit" : "list";
  return says(subjects) || says(conditionNames) || network !== undefined ? "add" : "list";
}

type Deal = (values: AlertValues, context: Context) => Promise<Reply>;

const actions: Readonly<Record<AlertAction, Deal>> = {
  add: order,
  list: ({ id }, context) => (id === undefined ? list(context) : withAlert(id, context, show)),
  edit: (values, context) => withAlert(values.id, context, edit(values)),
  pause: ({ id }, context) => withAlerts(id, context, "pause"),
  snooze: (values, context) => withAlert(values.id, context, snooze(values)),
  resume: ({ id }, context) => withAlerts(id, context, "resume"),
  stop: ({ id }, context) => withAlerts(id, context, "stop"),
};
