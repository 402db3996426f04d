import { longest } from "./kind.ts";
import { mapReading, readNumber } from "./numbers.ts";
import { isRange, readOf, readRange, type Reader, type Reading } from "./readings.ts";

const hours =
  /\s*(?:h|hrs?|hours?|stunden?|std\.?|heures?|horas?|ore|час(?:а|ов|и|ів)?|ч\.?|годин[аи]?|год\.?|saat|giờ|小时|小時|時間|시간)$/iu;
const minutes =
  /\s*(?:m|min|mins|minutes?|minuten|minutos?|мин(?:ут[аы]?)?\.?|хв\.?|dk|dakika|phút|分钟|分|분)$/iu;
const minutesPerHour = 60;
const hoursPerDay = 24;

/** Hours: `6h`, `6`, `90 min`, `2 days`, `1,5 Stunden`. */
export function readDuration(typed: string, option: string, reader: Reader): Reading {
  const text = typed.trim();
  const days = isRange(text) ? readRange(text, option) : undefined;
  if (days && "value" in days) return { value: Number(days.value) * hoursPerDay };
  const isMinutes = minutes.test(text);
  const number = readNumber(text.replace(isMinutes ? minutes : hours, ""), reader.language);
  return readOf(isMinutes ? mapReading(number, (value) => value / minutesPerHour) : number, {
    typed,
    option,
  });
}

/** How many leading words say by themselves that they are a time: `6h`, `2 days`. */
export const claimDuration = (words: readonly string[]): number =>
  longest(words, 2, (text) => /^\d/.test(text) && (isRange(text) || hours.test(text) || minutes.test(text)));
