import type { Command } from "../../commands/command.ts";
import { isOfRigs, isSuggestible, suggest, type Typist } from "../../commands/suggest.ts";
import { clip } from "../../commands/words.ts";
import { createBuckets } from "../../core/bucket.ts";
import type { Host } from "../platform.ts";
import { personId } from "./ids.ts";
import type { Interaction } from "./interaction.ts";

/** A value with the words under which it is offered, both 1 to 100 characters. */
export interface Choice {
  readonly name: string;
  readonly value: string;
}

export type Typing = Extract<Interaction, { kind: "autocomplete" }>;
export type Completer = (typing: Typing) => readonly Choice[];

/** Discord asks for each key that is pressed: five a second for a while, for nobody types faster. */
const pace = { perMinute: 180, burst: 60, keys: 20_000 };
/** What could make a name show as another: controls, and marks that change the direction of text. */
const deceiving = /[\p{Cc}\p{Cs}\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/gu;
const mostChoices = 25;
const mostUnits = 100;

/**
 * Completes what is typed for an option, from memory; at most 25 choices, none where there are none, somebody types faster
 * than people do, or it fails. Never throws.
 */
export function openCompleter({ commands, locales, switchedOn, log, clock }: Host): Completer {
  const bucketOf = createBuckets(pace, clock);
  return (typing) => {
    try {
      if (!bucketOf(personId(typing.userId)).take()) return [];
      return choicesFor(typing, commands, { languages: locales.codes, switchedOn });
    } catch (error) {
      log.report(error);
      return [];
    }
  };
}

/**
 * The same for the names of their own machines, which have to be looked up; undefined for an option that is something else.
 * Never rejects.
 */
export function openRigCompleter({ reception, commands, locales, log, clock }: Host) {
  const bucketOf = createBuckets(pace, clock);
  return async (typing: Typing): Promise<readonly Choice[] | undefined> => {
    const kind = kindOf(typing, commands);
    if (!kind || !isOfRigs(kind)) return undefined;
    const person = personId(typing.userId);
    if (!bucketOf(person).take()) return [];
    try {
      return choicesFor(typing, commands, {
        languages: locales.codes,
        rigs: await reception.rigNames(person),
      });
    } catch (error) {
      log.report(error);
      return [];
    }
  };
}

const kindOf = ({ name, option }: Typing, commands: readonly Command[]) =>
  commands.find((command) => command.name === name)?.facts.find((fact) => fact.name === option)?.kind;

function choicesFor(
  typing: Typing,
  commands: readonly Command[],
  known: Omit<Typist, "language">,
): readonly Choice[] {
  const { typed, language = "en" } = typing;
  const kind = kindOf(typing, commands);
  if (!kind || !isSuggestible(kind)) return [];
  return suggest(kind, typed, { language, ...known })
    .map(({ label, typed: value }) => ({ name: shown(label), value }))
    .filter((choice) => choice.name !== "" && choice.value !== "" && choice.value.length <= mostUnits)
    .slice(0, mostChoices);
}

const shown = (label: string): string => clip(label.replaceAll(deceiving, "").trim(), mostUnits);
