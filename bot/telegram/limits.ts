/**
 * UTF-16 code units of a message's text, without its tags. Bot API, `sendMessage`: 1-4096 characters after entities parsing.
 * With its tags it may have 32 768 bytes (telegram-bot-api `Client.cpp`, `get_formatted_text`), which 4096 encoded characters
 * and the tags of 100 entities do not reach.
 */
export const maxTextUnits = 4096;

/** UTF-16 code units of a document's caption, without its tags. Bot API, `sendDocument`: 0-1024 characters. */
export const maxCaptionUnits = 1024;

/** Entities of one message; those after it are lost. tginfo/Telegram-Limits `formatting_entities`. */
export const maxEntities = 100;

/** Bytes of what a button carries. Bot API, `InlineKeyboardButton.callback_data`: 1-64 bytes. */
export const maxCallbackBytes = 64;

/** Buttons of one keyboard. tginfo/Telegram-Limits `keys_in_keyboard_number`. */
export const maxButtons = 100;

/** Bytes of a keyboard as JSON: "10 KB". tginfo/Telegram-Limits `formatting_data`. */
export const maxMarkupBytes = 10_000;

/** UTF-16 code units of a button's label. Ours: Telegram documents no limit, and a phone shows less. */
export const maxLabelUnits = 64;

/** UTF-16 code units of a title. Ours: a title is one line, and the answer is what comes after it. */
export const maxTitleUnits = 256;

/** Messages of one answer. Ours: who asked one question does not want a page of the phone book. */
export const maxMessages = 4;

/** Characters of monospaced text in a line on a phone. Ours. */
export const phoneColumns = 34;

/** Points of a sparkline, which stands on one line of a phone. Ours. */
export const sparklinePoints = 30;
