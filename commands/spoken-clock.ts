const english = "one two three four five six seven eight nine ten eleven twelve".split(" ");
const german = "eins zwei drei vier fünf sechs sieben acht neun zehn elf zwölf".split(" ");

const patterns: readonly { readonly pattern: RegExp; readonly minutes: number }[] = [
  { pattern: /^half (?:past )?(.+)$/, minutes: 30 },
  { pattern: /^quarter past (.+)$/, minutes: 15 },
  { pattern: /^quarter to (.+)$/, minutes: -15 },
  // Half of the hour that comes.
  { pattern: /^halb (.+)$/, minutes: -30 },
  { pattern: /^viertel nach (.+)$/, minutes: 15 },
  { pattern: /^viertel vor (.+)$/, minutes: -15 },
  { pattern: /^(.+) o'clock$/, minutes: 0 },
];

/** `half past nine`, `quarter to 9`, `halb zehn` as `09:30`, `08:45`, `09:30`: in the morning, as people mean it of a day's first news. */
export function spokenClock(text: string): string | undefined {
  const plain = text.replaceAll("’", "'").replace(/^a (?=quarter)/, "");
  for (const { pattern, minutes } of patterns) {
    const hour = hourOf(pattern.exec(plain)?.[1]);
    if (hour !== undefined) return written((hour % 12) * 60 + minutes);
  }
  return undefined;
}

function hourOf(typed: string | undefined): number | undefined {
  if (typed === undefined) return undefined;
  const number = Math.max(english.indexOf(typed), german.indexOf(typed)) + 1;
  if (number > 0) return number;
  const digits = /^\d{1,2}$/.test(typed) ? Number(typed) : 0;
  return digits >= 1 && digits <= 12 ? digits : undefined;
}

const minutesPerHalf = 12 * 60;
const two = (value: number) => String(value).padStart(2, "0");

/** Noon is twelve, and the times around it stay beside it. */
function written(minutes: number): string {
  const time = minutes < 60 ? minutes + minutesPerHalf : minutes;
  return `${two(Math.floor(time / 60))}:${two(time % 60)}`;
}
