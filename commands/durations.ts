import { longest } from "./kind.ts";
import { mapReading, readNumber } from "./numbers.ts";
import { isRange, readOf, type Reader, type Reading } from "./readings.ts";

const hours =
  /\s*(?:h|hrs?|hours?|stunden?|std\.?|heures?|horas?|ore|час(?:а|ов|и|ів)?|ч\.?|годин[аи]?|год\.?|saat|giờ|小时|小時|時間|시간)$/iu;
const minutes =
  /\s*(?:m|min|mins|minutes?|minuten|minutos?|мин(?:ут[аы]?)?\.?|хв\.?|dk|dakika|phút|分钟|分|분)$/iu;
const minutesPerHour = 60;
const hoursPerDay = 24;

/** Hours: `6h`, `6`, `90 min`, `2 days`, `1,5 Stunden`. */
export function readDuration(typed: string, option: string, reader: Reader): Reading {
  const text = typed.trim();
  if (isDays(text)) return { value: Number.parseInt(text, 10) * hoursPerDay };
  const isMinutes = minutes.test(text);
  const number = readNumber(text.replace(isMinutes ? minutes : hours, ""), reader.language);
  return readOf(isMinutes ? mapReading(number, (value) => value / minutesPerHour) : number, {
    typed,
    option,
  });
}

/** Also more days than a range may have: what is too long is to be known as a time. */
const isDays = (text: string): boolean => /^\d+\D/.test(text) && isRange(text.replace(/^\d+/, "1"));

/** How many leading words say by themselves that they are a time: `6h`, `2 days`. */
export const claimDuration = (words: readonly string[]): number =>
  longest(words, 2, (text) => /^\d/.test(text) && (isDays(text) || hours.test(text) || minutes.test(text)));
