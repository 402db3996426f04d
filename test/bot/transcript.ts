import { renderReply } from "../../bot/discord/render.ts";
import type { Host } from "../../bot/platform.ts";
import { codeLetters } from "../../commands/links.ts";
import type { FakeAnswer as DiscordAnswer } from "../fakes/discord/exchange.ts";
import { labelsOf, press, slash, wordsOf, type FakeDiscord } from "../fakes/discord/index.ts";
import type { FakeMessage as DiscordMessage } from "../fakes/discord/messages.ts";
import type { FakeAnswer as TelegramAnswer } from "../fakes/telegram/answers.ts";
import type { FakeMessage as TelegramMessage } from "../fakes/telegram/messages.ts";

/** A conversation as people saw it. */
export interface Transcript {
  heading(text: string): void;
  /** What somebody did. */
  did(who: string, what: string): void;
  /** What appeared: its words, and below them what can be pressed. */
  appeared(mark: string, words: string, buttons: readonly string[]): void;
  text(): string;
}

export function openTranscript(): Transcript {
  const parts: string[] = [];
  return {
    heading: (text) => void parts.push(`== ${text} ==`),
    did: (who, what) => void parts.push(`${who}: ${what}`),
    appeared(mark, words, buttons) {
      const lines = [...(mark === "" ? [] : [`(${mark})`]), ...words.split("\n")];
      if (buttons.length > 0) lines.push(buttons.map((label) => `[${label}]`).join(" "));
      parts.push(lines.map((line) => `    ${line}`.trimEnd()).join("\n"));
    },
    text: () => `${parts.join("\n\n").replaceAll(linkCode, "2345-6789")}\n`,
  };
}

/** It is another one each time. */
const linkCode = new RegExp(`\\b[${codeLetters}]{4}-[${codeLetters}]{4}\\b`, "g");

type Interaction = Parameters<FakeDiscord["interact"]>[0];
export type Circumstances = Omit<Partial<ReturnType<typeof slash>>, "kind" | "name" | "options">;

/** People on Discord, written down as they talk with the bot of that host. */
export function onDiscord(discord: FakeDiscord, host: Host, transcript: Transcript) {
  const messagesOfLast = watchMessages(host);
  const tell = (answer: DiscordAnswer): DiscordAnswer => {
    for (const message of answer.messages)
      transcript.appeared(markOf(message), shown(message), labelsOf(message));
    if (answer.choices)
      transcript.appeared("to choose from", answer.choices.map(({ name }) => name).join("\n"), []);
    return answer;
  };
  const act = async (who: string, what: string, interaction: Interaction) => {
    transcript.did(who, what);
    const answer = await discord.interact(interaction);
    return tell(
      await answer.until(
        ({ choices, messages }) => choices !== undefined || messages.length >= messagesOfLast(),
      ),
    );
  };
  return {
    ask: (
      who: string,
      name: string,
      options: Record<string, string | number> = {},
      around: Circumstances = {},
    ) => {
      const typed = Object.entries(options).map(([option, value]) => ` ${option}:${value}`);
      return act(who, `/${name}${typed.join("")}`, { ...slash(name, options), ...around });
    },
    press: (who: string, answer: DiscordAnswer, label: string, around: Circumstances = {}) =>
      act(who, `presses [${label}]`, { ...press(answer, label), ...around }),
    act,
  };
}

/** Of how many messages the last answer is made: what follows the first comes later, and nothing says which is the last. */
function watchMessages({ reception }: Host): () => number {
  let messages = 1;
  const answer = reception.answer.bind(reception);
  Object.assign(reception, {
    answer: async (ask: Parameters<typeof answer>[0]) => {
      const served = await answer(ask);
      messages = renderReply(served.reply, served).length;
      return served;
    },
  });
  return () => messages;
}

const shown = (message: DiscordMessage): string =>
  [wordsOf(message), ...message.attachments.map(({ filename }) => `📎 ${filename}`)]
    .join("\n")
    .replaceAll(/📎 chart-\w+\.png/g, "🖼")
    .replaceAll(/<t:\d+:R>/g, "<age>");

const markOf = ({ ephemeral, history }: DiscordMessage): string =>
  [
    ephemeral ? "only they can see it" : "",
    history.some(({ components }) => components.length > 0) ? "in place of what was there" : "",
  ]
    .filter(Boolean)
    .join(", ");

/** What the bot did on Telegram, written down. */
export function tellTelegram({ messages, edits, callback }: TelegramAnswer, transcript: Transcript): void {
  for (const message of edits)
    transcript.appeared("in place of what was there", readable(message), labels(message));
  for (const message of messages)
    transcript.appeared(
      message.replyTo === undefined ? "" : "as a reply",
      readable(message),
      labels(message),
    );
  if (callback?.url !== undefined) transcript.appeared(`opens ${callback.url}`, "", []);
}

const readable = ({ html, text, photo, document }: TelegramMessage): string =>
  [...(photo ? ["🖼"] : []), html ?? text, ...(document ? [`📎 ${document.name}`] : [])]
    .join("\n")
    .replaceAll("\u2060", "");

const labels = ({ keyboard }: TelegramMessage): readonly string[] => keyboard.flat().map(({ text }) => text);
