/** topics/opcodes-and-status-codes, Gateway Opcodes. */
export const op = {
  dispatch: 0,
  heartbeat: 1,
  identify: 2,
  presence: 3,
  voice: 4,
  resume: 6,
  reconnect: 7,
  members: 8,
  invalidSession: 9,
  hello: 10,
  heartbeatAck: 11,
} as const;
/** What a client may send and the fake does nothing about. */
export const harmless: ReadonlySet<unknown> = new Set([op.presence, op.voice, op.members]);

/** topics/opcodes-and-status-codes, Gateway Close Event Codes. */
export const close = {
  unknownOpcode: 4001,
  decodeError: 4002,
  notAuthenticated: 4003,
  authenticationFailed: 4004,
  alreadyAuthenticated: 4005,
  invalidSequence: 4007,
  rateLimited: 4008,
  sessionTimedOut: 4009,
  invalidShard: 4010,
  invalidVersion: 4012,
  invalidIntents: 4013,
  disallowedIntents: 4014,
} as const;
/** After these a session cannot be resumed; the same, and events/gateway, Initiating a Disconnect. */
export const ending: ReadonlySet<number> = new Set([
  1000,
  1001,
  close.notAuthenticated,
  close.authenticationFailed,
  close.invalidSequence,
  close.sessionTimedOut,
]);
