/** What can be done about alerts. */
export const alertActions = {
  add: "add",
  list: "list",
  edit: "edit",
  pause: "pause",
  snooze: "snooze",
  resume: "resume",
  stop: "stop",
} as const;

export type AlertAction = keyof typeof alertActions;

/** Other words for it. */
export const alertActionWords: Readonly<Record<string, AlertAction>> = {
  new: "add",
  set: "add",
  order: "add",
  show: "list",
  mine: "list",
  change: "edit",
  hold: "pause",
  mute: "snooze",
  later: "snooze",
  continue: "resume",
  unpause: "resume",
  remove: "stop",
  delete: "stop",
  cancel: "stop",
  end: "stop",
  liste: "list",
  ändern: "edit",
  weiter: "resume",
  stopp: "stop",
  löschen: "stop",
};

export const alertTurns = {
  unprofitable: "unprofitable",
  profitable: "profitable",
  offline: "offline",
  online: "online",
} as const;

export type AlertTurn = keyof typeof alertTurns;

export const alertTurnWords: Readonly<Record<string, AlertTurn>> = {
  loss: "unprofitable",
  losing: "unprofitable",
  negative: "unprofitable",
  profit: "profitable",
  positive: "profitable",
  down: "offline",
  up: "online",
  unrentabel: "unprofitable",
  rentabel: "profitable",
};

/** Words behind which a value stands, without a sign between: `below 0.50`. */
export const spokenOptions: ReadonlyMap<string, string> = new Map([
  ["above", "above"],
  ["over", "above"],
  ["below", "below"],
  ["under", "below"],
  ["moves", "moves"],
  ["moved", "moves"],
  ["rises", "rises"],
  ["falls", "falls"],
  ["drops", "falls"],
  ["better", "better"],
  ["within", "hours"],
  ["ahead", "hours"],
  ["über", "above"],
  ["unter", "below"],
  ["steigt", "rises"],
  ["fällt", "falls"],
]);
