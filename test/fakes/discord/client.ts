import type { Doing, OptionValues } from "./asking.ts";
import { fieldsOf } from "./form-rules.ts";
import { buttonsOn, isVisible } from "./messages.ts";
import { isRecord, type Payload } from "./payload.ts";
import type { FakeChannel, Person } from "./places.ts";
import type { Server } from "./server.ts";

type Commanding = Extract<Doing, { kind: "slash" | "typing" }>;
type Pressing = Extract<Doing, { kind: "press" }>;

/** interactions/application-commands, Application Command Option Type. */
const optionTypes = { text: 3, integer: 4, flag: 5, channel: 7, number: 10 } as const;
const linkStyle = 5;
/** Where an option says nothing else; interactions/application-commands. */
const maxTextUnits = 6000;

/** topics/permissions, ADMINISTRATOR. */
const administrator = 1n << 3n;

/** Where a command is given. */
export interface At {
  readonly context: number;
  /** Of who gives it. */
  readonly permissions: bigint;
  readonly channel: FakeChannel;
}

/**
 * The data of a command as a client sends it. Throws where the client would not send it. Where no command is registered
 * everything goes, so that a bot need not register to be asked.
 */
export function filledCommand(doing: Commanding, at: At, server: Server): Payload {
  const { name, options } = doing;
  const ofGuild = server.ofGuilds.get(at.channel.guild?.id ?? "") ?? [];
  const command = [...server.registered, ...ofGuild].find((each) => each.name === name);
  if (!command && server.registered.length > 0) throw new Error(`there is no command /${name}`);
  if (command) checkCommand(command, { doing, at, server });
  const known = optionsOf(command);
  return {
    id: command?.id ?? server.newId(),
    name,
    type: 1,
    options: Object.entries(options).map(([option, value]) => ({
      name: option,
      type: known.find((each) => each.name === option)?.type ?? typeOf(value),
      value,
      ...(doing.kind === "typing" && doing.focused === option && { focused: true }),
    })),
  };
}

const optionsOf = (command: Payload | undefined): readonly Payload[] =>
  Array.isArray(command?.options) ? command.options.filter(isRecord) : [];

function typeOf(value: OptionValues[string]): number {
  if (typeof value === "string") return optionTypes.text;
  if (typeof value === "boolean") return optionTypes.flag;
  return Number.isInteger(value) ? optionTypes.integer : optionTypes.number;
}

interface Filling {
  readonly doing: Commanding;
  readonly at: At;
  readonly server: Server;
}

function checkCommand(command: Payload, filling: Filling): void {
  const { name, options } = filling.doing;
  const { context } = filling.at;
  const known = optionsOf(command);
  if (Array.isArray(command.contexts) && !command.contexts.includes(context))
    throw new Error(`there is no /${name} here`);
  // interactions/application-commands, Permissions: with "0" nobody but administrators is shown it.
  if (command.default_member_permissions === "0" && (filling.at.permissions & administrator) === 0n)
    throw new Error(`/${name} is not shown to everybody`);
  const stranger = Object.keys(options).find((option) => !known.some((each) => each.name === option));
  if (stranger !== undefined) throw new Error(`/${name} has no ${stranger}`);
  for (const option of known) {
    const complaint = optionComplaint(option, filling);
    if (complaint !== undefined) throw new Error(`${String(option.name)} of /${name} ${complaint}`);
  }
}

function optionComplaint(option: Payload, filling: Filling): string | undefined {
  const { doing } = filling;
  const value = doing.options[String(option.name)];
  if (doing.kind === "typing" && doing.focused === option.name)
    return option.autocomplete === true ? undefined : "suggests nothing";
  if (value === undefined)
    return doing.kind === "slash" && option.required === true ? "is missing" : undefined;
  const isTaken = option.type === optionTypes.channel ? offers(option, value, filling) : takes(option, value);
  return isTaken ? undefined : `does not take ${String(value)}`;
}

/** Only channels of the guild can be picked, and only those of the types that are asked for. */
function offers(
  { channel_types: types }: Payload,
  value: OptionValues[string],
  { at, server }: Filling,
): boolean {
  const channel = server.places.channels.get(String(value));
  const isHere = channel?.guild !== undefined && channel.guild === at.channel.guild;
  return isHere && (!Array.isArray(types) || types.includes(channel.type));
}

/** The channels that are picked in the data of a command. */
export const pickedIn = ({ options }: Payload, { places }: Server): readonly FakeChannel[] =>
  (Array.isArray(options) ? options.filter(isRecord) : []).flatMap(({ type, value }) => {
    const channel = type === optionTypes.channel ? places.channels.get(String(value)) : undefined;
    return channel ? [channel] : [];
  });

/** The data of a modal that is sent off. Throws where the client would not send it. */
export function filledForm(form: Payload, values: Readonly<Record<string, string>>): Payload {
  const fields = fieldsOf(form);
  const stranger = Object.keys(values).find((name) => !fields.some(({ custom_id: id }) => id === name));
  if (stranger !== undefined) throw new Error(`there is no field ${stranger}`);
  return {
    custom_id: form.custom_id,
    components: fields.map((field, at) => ({
      type: 18,
      id: 2 * at + 1,
      component: {
        type: 4,
        id: 2 * at + 2,
        custom_id: field.custom_id,
        value: filledField(field, values[String(field.custom_id)]),
      },
    })),
  };
}

/** A field that is not touched keeps what stood in it. */
function filledField(field: Payload, typed: string | undefined): string {
  const { custom_id: id, value, required = true, min_length: short, max_length: long } = field;
  const text = typed ?? (typeof value === "string" ? value : "");
  if (text === "" && required === true) throw new Error(`${String(id)} is missing`);
  if (text !== "" && !isWithin(text.length, short, long))
    throw new Error(`${String(id)} is too long or short`);
  return text;
}

function takes(option: Payload, value: OptionValues[string]): boolean {
  const { type, choices, min_value: least, max_value: most, min_length: short, max_length: long } = option;
  if (Array.isArray(choices) && !choices.some((choice) => isRecord(choice) && choice.value === value))
    return false;
  switch (type) {
    case optionTypes.text:
      return typeof value === "string" && isWithin(value.length, short ?? 1, long ?? maxTextUnits);
    case optionTypes.integer:
      return Number.isInteger(value) && isWithin(value, least, most);
    case optionTypes.number:
      return typeof value === "number" && isWithin(value, least, most);
    case optionTypes.flag:
      return typeof value === "boolean";
    default:
      return true;
  }
}

const isWithin = (value: unknown, least: unknown, most: unknown): boolean =>
  Number(value) >= Number(least ?? -Infinity) && Number(value) <= Number(most ?? Infinity);

/** The data of a press. Throws where the client would not send it. */
export function chosenButton({ message, wanted }: Pressing, by: Person): Payload {
  const buttons = buttonsOn(message.components);
  const found = buttons.find(({ component }, at) => wanted === at || component.label === wanted);
  if (!isVisible(message)) throw new Error("the message is not there to be pressed on");
  if (message.ephemeral && message.maker?.user.id !== by.id)
    throw new Error(`${by.name} does not see the message`);
  if (!found) throw new Error(`no button "${wanted}" among ${JSON.stringify(buttons.map(labelOf))}`);
  const { id, component } = found;
  if (component.disabled === true) throw new Error(`"${wanted}" is disabled`);
  if (component.style === linkStyle) throw new Error(`"${wanted}" opens an address`);
  return { id, component_type: component.type, custom_id: component.custom_id };
}

const labelOf = ({ component }: { readonly component: Payload }): unknown => component.label;
