const mask = "***";

/**
 * Shapes of secrets that must not be told even when they are not ours: Telegram bot tokens, also inside of an address;
 * Discord bot tokens; and the tokens in Discord's interaction and webhook addresses, good for 15 minutes of writing.
 */
const shapes: readonly (readonly [RegExp, string])[] = [
  [/(\bbot)?\d{5,}:[\w-]{30,}/g, mask],
  [/\b[\w-]{23,30}\.[\w-]{5,8}\.[\w-]{25,}/g, mask],
  [/(\/(?:interactions|webhooks)\/\d+\/)[^/\s"'?]+/g, `$1${mask}`],
  [/\baW50ZXJhY3Rpb246[\w=+/-]+/g, mask],
];

/** Takes secrets out of a text: the given ones wherever they stand, and all that look like one. */
export function createScrub(secrets: readonly (string | undefined)[]): (text: string) => string {
  const known = secrets.filter((secret) => secret !== undefined && secret.length > 3) as readonly string[];
  const spelled = known.flatMap((secret) => [
    ...new Set([secret, encodeURIComponent(secret), inJson(secret)]),
  ]);
  return (text) => {
    const told = spelled.reduce((left, secret) => left.replaceAll(secret, mask), text);
    return shapes.reduce((left, [shape, instead]) => left.replaceAll(shape, instead), told);
  };
}

const inJson = (text: string): string => JSON.stringify(text).slice(1, -1);
