import type { Theme } from "./picture.ts";

/**
 * Colours of a theme as CSS. Gains are blue and losses orange, which readers with any of the usual kinds of colour blindness
 * tell apart (Okabe and Ito, Color Universal Design, 2008); each also differs from the other in lightness. Texts have a
 * contrast of at least 4.5:1 against the background, lines and bars of 3:1 (WCAG 2.2, 1.4.3 and 1.4.11).
 */
export interface Palette {
  readonly background: string;
  readonly text: string;
  readonly mutedText: string;
  readonly grid: string;
  readonly gain: string;
  readonly loss: string;
  /** The same for the surface behind lines and texts. */
  readonly gainSurface: string;
  /** A second line beside gains and losses: a price, a cost. */
  readonly reference: string;
}

const palettes: Readonly<Record<Theme, Palette>> = {
  dark: {
    background: "#1a1b1f",
    text: "#f4f5f7",
    mutedText: "#b9bdc6",
    grid: "#3a3c44",
    gain: "#56b4e9",
    loss: "#d55e00",
    gainSurface: "#56b4e940",
    reference: "#f4f5f7",
  },
  light: {
    background: "#ffffff",
    text: "#17181c",
    mutedText: "#565a64",
    grid: "#dcdee3",
    gain: "#0072b2",
    loss: "#c25e00",
    gainSurface: "#0072b233",
    reference: "#17181c",
  },
};

export const paletteOf = (theme: Theme): Palette => palettes[theme];
