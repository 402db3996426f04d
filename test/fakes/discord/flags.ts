/** discord-api-docs resources/message, Message Flags. */
export const messageFlags = {
  crossposted: 1 << 0,
  suppressEmbeds: 1 << 2,
  ephemeral: 1 << 6,
  loading: 1 << 7,
  suppressNotifications: 1 << 12,
  componentsV2: 1 << 15,
} as const;

const { suppressEmbeds, ephemeral, suppressNotifications, componentsV2 } = messageFlags;

/** What may be set where; resources/message, interactions/receiving-and-responding. Voice messages are unknown here. */
export const settable = {
  message: suppressEmbeds | suppressNotifications | componentsV2,
  answer: suppressEmbeds | suppressNotifications | componentsV2 | ephemeral,
  edit: suppressEmbeds | componentsV2,
} as const;
