/** How many times as often as usual everything random is tried: `npm run fuzz` asks for many. */
export const times = Number(process.env["FUZZ_TIMES"] ?? 1);
