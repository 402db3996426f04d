import type { NetworkId } from "../core/networks/index.ts";
import { factKeys, type FactKey, type Network } from "../core/networks/network.ts";
import { cloudPromises, type CloudPromise } from "../core/reference/cloud-sla.ts";
import { cloudNames } from "../core/reference/clouds.ts";
import { uptimeTargets, type UptimeSpread, type UptimeTarget } from "../core/reliability.ts";
import type { Context } from "./command.ts";
import type { Footnotes } from "./footnotes.ts";
import { downText, uptimeText, type Known } from "./reliability.ts";
import type { Block } from "./reply.ts";

/** Networks side by side in some of their facts, each cell with its source. */
export function factsTable(
  known: readonly Known[],
  { keys = factKeys, notes }: { readonly keys?: readonly FactKey[]; readonly notes: Footnotes },
  { say }: Context,
): Block {
  return {
    kind: "table",
    columns: [
      { label: say("compare-column-what"), align: "start" },
      ...known.map(({ network }) => ({ label: network.name, align: "start" as const })),
    ],
    rows: keys.map((key) => [
      say(`fact-${key}`),
      ...known.map(({ network: { id, facts } }) => {
        const { source, asOf } = facts[key];
        return notes.cite(say(`fact-${id as NetworkId}-${key}`), source, asOf);
      }),
    ]),
  };
}

/** What clouds promise, how many providers reach it, and of which networks nobody knows. */
export function targetsTable(known: readonly Known[], notes: Footnotes, context: Context): Block {
  const { say } = context;
  const measured = known.flatMap(({ network, reliability: { uptime } }) =>
    uptime ? [{ network, uptime }] : [],
  );
  const others = known.filter(({ reliability }) => reliability.uptime === undefined);
  const columns = [
    say("reliability-target"),
    ...measured.map(({ network }) => network.name),
    ...(others.length > 0 ? [say("chart-spread-others")] : []),
    say("reliability-clouds"),
  ];
  return {
    kind: "table",
    columns: columns.map((label) => ({ label, align: "start" })),
    rows: uptimeTargets.map((target) => [
      say("reliability-target-row", {
        target: uptimeText(target, context),
        down: downText(target, context),
      }),
      ...measured.map(
        ({ network, uptime }) =>
          reachedText(uptime, target, { notes, context }) ?? unknownText([network], { notes, context }),
      ),
      ...(others.length > 0
        ? [
            unknownText(
              others.map(({ network }) => network),
              { notes, context },
            ),
          ]
        : []),
      promisedText(target, notes, context),
    ]),
  };
}

interface Citing {
  readonly notes: Footnotes;
  readonly context: Context;
}

/** Unknown, with the pages in which nothing of it was found. */
const unknownText = (of: readonly Network[], { notes, context }: Citing): string =>
  [...new Map(of.map(({ facts }) => [facts.sla.source.id, facts.sla])).values()].reduce(
    (text, { source, asOf }) => notes.cite(text, source, asOf),
    context.say("reliability-unknown"),
  );

function reachedText(
  { reached }: UptimeSpread,
  target: UptimeTarget,
  { notes, context }: Citing,
): string | undefined {
  const { say, format } = context;
  const share = reached.find((each) => each.target === target)?.share;
  if (!share) return undefined;
  const text = say("reliability-of-providers", { share: format.percent(share.value) });
  return notes.cite(share.stale ? `◷ ${text}` : text, share.source, share.asOf);
}

/** Which clouds promise as much: for one machine, else for machines over zones. */
function promisedText(target: UptimeTarget, notes: Footnotes, { say, format }: Context): string {
  const ofOne = cloudPromises.filter(({ oneMachine }) => oneMachine >= target);
  const overZones = cloudPromises.filter((each) => !ofOne.includes(each) && each.overZones >= target);
  const list = (promises: readonly CloudPromise[]) =>
    format.list(promises.map(({ cloud, source, asOf }) => notes.cite(cloudNames[cloud], source, asOf)));
  return [
    ...(ofOne.length > 0 ? [say("reliability-for-one", { clouds: list(ofOne) })] : []),
    ...(overZones.length > 0 ? [say("reliability-over-zones", { clouds: list(overZones) })] : []),
  ].join(" · ");
}
