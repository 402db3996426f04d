import type { Frame } from "../../../core/charts/picture.ts";

/** One that is read from the left, one with other letters, and one that is read from the right. */
export const languages = ["en", "ja", "ar"] as const;

type Texts = Pick<Frame, "title" | "footnote"> & { readonly subtitle: string };

const texts: Readonly<Record<string, Texts>> = {
  en: { title: "Garage on Akash", subtitle: "Cash per day, in USD", footnote: "CoinGecko · Nov 22, 2026" },
  ja: { title: "Akashでの収支", subtitle: "1日の収支、USD", footnote: "出典：CoinGecko · 2026年11月22日" },
  ar: { title: "النقد في اليوم", subtitle: "بعملة USD", footnote: "المصادر: CoinGecko" },
};

export const frameIn = (language = "en"): Frame & Texts => ({
  ...(texts[language] ?? texts["en"]!),
  language,
  numbers: { style: "currency", currency: "USD" },
});

/** `+$5.38` in that language. */
export const amountIn = (value: number, language = "en"): string =>
  new Intl.NumberFormat(language, {
    style: "currency",
    currency: "USD",
    currencyDisplay: "narrowSymbol",
    signDisplay: "exceptZero",
  }).format(value);

/** `Nov 1` in that language for the first. */
export const dayIn = (at: number, language = "en"): string =>
  dateIn(Date.UTC(2026, 10, 1 + at), language, { day: "numeric", month: "short" });

/** `Nov 2026` in that language for the first. */
export const monthIn = (at: number, language = "en"): string =>
  dateIn(Date.UTC(2026, 10 + at, 1), language, { month: "short", year: "numeric" });

const dateIn = (time: number, language: string, options: Intl.DateTimeFormatOptions): string =>
  new Intl.DateTimeFormat(language, { timeZone: "UTC", ...options }).format(time);
