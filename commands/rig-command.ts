import type { z } from "zod";
import { command, type Command, type Context } from "./command.ts";
import { openMoney } from "./money.ts";
import { OptionWanted } from "./refusals.ts";
import { option } from "./options.ts";
import type { Reply } from "./reply.ts";
import { currenciesOf, needsOf, readRigs, rigOptions } from "./rig.ts";
import {
  isNoName,
  isYetToCome,
  nameInUse,
  needsDayPrice,
  nothingToTake,
  notSo,
  whatToChange,
  whichRig,
} from "./rig-asking.ts";
import { rigList } from "./rig-list.ts";
import { freeName } from "./rig-names.ts";
import { rigPage } from "./rig-page.ts";
import { followRename } from "./rig-orders.ts";
import { readInstead } from "./rig-read.ts";
import { removeRig } from "./rig-remove.ts";
import { isSameName, rigNamed, type RigBook, type SavedRig } from "./rigs.ts";
import { readSaved, savedRig } from "./saved-rig.ts";

/** A person may have this many machines. */
const mostRigs = 20;

const { gpu: _gpu, rig: _rig, ...described } = rigOptions;

const options = {
  action: option.rigAction().optional(),
  name: option.rigName().optional(),
  gpu: option.machine().optional(),
  ...described,
  network: option.networks().optional(),
  bought: option.date().optional(),
  account: option.account().optional(),
  rename: option.rigName().optional(),
  without: option.word().optional(),
  confirm: option.flag().optional(),
  history: option.flag().optional(),
} as const;

type Typed = z.output<z.ZodObject<typeof options>>;
type Action = NonNullable<Typed["action"]>;

/** A name must not be that of a command, so `rig` is given the commands. */
export const rigFor = (commands: () => readonly Command[]): Command =>
  command({
    name: "rig",
    options,
    bare: [
      "gpu",
      "action",
      "plus",
      "count",
      "power",
      "util",
      "network",
      "country",
      "account",
      "confirm",
      "currency",
      "name",
    ],
    form: ["name", "gpu", "power", "hardware", "network"],
    visibility: "private",
    changes: true,
    needs: (typed) => {
      if (typed.action !== "add") return undefined;
      return typed.gpu === undefined ? "gpu" : needsOf(typed);
    },
    async run(typed, context) {
      const book = await context.memory.rigs();
      const problem = nameProblem(typed, commands(), context) ?? dateProblem(typed, context);
      if (problem) return problem;
      return actions[actionOf(typed, book)]({ typed, book, context });
    },
  });

interface Asked {
  readonly typed: Typed;
  readonly book: RigBook;
  readonly context: Context;
}

const actions: Readonly<Record<Action, (asked: Asked) => Promise<Reply>>> = {
  add,
  edit,
  show: (asked) =>
    ofRig(asked, (rig) =>
      rigPage({ rig, title: asked.context.say("rig-title", { name: rig.name }) }, asked.context),
    ),
  list: ({ book, context }) => rigList(book, context),
  remove: (asked) =>
    ofRig(asked, (rig) =>
      removeRig(rig, {
        book: asked.book,
        confirmed: asked.typed.confirm === true,
        withDays: asked.typed.history === true,
        context: asked.context,
      }),
    ),
  default: (asked) => ofRig(asked, (rig) => makeStandard(rig, asked)),
};

/** Without a word for it: a name that is known is shown or changed, cards are added, and nothing at all lists. */
function actionOf({ action, name, ...typed }: Typed, book: RigBook): Action {
  if (action) return action;
  const known = name !== undefined && rigNamed(book, name) !== undefined;
  if (known) return hasChanges(typed) ? "edit" : "show";
  if (typed.gpu) return "add";
  return name === undefined ? "list" : "show";
}

const hasChanges = ({
  confirm: _confirm,
  history: _history,
  ...typed
}: Omit<Typed, "action" | "name">): boolean => Object.values(typed).some((value) => value !== undefined);

function nameProblem(
  { name, rename }: Typed,
  commands: readonly Command[],
  context: Context,
): Reply | undefined {
  const isCommand = (typed: string | undefined) =>
    commands.some((known) => known.name === typed?.toLowerCase());
  if (name !== undefined && isCommand(name)) return isNoName({ option: "name", typed: name }, context);
  if (rename !== undefined && isCommand(rename))
    return isNoName({ option: "rename", typed: rename }, context);
  return undefined;
}

/** In the reader's time zone. */
function dateProblem({ bought }: Typed, context: Context): Reply | undefined {
  if (bought === undefined) return undefined;
  const today = context.world.now().toZonedDateTimeISO(context.timeZone).toPlainDate();
  return Temporal.PlainDate.compare(bought, today) > 0 ? isYetToCome(bought, context) : undefined;
}

async function add({ typed, book, context }: Asked): Promise<Reply> {
  const { say } = context;
  const names = book.rigs.map((rig) => rig.name);
  if (book.rigs.length >= mostRigs) return notSo(say("rig-full", { count: mostRigs }), context);
  const name = typed.name ?? freeName(names);
  if (rigNamed(book, name)) return nameInUse({ option: "name", name }, names, context);
  const rig = savedRig(name, { told: toldOf(typed), before: undefined, without: [] }, context);
  if (typed.night && rig.options.night === undefined) return needsDayPrice(context);
  await reckonable(rig, context);
  await context.memory.keepRigs({ standard: name, ...book, rigs: [...book.rigs, rig] });
  const news = [
    ...(book.standard === undefined ? [say("rig-is-default")] : []),
    ...(typed.name === undefined ? [...readInstead(typed, context), say("rig-named-by-us", { name })] : []),
  ];
  return rigPage({ rig, title: say("rig-saved", { name }), news }, context);
}

/** What comes to a market's price was told, and no market: it is asked for. */
function zoneWanted({ surcharges, vat }: Typed, { options: kept }: SavedRig): void {
  if ((surcharges ?? vat) !== undefined && kept.zone === undefined) throw new OptionWanted("zone");
}

/** Throws a MissingRateError before anything is saved that nothing could be told of. */
async function reckonable(rig: SavedRig, context: Context): Promise<void> {
  const saved = readSaved(rig, context);
  if (saved) await readRigs(saved, context, await openMoney(context, currenciesOf(saved, context)));
}

function edit(asked: Asked): Promise<Reply> {
  const { typed, book, context } = asked;
  return ofRig(asked, async (before) => {
    const { action: _action, name: _name, ...changes } = typed;
    if (!hasChanges(changes)) return whatToChange(before, context);
    const name = typed.rename ?? before.name;
    const others = book.rigs.filter((rig) => rig !== before).map((rig) => rig.name);
    if (others.some((other) => isSameName(other, name)))
      return nameInUse({ option: "rename", name }, others, context);
    const without = (typed.without ?? "").split(/[\s,;+]+/).filter((one) => one !== "");
    const unset = without.find((one) => !removable(before).includes(one));
    if (unset !== undefined) return nothingToTake(unset, removable(before), context);
    const rig = savedRig(name, { told: toldOf(typed), before, without }, context);
    if (typed.night && rig.options.night === undefined) return needsDayPrice(context);
    zoneWanted(typed, rig);
    await reckonable(rig, context);
    await context.memory.keepRigs(replaced(before, rig, book));
    if (rig.name !== before.name) await followRename(before, rig, context);
    return rigPage({ rig, title: context.say("rig-changed", { name }) }, context);
  });
}

/** What can be taken away again: all but the card. */
const removable = ({ options: kept, networks, boughtOn, accounts }: SavedRig): readonly string[] => [
  ...Object.keys(kept).filter((name) => name !== "gpu"),
  ...(networks ? ["network"] : []),
  ...(boughtOn === undefined ? [] : ["bought"]),
  ...(accounts ? ["account"] : []),
];

function toldOf(typed: Typed) {
  const { action: _a, name: _n, rename: _r, without: _w, confirm: _c, history: _h, ...told } = typed;
  return told;
}

function replaced(before: SavedRig, rig: SavedRig, { rigs, standard }: RigBook): RigBook {
  const isStandard = standard !== undefined && isSameName(standard, before.name);
  return {
    rigs: rigs.map((one) => (one === before ? rig : one)),
    ...(standard !== undefined && { standard: isStandard ? rig.name : standard }),
  };
}

async function makeStandard(rig: SavedRig, { book, context }: Asked): Promise<Reply> {
  await context.memory.keepRigs({ ...book, standard: rig.name });
  const news = [context.say("rig-is-default")];
  return rigPage({ rig, title: context.say("rig-title", { name: rig.name }), news }, context);
}

/** The machine that is named, or the only one; else it is asked which. */
async function ofRig(
  { typed, book, context }: Asked,
  then: (rig: SavedRig) => Promise<Reply> | Reply,
): Promise<Reply> {
  const [only, ...others] = book.rigs;
  if (!only) return rigList(book, context);
  const rig =
    typed.name === undefined ? (others.length === 0 ? only : undefined) : rigNamed(book, typed.name);
  return rig ? then(rig) : whichRig(typed.name, book, context);
}
