import type { MachineEstimate } from "../core/fleet.ts";
import type { Rig } from "../core/rig.ts";
import type { Context } from "./command.ts";
import { bestTotals, cardCount, isGuessed, machineName, markOf, totalFigures, totalsOf } from "./machines.ts";
import { MissingRateError, openMoney, type Money } from "./money.ts";
import type { Block, Button, Figure, Reply } from "./reply.ts";
import { readRigs, type RigOptions } from "./rig.ts";
import { isSameName, type RigBook, type SavedRig } from "./rigs.ts";
import { networksOfRig, readSaved } from "./saved-rig.ts";
import { marketSources } from "./sources.ts";
import { writeWord } from "./words.ts";

/** A machine with what it brings where it brings most; without that where nothing is known. */
interface Listed {
  readonly rig: SavedRig;
  readonly cards: string | undefined;
  readonly best: MachineEstimate | undefined;
  readonly figures: readonly Figure[];
}

/** All machines with what each brings now, and the sum. */
export async function rigList(book: RigBook, context: Context): Promise<Reply> {
  if (book.rigs.length === 0) return noRigsYet(context);
  const money = await openMoney(context, { currency: context.currency });
  const listed = await Promise.all(book.rigs.map((rig) => look(rig, money, context)));
  return {
    title: context.say("rig-list-title", { count: book.rigs.length }),
    tone: "plain",
    blocks: [
      table(listed, { book, money, context }),
      ...sumTexts(listed, money, context),
      { kind: "choices", prompt: context.say("rig-open"), choices: book.rigs.map(opened) },
    ],
    buttons: addButtons(context),
    sources: marketSources([...listed.flatMap(({ figures }) => figures), ...money.figures()], context),
    // Those of several machines would be taken for one: each machine has its own.
    figures: [],
  };
}

/** One whose currency has no rate today must not hide the others. */
async function rigsIfRated(
  options: RigOptions,
  money: Money,
  context: Context,
): Promise<readonly Rig[] | undefined> {
  try {
    return (await readRigs(options, context, money)).rigs;
  } catch (error) {
    if (error instanceof MissingRateError) return undefined;
    throw error;
  }
}

async function look(rig: SavedRig, money: Money, context: Context): Promise<Listed> {
  const options = readSaved(rig, context);
  const rigs = options && (await rigsIfRated(options, money, context));
  if (!rigs) return { rig, cards: undefined, best: undefined, figures: [] };
  const [best] = bestTotals(await totalsOf(networksOfRig(rig, context.world), rigs, context));
  const figures = best ? totalFigures([best]) : [];
  return { rig, cards: machineName(rigs, context), best, figures };
}

function table(
  listed: readonly Listed[],
  { book, money, context: { say } }: { book: RigBook; money: Money; context: Context },
): Block {
  return {
    kind: "table",
    columns: [
      { label: say("rig-column-name"), align: "start" },
      { label: say("rig-cards"), align: "start" },
      { label: say("compare-column-network"), align: "start" },
      { label: say("machine-column-total"), align: "end" },
      { label: say("machine-column-card"), align: "end" },
    ],
    rows: listed.map(({ rig, cards, best }) => {
      const star = book.standard !== undefined && isSameName(book.standard, rig.name) ? "★ " : "";
      if (!best) return [star + rig.name, cards ?? "?", say("rig-no-figure"), "?", "?"];
      const { mid } = best.cashUsdPerDay;
      const guess = isGuessed(best) ? "❔ " : "";
      const each = money.show(mid / cardCount(best), { signed: true });
      const network = guess + markOf(best) + best.network.name;
      return [star + rig.name, cards ?? "?", network, money.show(mid, { signed: true }), each];
    }),
  };
}

/** What is unknown is left out of the sum, and said. */
function sumTexts(listed: readonly Listed[], money: Money, { say, format }: Context): readonly Block[] {
  const known = listed.filter(({ best }) => best !== undefined);
  const sum = known.reduce((usd, { best }) => usd + (best?.cashUsdPerDay.mid ?? 0), 0);
  const unknown = listed.filter(({ best }) => best === undefined).map(({ rig }) => rig.name);
  const cash = money.show(sum, { signed: true });
  const texts = [
    ...(known.length > 0 ? [say("rig-sum", { cash })] : []),
    ...(unknown.length > 0 ? [say("rig-sum-without", { rigs: format.list(unknown) })] : []),
    say("rig-list-note"),
  ];
  return [{ kind: "text", text: texts.join("\n") }];
}

const opened = ({ name }: SavedRig): Button => ({
  label: name,
  line: `rig action=show ${writeWord({ name: "name", text: name })}`,
});

function noRigsYet(context: Context): Reply {
  const { say } = context;
  return {
    title: say("rig-none-title"),
    tone: "plain",
    blocks: [{ kind: "text", text: say("rig-none") }],
    buttons: addButtons(context),
    figures: [],
  };
}

export const addButtons = ({ say }: Context): readonly Button[] => [
  { label: say("button-add-rig"), line: "rig action=add gpu=ask" },
  { label: say("button-form"), form: "rig action=add" },
];
