import { askedBy, personId } from "./ask.ts";
import { lineFor } from "./line.ts";
import type { Office } from "./office.ts";
import { respond } from "./respond.ts";
import { typingIn, whileTyping } from "./typing.ts";
import type { Message } from "./incoming.ts";

/** Answers a message, if it is meant for us. Where others talk, the answer names what it answers. */
export async function answerMessage(message: Message, office: Office): Promise<void> {
  const { chat, author, topic } = message;
  const { us, host, pickers } = office;
  if (message.picked === true) pickers.set(String(chat.id), {});
  const toUs = message.repliesTo === us.id;
  const line = lineFor({ text: message.text, chat: chat.kind, toUs }, us);
  if (line === undefined) return;
  const ask = { asking: { line }, ...askedBy({ chat, author, topic }, office) };
  const served = await whileTyping(host.reception.answer(ask), typingIn(message, office));
  if (served.quiet === true) return;
  const replyTo = chat.kind === "private" ? undefined : message.id;
  await respond(served, { to: { chatId: chat.id, topic, replyTo }, owner: personId(author) }, office);
}
