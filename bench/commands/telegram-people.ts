import type { FakeTelegram } from "../../test/fakes/telegram/telegram.ts";
import { firstAsk, lineOf, type Deed } from "./deeds.ts";
import { isAlone, perPlace, type Crowd, type Person } from "./people.ts";

type Answer = Awaited<ReturnType<FakeTelegram["type"]>>;
type Chat = ReturnType<FakeTelegram["group"]>;
type User = ReturnType<FakeTelegram["user"]>;

/** People of a Telegram. */
export function telegramCrowd(telegram: FakeTelegram): Crowd {
  return (size) => {
    let group = telegram.group();
    return Array.from({ length: size }, (_, at): Person => {
      if (at % (2 * perPlace) === 0) group = telegram.group();
      const from = telegram.user({ first_name: `Ada ${at}`, language_code: "en" });
      const privately = telegram.privateChat(from);
      const chat = isAlone(at) ? privately : group;
      let last: Answer | undefined;
      return {
        async act(deed) {
          const start = performance.now();
          last = await begun(telegram, deed, { chat, from, last }).catch(() => undefined);
          const ms = last && performance.now() - start;
          return { firstMs: ms, answerMs: ms };
        },
      };
    });
  };
}

interface Circumstances {
  readonly chat: Chat;
  readonly from: User;
  readonly last: Answer | undefined;
}

/** Settles as soon as the bot's message is there. */
function begun(telegram: FakeTelegram, deed: Deed, { chat, from, last }: Circumstances): Promise<Answer> {
  if (deed.kind === "ask") return telegram.type(chat, from, lineOf(deed));
  for (const message of [...(last?.messages ?? []), ...(last?.edits ?? [])])
    for (const button of message.keyboard.flat())
      if ("callback_data" in button) return telegram.press(message, button.callback_data, from);
  return telegram.type(chat, from, lineOf(firstAsk));
}
