import { z } from "zod";
import type { Theme } from "../core/charts/picture.ts";
import type { World } from "../core/world.ts";
import type { Format, Say } from "../locales/index.ts";
import type { AdminDesk } from "./admin-desk.ts";
import type { Alerts } from "./alerts.ts";
import { anew } from "./anew.ts";
import type { KindName } from "./kinds.ts";
import type { Digests, FindDestination } from "./digests.ts";
import type { Memory, Unset } from "./memory.ts";
import type { Figure, Reply } from "./reply.ts";
import type { SavedRig } from "./rigs.ts";

declare module "zod" {
  interface GlobalMeta {
    readonly kind?: KindName;
  }
}

/** What a command knows of the asker and the world. */
export interface Context {
  readonly world: World;
  readonly say: Say;
  readonly format: Format;
  readonly language: string;
  /** ISO 4217 code in which amounts are shown and, unless typed with another, read. */
  readonly currency: string;
  /** Country or state code whose electricity price is assumed, such as `DE` or `US-TX`. */
  readonly country: string | undefined;
  /** The line of a command with the options of this request that it has too, changed as told. */
  readonly again: (command: string, changes?: Readonly<Record<string, string>>) => string;
  readonly timeZone: string;
  /** Whoever runs the bot says that it is for private use, as some power prices are. */
  readonly privateZones?: boolean | undefined;
  /** Of pictures; where it is absent, the platform's usual one. */
  readonly theme?: Theme | undefined;
  /** What holds for the asker where nothing is set. */
  readonly unset: Unset;
  /** BCP 47 tags of the languages that we have. */
  readonly languages: readonly string[];
  /** The words and formats of another language and time zone. */
  readonly speak: (language: string, timeZone: string) => Pick<Context, "say" | "format">;
  /** What people type here: whole lines, or options of commands that the platform shows them. */
  readonly typing: "lines" | "options";
  /** Others read along where this is asked. */
  readonly shared: boolean;
  /** The last answer in this place, for `why`. */
  readonly lastAnswer: () => Promise<LastAnswer | undefined>;
  /** What is kept of the asker and of the place. */
  readonly memory: Memory;
  /** The saved machine that this request is about: its options stand in where nothing else was typed. */
  readonly rig?: SavedRig | undefined;
  readonly digests: Digests;
  readonly alerts: Alerts;
  /** Where a digest could go. */
  readonly destination: FindDestination;
  /** For whoever runs the bot, where nobody else reads the answer. */
  readonly admin?: AdminDesk | undefined;
}

/** What is kept of an answer so that it can be explained later. */
export interface LastAnswer {
  readonly command: string;
  readonly line: string;
  readonly title: string;
  readonly figures: readonly Figure[];
}

/** A name, its options, and what it answers. Projected to typed lines, help and chat platforms. */
export interface Command {
  readonly name: string;
  readonly options: z.ZodObject;
  /** What is known of each option beside its schema, in the order of their declaration. */
  readonly facts: readonly OptionFacts[];
  /** Options that may be typed without their name, in the order in which a bare word is tried. */
  readonly bare: readonly string[];
  /** Options, at most 5, that can be filled in on a form where the platform has forms; none by default. */
  readonly form?: readonly string[] | undefined;
  /** The option, if any, that is missing beside these: one that only some requests need. */
  readonly needs: (values: Readonly<Record<string, unknown>>) => string | undefined;
  /** The option, if any, that takes all that follows on these texts, as it is typed. */
  readonly rest?: ((raw: Readonly<Record<string, string>>) => string | undefined) | undefined;
  /** `private`: the answer is about the asker's own data and must reach nobody else. */
  readonly visibility: Visibility;
  /** It changes what is kept: to answer it twice is to do it twice. */
  readonly changes: boolean;
  /** Whether these options change a place, which only those who manage it may do. */
  readonly needsManager: (values: Readonly<Record<string, unknown>>) => boolean;
  readonly answer: (values: unknown, context: Context) => Promise<Reply>;
}

export type Visibility = "public" | "private";

interface Definition<S extends z.ZodRawShape> {
  readonly name: string;
  readonly options: S;
  readonly bare?: readonly (keyof S & string)[];
  readonly form?: readonly (keyof S & string)[];
  readonly visibility?: Visibility;
  readonly changes?: boolean;
  readonly needs?: (options: z.output<z.ZodObject<S>>) => (keyof S & string) | undefined;
  readonly rest?: Command["rest"];
  readonly needsManager?: (options: z.output<z.ZodObject<S>>) => boolean;
  readonly run: (options: z.output<z.ZodObject<S>>, context: Context) => Promise<Reply>;
}

/** Defines a command; `run` is given options that fit the schema. Throws a ZodError on ones that do not. */
export function command<S extends z.ZodRawShape>(definition: Definition<S>): Command {
  const {
    name,
    options,
    bare = [],
    form,
    needs = () => undefined,
    rest,
    visibility = "public",
    changes = false,
    needsManager = () => false,
    run,
  } = definition;
  const schema = z.object(options);
  return {
    name,
    options: schema,
    facts: Object.entries(schema.shape).map(factsOf),
    bare,
    form,
    needs: (values) => needs(schema.parse(values)),
    rest,
    visibility,
    changes,
    needsManager: (values) => needsManager(schema.parse(values)),
    answer: (values, context) => anew(() => run(schema.parse(values), context)),
  };
}

/** What is known of an option beside its schema. */
export interface OptionFacts {
  readonly name: string;
  readonly kind: KindName;
  readonly required: boolean;
}

function factsOf([name, schema]: readonly [string, z.core.$ZodType]): OptionFacts {
  const optional = schema instanceof z.ZodOptional;
  const kind = z.globalRegistry.get(optional ? schema.unwrap() : schema)?.kind;
  if (!kind) throw new Error(`option ${name} has no kind`);
  return { name, kind, required: !optional };
}

/** The options of a command in the order of their declaration. */
export const optionsOf = ({ facts }: Command): readonly OptionFacts[] => facts;
