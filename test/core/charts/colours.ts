type Triple = readonly [number, number, number];
type Matrix = readonly [Triple, Triple, Triple];

/**
 * How colours look to people without one kind of cones, for linear RGB: Machado, Oliveira and Fernandes, A Physiologically-based
 * Model for Simulation of Color Vision Deficiency, IEEE TVCG 15 (6), 2009, severity 1.0.
 */
const blindness = {
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
} as const satisfies Record<string, Matrix>;

export const blindnesses = [
  "protanopia",
  "deuteranopia",
] as const satisfies readonly (keyof typeof blindness)[];

/** sRGB to CIE XYZ under D65 (IEC 61966-2-1). */
const toXyz: Matrix = [
  [0.4124, 0.3576, 0.1805],
  [0.2126, 0.7152, 0.0722],
  [0.0193, 0.1192, 0.9505],
];
const white: Triple = [0.9505, 1, 1.089];

const times = (matrix: Matrix, [a, b, c]: Triple): Triple => {
  const [x, y, z] = matrix.map((row) => row[0] * a + row[1] * b + row[2] * c);
  return [x!, y!, z!];
};

/** The light of a colour `#rrggbb`, each channel from 0 to 1. */
function linear(colour: string): Triple {
  const [red, green, blue] = [1, 3, 5].map((at) => {
    const share = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return [red!, green!, blue!];
}

const luminance = (colour: string): number => times(toXyz, linear(colour))[1];

/** From 1 to 21 (WCAG 2.2, contrast ratio). */
export function contrast(one: string, other: string): number {
  const [dark, light] = [luminance(one), luminance(other)].toSorted((a, b) => a - b);
  return (light! + 0.05) / (dark! + 0.05);
}

function lab(light: Triple): Triple {
  const [x, y, z] = times(toXyz, light).map((value, at) => {
    const share = Math.max(0, value) / white[at]!;
    return share > 216 / 24389 ? Math.cbrt(share) : (share * 24389) / 27 / 116 + 16 / 116;
  });
  return [116 * y! - 16, 500 * (x! - y!), 200 * (y! - z!)];
}

/** Ten times what is just noticed. */
export const plainlyUnlike = 23;

/** How unlike two colours look, of which 2.3 is just noticed and 100 lies between black and white (CIE 1976). */
export function difference(one: string, other: string, seenBy?: keyof typeof blindness): number {
  const [a, b] = [one, other].map((colour) => {
    const light = linear(colour);
    if (!seenBy) return lab(light);
    const [red, green, blue] = times(blindness[seenBy], light);
    const within = (channel: number) => Math.max(0, Math.min(1, channel));
    return lab([within(red), within(green), within(blue)]);
  });
  return Math.hypot(...a!.map((value, at) => value - b![at]!));
}
