import { doubles, listOf, localised, namedComplaints, namedKeys, strangers } from "./localised.ts";
import { optionsComplaints } from "./option-rules.ts";
import { isRecord, isText, isWhole, type Payload } from "./payload.ts";

/**
 * What Discord refuses about the commands that an app registers, and what it would ignore. Subcommands are unknown here.
 * Source, unless another is named: discord-api-docs interactions/application-commands.
 */
export function commandsComplaints(commands: readonly unknown[]): readonly string[] {
  const ofType = (type: number): number =>
    commands.filter((each) => isRecord(each) && typeOf(each) === type).length;
  return [
    ...(ofType(1) > maxCommands ? [`${ofType(1)} commands`] : []),
    ...(Math.max(ofType(2), ofType(3)) > maxMenuCommands ? ["too many commands of a menu"] : []),
    ...doubles(commands.filter(isRecord).map((each) => `${String(typeOf(each))} ${String(each.name)}`)),
    ...commands.flatMap((command, at) => {
      const found = isRecord(command) ? commandComplaints(command) : ["no object"];
      return found.map((complaint) => `[${at}].${complaint}`);
    }),
  ];
}

const maxCommands = 100;
const maxMenuCommands = 15;
/** Of name, description and values, the longest localisation of each. */
const maxUnits = 8000;
const chatInput = 1;
const typeOf = ({ type }: Payload): unknown => type ?? chatInput;

const commandKeys = [
  ...namedKeys,
  "type",
  "options",
  "default_member_permissions",
  "nsfw",
  "integration_types",
  "contexts",
];

function commandComplaints(command: Payload): readonly string[] {
  const isSlash = typeOf(command) === chatInput;
  const permissions = command.default_member_permissions ?? "0";
  const options = listOf(command.options);
  return [
    ...strangers(command, commandKeys),
    ...(isWhole(typeOf(command), 1, 3) ? [] : ["type: no such"]),
    ...(isSlash ? namedComplaints(command) : menuComplaints(command)),
    ...(typeof permissions === "string" && /^\d+$/.test(permissions)
      ? []
      : ["default_member_permissions: no bit set"]),
    ...subset(command, "integration_types", [0, 1]),
    ...subset(command, "contexts", [0, 1, 2]),
    ...optionsComplaints(options),
    ...(unitsOf(command) > maxUnits ? [`${unitsOf(command)} characters in all`] : []),
  ];
}

/** A command of a menu: any letters, and no description. */
const menuComplaints = ({ name, description = "", options }: Payload): readonly string[] => [
  ...(isText(name, 1, 32) ? [] : ["name: not of 1 to 32 characters"]),
  ...(description === "" && options === undefined
    ? []
    : ["a command of a menu with a description or options"]),
];

/** What counts towards the size of a command. */
function unitsOf(named: Payload): number {
  const inside = [...listOf(named.options), ...listOf(named.choices)].filter(isRecord);
  return (
    longest(named, "name") +
    longest(named, "description") +
    (typeof named.value === "string" ? named.value.length : 0) +
    inside.reduce((sum, each) => sum + unitsOf(each), 0)
  );
}

const longest = (named: Payload, key: string): number =>
  Math.max(...localised(named, key).map(({ value }) => (typeof value === "string" ? value.length : 0)));

function subset(command: Payload, key: string, allowed: readonly unknown[]): readonly string[] {
  const values = command[key];
  if (values === undefined) return [];
  const isGood =
    Array.isArray(values) &&
    values.length > 0 &&
    values.every((each) => allowed.includes(each)) &&
    isUnique(values);
  return isGood ? [] : [`${key}: no such`];
}

const isUnique = (values: readonly unknown[]): boolean => new Set(values).size === values.length;
