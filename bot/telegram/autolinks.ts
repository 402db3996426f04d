const wordJoiner = "\u2060";

const mention = "@(?=[A-Za-z0-9_])";
const command = "(?<![\\p{L}\\p{N}_/<>])/(?=[A-Za-z0-9_])";
const hashtag = "#(?=[\\p{L}\\p{M}\\p{N}_\\u00B7\\u200C\\u0D80-\\u0DFF])";
const cashtag = "\\$(?=[A-Z]|1INCH)";
const scheme = ":(?=//)";
const domain = "(?<=\\S)\\.(?=[\\p{L}\\p{M}])";
const address = "(?<=\\d)\\.(?=\\d{1,3}\\.\\d{1,3}\\.\\d{1,3})";

/** What Telegram makes a link of by itself (tdlib `MessageEntity.cpp`, `find_entities`), up to where it can be broken. */
const linking = new RegExp([mention, command, hashtag, cashtag, scheme, domain, address].join("|"), "gu");

/** A sign before a price, after which a line may not end: `+€9.12`. Unicode UAX #14 would allow it. */
const signOfPrice = "[+-](?=\\p{Sc}\\d)";
const joined = new RegExp(`${linking.source}|${signOfPrice}`, "gu");

/**
 * The same text to the eye, of which Telegram makes no mention, command, tag, link or e-mail address: a word joiner
 * keeps the parts of each asunder. It keeps a sign with its price, too. At most half as long again.
 */
export const unlinked = (text: string): string => text.replaceAll(joined, `$&${wordJoiner}`);
