/** The sorts of message that are sent unasked. */
export type MessageKind = "digest" | "alert" | "broadcast";

/** Which of them a delivery is. */
export function messageKindOf({
  event,
  broadcast,
}: {
  readonly event?: string | undefined;
  readonly broadcast?: string | undefined;
}): MessageKind {
  if (broadcast !== undefined) return "broadcast";
  return event === undefined ? "digest" : "alert";
}
