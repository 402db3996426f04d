import type { Served } from "../platform.ts";
import { platformFailure, TelegramError } from "./api.ts";
import { chatPlaceId } from "./ask.ts";
import { deliver } from "./deliver.ts";
import type { Failure } from "./failures.ts";
import { maxCallbackBytes } from "./limits.ts";
import { messageKey, type Office } from "./office.ts";
import { replyAction } from "./outcome.ts";
import { closingPicker, contentsOf, isPicker, type Content, type Spot } from "./wish.ts";

/** Where an answer goes, and for whom it was made. */
export interface Destination {
  readonly to: Spot;
  /** The message of ours in whose place it goes. */
  readonly instead?: number | undefined;
  /** Id of the person who asked. */
  readonly owner: string;
}

/** Of pictures: most people have Telegram light. */
export const usualTheme = "light";

/** Shows an answer, as far as Telegram lets us; what comes to nothing is written down. */
export async function respond(
  { reply, labels }: Pick<Served, "reply" | "labels">,
  { to, instead, owner }: Destination,
  office: Office,
): Promise<void> {
  await office.host.reception.keepLines(reply, maxCallbackBytes);
  const images = await office.host.pictures.of(reply, usualTheme);
  const replaces = instead !== undefined;
  const contents = contentsOf(reply, labels, { picks: isPrivate(to), images, replaces });
  const [first] = contents;
  let spot = to;
  for (const content of withPickerInMind(contents, { to, isNew: !replaces }, office)) {
    const wish = { to: spot, instead: content === first ? instead : undefined, content };
    const delivered = await deliver(wish, courierFor(spot, office));
    if (delivered.kind === "failed") return giveUp(delivered.failure, spot, office);
    spot = delivered.to;
    office.owners.set(messageKey(spot.chatId, delivered.messageId), { id: owner });
  }
  office.lost.delete(String(to.chatId));
}

/** The ids of people are positive, all others are negative. */
const isPrivate = ({ chatId }: Spot): boolean => Number(chatId) > 0;

/** Nobody is left with a keyboard for picking to whom we have moved on. */
function withPickerInMind(
  contents: readonly Content[],
  { to, isNew }: { readonly to: Spot; readonly isNew: boolean },
  { pickers }: Office,
): readonly Content[] {
  const chat = String(to.chatId);
  if (contents.some(isPicker)) pickers.set(chat, {});
  else if (pickers.get(chat) !== undefined) {
    pickers.delete(chat);
    return closingPicker(contents, { isNew });
  }
  return contents;
}

const courierFor = ({ chatId }: Spot, { patient, photos, host }: Office) => ({
  api: patient,
  photos,
  follows: true,
  silent: false,
  onAmended: (action: ReturnType<typeof replyAction>, failure: Failure) => {
    if (action === "plain-text-once") host.log.report(new TelegramError("message", failure));
    if (action === "move-once") void moved(chatId, failure.migrateToChatId, host);
  },
});

/** A chat has another id. What was set for it goes along; that this fails is written down. */
export async function moved(
  from: number | string,
  to: number | string | undefined,
  { movePlace, log }: Pick<Office["host"], "movePlace" | "log">,
): Promise<void> {
  if (to === undefined) return;
  try {
    await movePlace(chatPlaceId(Number(from)), chatPlaceId(Number(to)));
  } catch (error) {
    log.report(error);
  }
}

/** A chat that does not want us is told of once, however many there talk to us. */
function giveUp(failure: Failure, { chatId }: Spot, { host, lost, end }: Office): void {
  const action = replyAction(failure);
  if (action === "stop") return end(platformFailure(failure));
  if (action === "report") return void host.log.report(new TelegramError("message", failure));
  const isKnown = action === "drop" && lost.get(String(chatId)) !== undefined;
  if (!isKnown) host.log.warn("answer lost", { platform: "telegram", reason: failure.description });
  if (action === "drop") lost.set(String(chatId), {});
}
