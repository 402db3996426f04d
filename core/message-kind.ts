/** The sorts of message that are sent unasked. */
export type MessageKind = "digest" | "alert" | "notice";

/** Which of them a delivery is. */
export function messageKindOf({
  event,
  notice,
}: {
  readonly event?: string | undefined;
  readonly notice?: string | undefined;
}): MessageKind {
  if (notice !== undefined) return "notice";
  return event === undefined ? "digest" : "alert";
}
