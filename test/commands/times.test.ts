import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { claimClock, readClock, timeText } from "../../commands/clock.ts";
import { claimWeekdays, readWeekdays, shortDays, writeWeekdays } from "../../commands/weekdays.ts";
import type { Weekday } from "../../core/subscription.ts";
import { openLocales } from "../../locales/index.ts";

const locales = openLocales();
const valueOf = (reading: object): unknown => ("value" in reading ? reading.value : "unknown");
const clock = (typed: string) => valueOf(readClock(typed, "at"));
const days = (typed: string, language = "en") => valueOf(readWeekdays(typed, "days", { language }));

describe("a time of day", () => {
  it.each([
    ["9am", "09:00"],
    ["9 AM", "09:00"],
    ["9:30 pm", "21:30"],
    ["9.30 p.m.", "21:30"],
    ["12am", "00:00"],
    ["12pm", "12:00"],
    ["09:30", "09:30"],
    ["18h30", "18:30"],
    ["9h", "09:00"],
    ["7.30 Uhr", "07:30"],
    ["7 Uhr", "07:00"],
    ["7 Uhr 30", "07:30"],
    ["9時", "09:00"],
    ["9時30分", "09:30"],
    ["오후 9시 5분", "21:05"],
    ["오전 9:00", "09:00"],
    ["下午9:30", "21:30"],
    ["9 год", "09:00"],
    ["9 вечера", "21:00"],
    ["9:30 ранку", "09:30"],
    ["8 de la mañana", "08:00"],
    ["9h du matin", "09:00"],
    ["6 h du soir", "18:00"],
    ["6h30 du soir", "18:30"],
    ["опівдні", "12:00"],
    ["meia-noite", "00:00"],
    ["noon", "12:00"],
    ["Mitternacht", "00:00"],
    ["0930", "09:30"],
    ["730", "07:30"],
    ["24:00", "00:00"],
    ["9", "09:00"],
    ["21", "21:00"],
  ])("is %s", (typed, read) => {
    expect(clock(typed)).toBe(read);
  });

  it.each(["25:00", "24:01", "9:60", "13pm", "0am", "soon", "", "9:3", "123", "9:30:15", "-1"])(
    "is not %j, and is asked back with usual ones",
    (typed) => {
      const reading = readClock(typed, "at");
      expect(reading).toMatchObject({ mistake: { code: "unknown-value", kind: "clock", option: "at" } });
    },
  );

  it("reads as the same again in every language, however it is shown", () => {
    fc.assert(
      fc.property(fc.nat(23), fc.nat(59), fc.constantFrom(...locales.codes), (hour, minute, language) => {
        const time = `${String(hour).padStart(2, "0")}:${String(minute).padStart(2, "0")}`;
        expect(clock(time)).toBe(time);
        expect(
          clock(timeText(time, { format: locales.format(language, "UTC") }).replace("\u202f", " ")),
        ).toBe(time);
      }),
    );
  });

  it("is recognised without its name where it cannot be a number, even where there is no such time", () => {
    const claimed = (line: string) => claimClock(line.split(" "));
    expect(["9am daily", "9:30 pm", "7.30 Uhr", "0930", "18h30", "noon"].map(claimed)).toEqual([
      1, 2, 2, 1, 1, 1,
    ]);
    expect(["25:00", "25 Uhr", "13pm"].map(claimed)).toEqual([1, 2, 1]);
    expect(["9", "0.12", "4090", "930", "7.30", "9 4090"].map(claimed)).toEqual([0, 0, 0, 0, 0, 0]);
  });
});

describe("days of the week", () => {
  it.each([
    ["mon-fri", "en", [1, 2, 3, 4, 5]],
    ["Monday to Friday", "en", [1, 2, 3, 4, 5]],
    ["weekdays", "en", [1, 2, 3, 4, 5]],
    ["weekends", "en", [6, 7]],
    ["daily", "en", [1, 2, 3, 4, 5, 6, 7]],
    ["tues, thurs", "en", [2, 4]],
    ["Sundays", "en", [7]],
    ["fri-mon", "en", [1, 5, 6, 7]],
    ["wed and mon", "en", [1, 3]],
    ["mo,mi,fr", "de", [1, 3, 5]],
    ["Mo–Fr", "de", [1, 2, 3, 4, 5]],
    ["Di. und Do.", "de", [2, 4]],
    ["Samstag bis Sonntag", "de", [6, 7]],
    ["mon-fri", "de", [1, 2, 3, 4, 5]],
    ["täglich", "de", [1, 2, 3, 4, 5, 6, 7]],
    ["lun-mié", "es", [1, 2, 3]],
    ["lunes a viernes", "es", [1, 2, 3, 4, 5]],
    ["sábados y domingos", "es", [6, 7]],
    ["lundi au vendredi", "fr", [1, 2, 3, 4, 5]],
    ["segunda-feira e quinta", "pt-BR", [1, 4]],
    ["понедельник–пятница", "ru", [1, 2, 3, 4, 5]],
    ["пн, ср та пт", "uk", [1, 3, 5]],
    ["з понеділка до п’ятниці", "uk", [1, 2, 3, 4, 5]],
    ["у суботу й неділю", "uk", [6, 7]],
    ["в среду и пятницу", "ru", [3, 5]],
    ["du lundi au mercredi", "fr", [1, 2, 3]],
    ["le samedi et le dimanche", "fr", [6, 7]],
    ["los martes y jueves", "es", [2, 4]],
    ["hafta içi", "tr", [1, 2, 3, 4, 5]],
    ["Thứ 2, Thứ Năm, CN", "vi", [1, 4, 7]],
    ["T2-T6", "vi", [1, 2, 3, 4, 5]],
    ["周一至周五", "zh-CN", [1, 2, 3, 4, 5]],
    ["星期一、星期三", "zh-CN", [1, 3]],
    ["月〜金", "ja", [1, 2, 3, 4, 5]],
    ["土曜と日曜", "ja", [6, 7]],
    ["매일", "ko", [1, 2, 3, 4, 5, 6, 7]],
  ])("are %s in %s", (typed, language, read) => {
    expect(days(typed, language)).toEqual(read);
  });

  it.each(["", "mon-", "-fri", "mon-wed-fri", "someday", "m", "4090", "die"])("are not %j", (typed) => {
    expect(days(typed, "de")).toBe("unknown");
  });

  it("read as the same again in every language", () => {
    const some = fc.subarray([1, 2, 3, 4, 5, 6, 7] as Weekday[], { minLength: 1 });
    fc.assert(
      fc.property(some, fc.constantFrom(...locales.codes), (chosen, language) => {
        expect(days(writeWeekdays(chosen), language)).toEqual(chosen);
        expect(days(shortDays(chosen, language).join(", "), language)).toEqual(chosen);
      }),
    );
  });

  it("are not taken for countries, nor countries for them", () => {
    const claimed = (line: string) => claimWeekdays(line.split(" "), { language: "de" });
    expect(["mo-fr", "fr", "FR", "die", "every day at"].map(claimed)).toEqual([1, 1, 0, 0, 2]);
  });
});
