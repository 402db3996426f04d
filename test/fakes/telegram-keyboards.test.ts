import { Api, GrammyError } from "grammy";
import type { ChatAdministratorRights, KeyboardButtonRequestChat, ReplyKeyboardMarkup } from "grammy/types";
import { describe, expect, it } from "vitest";
import { startTelegram, type FakeTelegram } from "./telegram/telegram.ts";

const apiOf = ({ token, root }: FakeTelegram) => new Api(token, { apiRoot: root });

const rights: ChatAdministratorRights = {
  is_anonymous: false,
  can_manage_chat: false,
  can_delete_messages: false,
  can_manage_video_chats: false,
  can_restrict_members: false,
  can_promote_members: false,
  can_change_info: false,
  can_invite_users: false,
  can_post_stories: false,
  can_edit_stories: false,
  can_delete_stories: false,
  can_send_welcome_messages: false,
};
const posts = { ...rights, can_post_messages: true };

const keyboard = (...requests: readonly object[]): ReplyKeyboardMarkup => ({
  keyboard: requests.map((request, at) => [
    { text: `Pick ${at + 1}`, request_chat: request as KeyboardButtonRequestChat },
  ]),
});
const channel = { request_id: 1, chat_is_channel: true };

const refusal = (call: Promise<unknown>): Promise<string> =>
  call.then(
    () => "taken",
    (error: unknown) => (error instanceof GrammyError ? error.description : String(error)),
  );

function someone(telegram: FakeTelegram) {
  const person = telegram.user();
  return { person, chat: telegram.privateChat(person) };
}

describe("keyboards for typing", () => {
  it("stand in a private chat until they are taken away, and their message cannot be changed", async () => {
    await using telegram = await startTelegram();
    const { chat } = someone(telegram);
    const api = apiOf(telegram);
    await api.sendMessage(chat.id, "Pick", { reply_markup: keyboard(channel) });
    expect(telegram.keyboardIn(chat)).toEqual(["Pick 1"]);
    expect(await refusal(api.editMessageText(chat.id, 1, "Changed"))).toContain("message can't be edited");
    await api.sendMessage(chat.id, "Hello");
    expect(telegram.keyboardIn(chat)).toEqual(["Pick 1"]);
    await api.sendMessage(chat.id, "Done", { reply_markup: { remove_keyboard: true } });
    expect(telegram.keyboardIn(chat)).toEqual([]);
  });

  it.each<[string, object, string]>([
    ["without a number", { chat_is_channel: true }, "request_id must be an Integer"],
    ["without a kind of chat", { request_id: 1 }, 'Can\'t find field "chat_is_channel"'],
    ["with what nobody knows", { ...channel, chat_is_big: true }, "unknown field chat_is_big"],
    ["with half the rights", { ...channel, user_administrator_rights: { is_anonymous: true } }, "lack"],
    ["that give the bot more than the person has", { ...channel, bot_administrator_rights: posts }, "lack"],
    [
      "for posts in a group",
      { request_id: 1, chat_is_channel: false, user_administrator_rights: posts },
      "channels only",
    ],
  ])("%s are refused", async (_, request, said) => {
    await using telegram = await startTelegram();
    const { chat } = someone(telegram);
    const sent = apiOf(telegram).sendMessage(chat.id, "Pick", { reply_markup: keyboard(request) });
    expect(await refusal(sent)).toContain(said);
    expect(telegram.complaints).toHaveLength(1);
  });

  it("need numbers of their own, and are for private chats", async () => {
    await using telegram = await startTelegram();
    const { chat } = someone(telegram);
    const api = apiOf(telegram);
    const send = (id: number, ...requests: readonly object[]) =>
      refusal(api.sendMessage(id, "Pick", { reply_markup: keyboard(...requests) }));
    expect(await send(chat.id, channel, channel)).toContain("unique");
    expect(await send(telegram.group().id, channel)).toContain("private chats only");
    expect(await send(telegram.channel().id, channel)).toContain("not supported in channels");
  });
});

describe("a chat that is shared", () => {
  it("is one of those that are asked for, and takes the bot in as it is asked", async () => {
    await using telegram = await startTelegram();
    const { person, chat } = someone(telegram);
    const api = apiOf(telegram);
    const own = telegram.channel({ admins: [person], bot: "left" });
    const group = telegram.group({ bot: "left" });
    const wanted = { ...channel, user_administrator_rights: posts, bot_administrator_rights: posts };
    const groups = { request_id: 2, chat_is_channel: false, bot_is_member: true, request_title: true };
    await api.sendMessage(chat.id, "Pick", { reply_markup: keyboard(wanted, groups) });
    const share = (label: string, picked: typeof own) =>
      telegram.share(chat, label, person, picked, { expect: "nothing" });
    await expect(share("Pick 1", group)).rejects.toThrow("a group is not offered");
    await expect(share("Pick 1", telegram.channel())).rejects.toThrow("no administrator");
    await expect(share("Pick 3", own)).rejects.toThrow("no chat can be picked");

    const shared = [share("Pick 1", own), share("Pick 2", group)];
    const updates = await api.getUpdates({ limit: 10 });
    await api.getUpdates({ offset: (updates.at(-1)?.update_id ?? 0) + 1 });
    await telegram.until(() => telegram.calls.length >= 3);
    const more = await api.getUpdates({ limit: 10 });
    await api.getUpdates({ offset: (more.at(-1)?.update_id ?? 0) + 1 });
    await Promise.all(shared);
    const all = [...updates, ...more];
    expect(all.flatMap(({ my_chat_member: change }) => change?.new_chat_member ?? [])).toMatchObject([
      { status: "administrator", can_post_messages: true },
      { status: "member" },
    ]);
    expect(all.flatMap(({ message }) => message?.chat_shared ?? [])).toEqual([
      { request_id: 1, chat_id: own.id },
      { request_id: 2, chat_id: group.id, title: "Rigs" },
    ]);
  });
});

describe("a bot that may not write", () => {
  it("is told so, and can find out", async () => {
    await using telegram = await startTelegram();
    const api = apiOf(telegram);
    const muted = telegram.group({ supergroup: true, bot: "restricted" });
    const quiet = telegram.group({ quiet: true });
    const news = telegram.channel({ posts: false });
    expect(await refusal(api.sendMessage(muted.id, "a"))).toContain(
      "not enough rights to send text messages",
    );
    expect(await refusal(api.sendMessage(quiet.id, "a"))).toContain(
      "not enough rights to send text messages",
    );
    expect(await refusal(api.sendMessage(news.id, "a"))).toContain(
      "need administrator rights in the channel",
    );
    const { id } = await api.getMe();
    expect(await api.getChatMember(muted.id, id)).toMatchObject({
      is_member: true,
      can_send_messages: false,
    });
    expect(await api.getChatMember(news.id, id)).toMatchObject({ can_post_messages: false });
    expect(await api.getChat(quiet.id)).toMatchObject({ permissions: { can_send_messages: false } });
    const gone = telegram.group({ bot: "kicked" });
    expect(await refusal(api.getChat(gone.id))).toContain("bot was kicked from the group chat");
  });
});
