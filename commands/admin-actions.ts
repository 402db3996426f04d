/** What whoever runs the bot can do. */
export const adminActions = {
  status: "status",
  letters: "letters",
  redrive: "redrive",
  maintenance: "maintenance",
  broadcast: "broadcast",
} as const;

export type AdminAction = keyof typeof adminActions;
