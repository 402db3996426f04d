import * as fc from "fast-check";

/** One change of something that is JSON, at the slot with that number. */
export interface Damage {
  readonly at: number;
  readonly how: "put" | "scale" | "drop" | "twice" | "swap" | "rename";
  readonly junk: unknown;
  readonly factor: number;
}

const text = fc.oneof(
  fc.constantFrom(
    "",
    "NaN",
    "Infinity",
    "-1",
    "0",
    "1e999",
    "0x10",
    "1,5",
    "null",
    "__proto__",
    "\u0000",
    "\uD83D",
  ),
  fc.string({ unit: "binary", maxLength: 30 }),
  fc.constantFrom("9", " ", "a", "\u202E", "1.").map((one) => one.repeat(20_000)),
);

const nested = (depth: number): unknown => JSON.parse("[".repeat(depth) + "]".repeat(depth));

const junk: fc.Arbitrary<unknown> = fc.oneof(
  fc.constantFrom<unknown>(null, true, 0, -0, -1, 0.5, 1e-300, 1e308, -1e308, 2 ** 53, 1e15, [], {}),
  text,
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.integer({ min: 1, max: 1_000 }).map(nested),
);

export const damages = fc.array(
  fc.record<Damage>({
    at: fc.nat(),
    how: fc.constantFrom("put", "put", "scale", "scale", "drop", "twice", "swap", "rename"),
    junk,
    factor: fc.constantFrom(0, -1, 1e-9, 0.01, 0.5, 2, 100, 1e9, 1e300),
  }),
  { minLength: 1, maxLength: 4 },
);

type Raw = Record<string, unknown>;

/** A copy in which parts are others, gone or too many. */
export function damaged(whole: unknown, all: readonly Damage[]): unknown {
  const copy = { whole: structuredClone(whole) };
  for (const damage of all) {
    const slots = slotsIn(copy);
    const slot = slots[damage.at % slots.length];
    if (slot) hurt(slot, damage);
  }
  return copy.whole;
}

interface Slot {
  readonly of: Raw;
  readonly key: string;
}

function hurt({ of, key }: Slot, { how, junk: instead, factor }: Damage): void {
  const value = of[key];
  switch (how) {
    case "put":
      of[key] = instead;
      return;
    case "scale":
      of[key] = scaled(value, factor);
      return;
    case "drop":
      if (Array.isArray(of)) of.splice(Number(key), 1);
      else delete of[key];
      return;
    case "twice":
      if (Array.isArray(of)) of.push(value);
      else of[`${key} `] = value;
      return;
    case "swap": {
      const [first = key] = Object.keys(of);
      [of[key], of[first]] = [of[first], value];
      return;
    }
    case "rename":
      Object.defineProperty(of, "__proto__", { value, enumerable: true, configurable: true, writable: true });
  }
}

const scaled = (value: unknown, factor: number): unknown =>
  typeof value === "number"
    ? value * factor
    : typeof value === "string" && value !== "" && Number.isFinite(Number(value))
      ? String(Number(value) * factor)
      : value;

/** Of long lists the first and last things alone: the others are like them. */
function slotsIn(thing: unknown): readonly Slot[] {
  if (typeof thing !== "object" || thing === null) return [];
  const of = thing as Raw;
  const keys = Object.keys(of);
  const some = keys.length > 40 ? [...keys.slice(0, 20), ...keys.slice(-20)] : keys;
  return some.flatMap((key) => [{ of, key }, ...slotsIn(of[key])]);
}

/** A change of some bytes. */
export interface Scratch {
  readonly at: number;
  readonly how: "flip" | "cut" | "insert" | "repeat";
  readonly byte: number;
}

export const scratches = fc.array(
  fc.record<Scratch>({
    at: fc.nat(),
    how: fc.constantFrom("flip", "flip", "cut", "insert", "repeat"),
    byte: fc.integer({ min: 0, max: 255 }),
  }),
  { minLength: 1, maxLength: 6 },
);

export function scratched(whole: Buffer, all: readonly Scratch[]): Buffer {
  let bytes = Buffer.from(whole);
  for (const { at: anywhere, how, byte } of all) {
    const at = anywhere % (bytes.length + 1);
    const [before, after] = [bytes.subarray(0, at), bytes.subarray(at)];
    if (how === "flip" && at < bytes.length) bytes.writeUInt8(byte, at);
    else if (how === "cut") bytes = Buffer.from(before);
    else if (how === "insert") bytes = Buffer.concat([before, Buffer.from([byte]), after]);
    else if (how === "repeat") bytes = Buffer.concat([bytes, after.subarray(0, 1_000)]);
  }
  return bytes;
}
