/** Tells on the standard output what is done to the bot and what it does: `fault: database · 1.2 s · stopped`. */
export type Tell = (what: string) => void;

/** The story of one fault; its seconds count from here. */
export function tellOf(fault: string): Tell {
  const began = performance.now();
  return (what) => {
    const seconds = ((performance.now() - began) / 1000).toFixed(1);
    process.stdout.write(`fault: ${fault} · ${seconds} s · ${what}\n`);
  };
}
