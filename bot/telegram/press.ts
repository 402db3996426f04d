import { createBuckets, type Bucket } from "../../core/bucket.ts";
import type { Ask, Served } from "../platform.ts";
import type { Press } from "../presses.ts";
import { askedBy, chatPlaceId, personId, privateUrl } from "./ask.ts";
import { grammarFor, isPrivateLine } from "./grammar.ts";
import { messageKey, type Office } from "./office.ts";
import { respond } from "./respond.ts";
import { typingIn, whileTyping } from "./typing.ts";
import type { Pressed, Pressing, User } from "./incoming.ts";
import type { Spot } from "./wish.ts";

/** A press that Telegram has been told of. */
interface Begun {
  /** Absent where the button is not ours or too old. */
  readonly press: Press | undefined;
  /** The answer waits in the private chat, for which a link was given. */
  readonly away: boolean;
  /** Whether Telegram took it; never rejects. */
  readonly told: Promise<boolean>;
}

/** Who presses on dead buttons is told why, and not over and over. */
const goneNotices = { perMinute: 6, burst: 2, keys: 2_000 } as const;

/**
 * Begins to answer a press at once, so that nobody watches a button wait, and returns what is to be done when it is the
 * chat's turn.
 */
export function openPresses(office: Office): (pressing: Pressing) => () => Promise<void> {
  const notices = createBuckets(goneNotices, office.host.clock);
  return (pressing) => {
    const beginning = begin(pressing, office);
    // What breaks is told when it is the chat's turn; until then nobody listens.
    beginning.catch(() => {});
    return async () => {
      const begun = await beginning;
      const { message, user } = pressing;
      if (message && !(await isSettled(message, begun)))
        await answer({ message, user, press: begun.press, notices: notices(personId(user)) }, office);
    };
  };
}

async function begin({ queryId, user, carried, message }: Pressing, office: Office): Promise<Begun> {
  const press = await recall(carried, office);
  const away = press !== undefined && message !== undefined && isAway(press, { message, user }, office);
  const link = away ? { url: privateUrl(press.line, office.us.username) } : {};
  const told = office.quick.answerCallbackQuery(queryId, link).then(
    () => true,
    // It may be too late, which takes nothing from the answer.
    () => false,
  );
  return { press, away, told };
}

async function recall(carried: string, { host: { reception, log } }: Office): Promise<Press | undefined> {
  try {
    return await reception.press(carried);
  } catch (error) {
    log.report(error);
    return undefined;
  }
}

interface ByWhom {
  readonly message: Pressed;
  readonly user: User;
}

/** A channel is no place to talk with whoever reads it. */
function isAway({ line }: Press, { message: { chat }, user }: ByWhom, { host }: Office): boolean {
  if (chat.kind === "channel") return true;
  return chat.kind === "group" && isPrivateLine(line, grammarFor(user.language, host));
}

const isSettled = async ({ chat }: Pressed, { away, told }: Begun): Promise<boolean> =>
  chat.kind === "channel" || (away && (await told));

interface Work extends ByWhom {
  readonly press: Press | undefined;
  readonly notices: Bucket;
}

/** A message is changed only for the person for whom it was made, and by nothing that came to nothing. */
async function answer({ message, user, press, notices }: Work, office: Office): Promise<void> {
  const person = personId(user);
  const owner = ownerOf({ message, user }, office);
  const about = owner === person ? undefined : owner;
  const asked = askedBy({ chat: message.chat, author: user, about, topic: message.topic }, office);
  const served = press ? await serve(press, { asked, message }, office) : gone(asked, notices, office);
  if (!served || served.quiet === true) return;
  const isOwn =
    about === undefined ? owner !== undefined : await speaksFor(about, { asked, message }, office);
  const to = spotOf(message, isOwn);
  const replaces = isOwn && press?.kind === "replace" && served.outcome !== "failed";
  const destination = replaces ? { to, instead: message.id, owner: about ?? person } : { to, owner: person };
  await respond(served, destination, office);
}

interface Asked {
  readonly asked: Omit<Ask, "asking">;
  readonly message: Pressed;
}

function serve({ line }: Press, { asked, message }: Asked, office: Office): Promise<Served> {
  const work = office.host.reception.answer({ asking: { line, pressed: true }, ...asked });
  return whileTyping(work, typingIn(message, office));
}

const gone = (asked: Omit<Ask, "asking">, notices: Bucket, { host }: Office): Served | undefined =>
  notices.take() ? host.reception.pressGone(asked) : undefined;

/** For whom the message was made; undefined where that is not known any more. */
function ownerOf({ message, user }: ByWhom, { owners }: Office): string | undefined {
  const { chat, id, question } = message;
  if (chat.kind === "private") return personId(user);
  return owners.get(messageKey(chat.id, id))?.id ?? (question?.author && personId(question.author));
}

/** Whoever hid behind the group when asking presses as themselves. */
async function speaksFor(owner: string, { asked, message }: Asked, { host }: Office): Promise<boolean> {
  if (owner !== chatPlaceId(message.chat.id)) return false;
  try {
    return await asked.isManager();
  } catch (error) {
    host.log.report(error);
    return false;
  }
}

/** In a group an answer keeps to its question, by which it is known for whom it was made. */
const spotOf = ({ chat, id, topic, question }: Pressed, isOwn: boolean): Spot => ({
  chatId: chat.id,
  topic,
  replyTo: isOwn && chat.kind === "group" ? (question?.id ?? id) : id,
});
