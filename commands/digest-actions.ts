/** What can be done about digests. */
export const digestActions = {
  subscribe: "subscribe",
  preview: "preview",
  list: "list",
  pause: "pause",
  resume: "resume",
  edit: "edit",
  stop: "stop",
} as const;

export type DigestAction = keyof typeof digestActions;

/** Other words for it. */
export const digestActionWords: Readonly<Record<string, DigestAction>> = {
  add: "subscribe",
  new: "subscribe",
  start: "subscribe",
  order: "subscribe",
  send: "subscribe",
  show: "preview",
  now: "preview",
  today: "preview",
  mine: "list",
  hold: "pause",
  continue: "resume",
  unpause: "resume",
  change: "edit",
  set: "edit",
  remove: "stop",
  delete: "stop",
  cancel: "stop",
  end: "stop",
  unsubscribe: "stop",
  abonnieren: "subscribe",
  bestellen: "subscribe",
  vorschau: "preview",
  liste: "list",
  weiter: "resume",
  ändern: "edit",
  abbestellen: "stop",
  stopp: "stop",
};
