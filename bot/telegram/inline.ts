import { createHash } from "node:crypto";
import type { InlineQueryResultArticle } from "grammy/types";
import { createBuckets, type Bucket } from "../../core/bucket.ts";
import { createRecent, type Recent } from "../../core/recent.ts";
import { secondsBetween } from "../../core/time.ts";
import type { Served } from "../platform.ts";
import { personOf, privateUrl } from "./ask.ts";
import { articleOf } from "./article.ts";
import { grammarFor } from "./grammar.ts";
import { inlineLines } from "./inline-lines.ts";
import type { Office } from "./office.ts";
import type { InlineQuery, User } from "./incoming.ts";

interface Offer {
  /** Undefined where the line came to nothing. */
  readonly article: InlineQueryResultArticle | undefined;
  readonly at: Temporal.Instant;
}

interface Desk {
  readonly office: Office;
  readonly offers: Recent<Offer>;
  readonly permits: (person: string) => Bucket;
}

/** How long Telegram, and we, offer an answer again. */
const freshSeconds = 60;
/** Something is still to come: the client asks again soon. */
const partSeconds = 1;

/**
 * A query comes with every letter, so that new answers are rationed below what a person may ask for at all: who has typed a
 * name here can still ask in a chat.
 */
const pace = { perMinute: 15, burst: 3, keys: 5_000 } as const;
const rememberedOffers = 2_000;
const rememberedTypists = 5_000;

/** Begins with an inline query; of those that wait for their turn only a person's newest is answered. */
export function openInline(office: Office): (query: InlineQuery) => () => Promise<void> {
  const permits = createBuckets(pace, office.host.clock);
  const desk: Desk = { office, offers: createRecent(rememberedOffers), permits };
  const newest = createRecent<InlineQuery>(rememberedTypists);
  return (query) => {
    newest.set(String(query.user.id), query);
    return async () => {
      if (newest.get(String(query.user.id)) === query) await answer(query, desk);
    };
  };
}

async function answer({ queryId, user, typed }: InlineQuery, desk: Desk): Promise<void> {
  const { office } = desk;
  const lines = inlineLines(typed, grammarFor(user.language, office.host));
  const offers = await Promise.all(lines.map((line) => offerFor(line, user, desk)));
  const articles = offers.flatMap((offer) => offer?.article ?? []);
  const cache_time = offers.includes(undefined) ? partSeconds : freshSeconds;
  // Who has typed on does not wait for it.
  await office.quick.answerInlineQuery(queryId, articles, { cache_time, is_personal: true }).catch(() => {});
}

/** What is offered for a line; undefined where it is too much for now. */
async function offerFor(
  line: string,
  user: User,
  { office, offers, permits }: Desk,
): Promise<Offer | undefined> {
  const { clock } = office.host;
  const key = `${user.id} ${user.language} ${line}`;
  const known = offers.get(key);
  if (known && secondsBetween(known.at, clock.now()) < freshSeconds) return known;
  if (!permits(personOf(user).id).take()) return undefined;
  const served = await serve(line, user, office);
  const article = served.outcome === "answered" ? draw(served, { line, user }, office) : undefined;
  const offer = { article, at: clock.now() };
  offers.set(key, offer);
  return offer;
}

/** Nobody knows where the answer will be sent, so it is made as for a place that has set nothing. */
const serve = (line: string, user: User, { host, us }: Office): Promise<Served> =>
  host.reception.answer({
    asking: { line },
    person: personOf(user),
    place: { id: `telegram:inline:${user.id}`, shared: true },
    isManager: () => Promise.resolve(false),
    privateUrl: (asked) => privateUrl(asked, us.username),
  });

function draw(
  served: Served,
  { line, user }: { readonly line: string; readonly user: User },
  { host, us }: Office,
): InlineQueryResultArticle {
  const { say } = host.locales.language(user.language ?? "en");
  const button = { text: say("private-button"), url: privateUrl(line, us.username) };
  return articleOf(served, { id: idOf(line), button });
}

/** At most 64 bytes. Bot API, InlineQueryResultArticle. */
const idOf = (line: string): string => createHash("sha256").update(line).digest("base64url");
