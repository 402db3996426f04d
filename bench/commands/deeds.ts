/** What people do, as both platforms need it. */
export type Deed =
  | {
      readonly kind: "ask";
      readonly name: string;
      /** As a slash command takes them. */
      readonly options: Readonly<Record<string, string>>;
    }
  /** Some button of the last answer; where it has none the first command is asked. */
  | { readonly kind: "press" };

type Ask = Extract<Deed, { kind: "ask" }>;

const ask = (name: string, options: Ask["options"] = {}): Ask => ({ kind: "ask", name, options });
const press: Deed = { kind: "press" };

export const firstAsk = ask("earnings", { gpu: "rtx4090", power: "0.12" });

/** In turn, everybody beginning at another place: a quarter presses a button. */
const mix: readonly Deed[] = [
  firstAsk,
  press,
  ask("compare", { gpu: "rtx4090", power: "0.2" }),
  ask("price", { token: "akt" }),
  ask("network", { network: "akash" }),
  press,
  ask("gpu", { gpu: "rtx4090" }),
  ask("help"),
];

export const deedOf = (turn: number): Deed => mix[turn % mix.length] ?? firstAsk;

/** As it is typed. */
export const lineOf = ({ name, options }: Ask): string => [`/${name}`, ...Object.values(options)].join(" ");
