import { z } from "zod";
import { readCaller, type Caller } from "./caller.ts";
import { snowflake } from "./channel-facts.ts";

/** The options of a command by name, as text. */
export type RawOptions = Readonly<Record<string, string>>;

export type Interaction =
  | { readonly kind: "ping" }
  | ({ readonly kind: "command"; readonly name: string; readonly raw: RawOptions } & Caller)
  | ({
      readonly kind: "autocomplete";
      readonly name: string;
      readonly option: string;
      readonly typed: string;
    } & Caller)
  | ({
      readonly kind: "press";
      /** What the button carries. */
      readonly carried: string;
      /** For whom the message with the button was made; undefined where nobody asked for it. */
      readonly askedBy: string | undefined;
      /** Nobody but the one who presses sees the message with the button. */
      readonly ephemeral: boolean;
    } & Caller)
  | ({
      readonly kind: "submit";
      /** What the form carries. */
      readonly carried: string;
      /** What stood in its fields, by the options that they are of. */
      readonly typed: RawOptions;
    } & Caller)
  /** Well formed, and nothing that we offer. */
  | { readonly kind: "other"; readonly type: number };

/** discord-api-docs interactions/receiving-and-responding, Interaction Type. */
const types = { ping: 1, command: 2, component: 3, autocomplete: 4, submit: 5 } as const;
/** discord-api-docs interactions/application-commands, Application Command Types: a slash command. */
const chatInput = 1;
/** discord-api-docs components/reference, Component Types. */
const button = 2;
/** discord-api-docs resources/message, Message Flags: EPHEMERAL. */
const ephemeralFlag = 1 << 6;

const given = z.object({
  name: z.string(),
  value: z.union([z.string(), z.number(), z.boolean()]).optional().catch(undefined),
  focused: z.boolean().optional().catch(undefined),
});
const commandData = z.object({
  data: z.object({ name: z.string(), type: z.literal(chatInput), options: z.array(given).default([]) }),
});

const maker = z
  .object({ user: z.object({ id: snowflake }) })
  .optional()
  .catch(undefined);
const message = z.object({
  flags: z.number().optional().catch(undefined),
  interaction_metadata: maker,
  /** Its predecessor, on older messages. */
  interaction: maker,
});
const pressData = z.object({
  data: z.object({ component_type: z.literal(button), custom_id: z.string() }),
  message,
});

/** What else may stand in a form has nothing to fill in. */
const field = z.object({ component: z.object({ custom_id: z.string(), value: z.string() }) });
const submitData = z.object({
  data: z.object({
    custom_id: z.string(),
    components: z.array(field.optional().catch(undefined)),
  }),
});

/** Reads an interaction as Discord sends it; undefined for what is none. Never throws. */
export function readInteraction(sent: unknown): Interaction | undefined {
  const type = z.object({ type: z.number() }).safeParse(sent).data?.type;
  switch (type) {
    case undefined:
      return undefined;
    case types.ping:
      return { kind: "ping" };
    case types.command:
      return readCommand(sent);
    case types.autocomplete:
      return readAutocomplete(sent);
    case types.component:
      return readPress(sent);
    case types.submit:
      return readSubmit(sent);
    default:
      return { kind: "other", type };
  }
}

function readCommand(sent: unknown): Interaction | undefined {
  const caller = readCaller(sent);
  const { data } = commandData.safeParse(sent).data ?? {};
  if (!caller) return undefined;
  if (!data) return { kind: "other", type: types.command };
  const raw = data.options.flatMap(({ name, value }) =>
    value === undefined ? [] : [[name, String(value)] as const],
  );
  return { kind: "command", ...caller, name: data.name, raw: Object.fromEntries(raw) };
}

function readAutocomplete(sent: unknown): Interaction | undefined {
  const caller = readCaller(sent);
  const { data } = commandData.safeParse(sent).data ?? {};
  const option = data?.options.find(({ focused }) => focused === true);
  if (!caller || !data || !option) return undefined;
  return {
    kind: "autocomplete",
    ...caller,
    name: data.name,
    option: option.name,
    typed: String(option.value ?? ""),
  };
}

function readPress(sent: unknown): Interaction | undefined {
  const caller = readCaller(sent);
  const pressed = pressData.safeParse(sent).data;
  if (!caller) return undefined;
  if (!pressed) return { kind: "other", type: types.component };
  const { flags = 0, interaction_metadata, interaction } = pressed.message;
  return {
    kind: "press",
    ...caller,
    carried: pressed.data.custom_id,
    askedBy: (interaction_metadata ?? interaction)?.user.id,
    ephemeral: (flags & ephemeralFlag) !== 0,
  };
}

function readSubmit(sent: unknown): Interaction | undefined {
  const caller = readCaller(sent);
  const { data } = submitData.safeParse(sent).data ?? {};
  if (!caller) return undefined;
  if (!data) return { kind: "other", type: types.submit };
  const typed = data.components.flatMap((filled) =>
    filled ? [[filled.component.custom_id, filled.component.value] as const] : [],
  );
  return { kind: "submit", ...caller, carried: data.custom_id, typed: Object.fromEntries(typed) };
}
