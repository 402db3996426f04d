import type { Context } from "./command.ts";
import type { Block, Button, Reply } from "./reply.ts";
import { addButtons } from "./rig-list.ts";
import { freeName, suggestedNames } from "./rig-names.ts";
import { isSameName, type RigBook, type SavedRig } from "./rigs.ts";
import { writeWord } from "./words.ts";

/** Asks which of several machines is meant. */
export function whichRig(typed: string | undefined, { rigs }: RigBook, context: Context): Reply {
  const { say, again } = context;
  const choices = rigs.map(({ name }) => ({ label: name, line: again("rig", { name }) }));
  const prompt = typed === undefined ? say("rig-which") : say("mistake-unknown-rig", { typed });
  return asking([{ kind: "choices", prompt, choices }], addButtons(context), context);
}

/** A name that another machine has: that one is changed, or this one is called otherwise. */
export function nameInUse(
  { option, name }: { readonly option: "name" | "rename"; readonly name: string },
  names: readonly string[],
  context: Context,
): Reply {
  const { say, again } = context;
  const free = [...suggestedNames, freeName(names)].filter(
    (one) => !names.some((taken) => isSameName(taken, one)),
  );
  const choices = [
    { label: say("rig-change-it", { name }), line: again("rig", { action: "edit", name, rename: "" }) },
    ...free.map((one) => ({ label: one, line: again("rig", { [option]: one }) })),
  ];
  return asking([{ kind: "choices", prompt: say("rig-name-in-use", { name }), choices }], [], context);
}

const changeable = [
  "power",
  "zone",
  "gpu",
  "count",
  "country",
  "network",
  "hardware",
  "bought",
  "account",
  "rename",
] as const;

/** What can be changed, each with a button. */
export function whatToChange({ name }: SavedRig, { say }: Context): Reply {
  const named = writeWord({ name: "name", text: name });
  const choices = changeable.map((one) => ({
    label: say(`rig-change-${one}`),
    line: `rig action=edit ${named} ${one}=ask`,
  }));
  return {
    title: say("rig-title", { name }),
    tone: "plain",
    blocks: [
      { kind: "choices", prompt: say("rig-change-what"), choices },
      {
        kind: "text",
        style: "note",
        text: say("rig-change-note", { line: `rig edit ${writeWord({ text: name })}` }),
      },
    ],
    buttons: [{ label: say("button-form"), form: `rig action=edit ${named}` }],
    figures: [],
  };
}

/** A night's price needs the day's. */
export function needsDayPrice(context: Context): Reply {
  const { say, again } = context;
  const choices = [{ label: say("rig-change-power"), line: again("rig", { power: "ask" }) }];
  return asking([{ kind: "choices", prompt: say("rig-night-alone"), choices }], [], context);
}

/** The name of a command cannot be a machine's: others are offered. */
export function isNoName(
  { option, typed }: { readonly option: "name" | "rename"; readonly typed: string },
  context: Context,
): Reply {
  const { say, again } = context;
  const choices = suggestedNames.map((one) => ({ label: one, line: again("rig", { [option]: one }) }));
  return asking(
    [{ kind: "choices", prompt: say("rig-name-command", { name: typed }), choices }],
    [],
    context,
  );
}

/** A day of purchase in the future: it is asked anew, or left out. */
export function isYetToCome(date: string, context: Context): Reply {
  const { say, again } = context;
  const choices = [
    { label: say("rig-without-date"), line: again("rig", { bought: "" }) },
    { label: say("rig-change-bought"), line: again("rig", { bought: "ask" }) },
  ];
  return asking([{ kind: "choices", prompt: say("rig-bought-future", { date }), choices }], [], context);
}

/** Only what is set can be taken away. */
export function nothingToTake(typed: string, set: readonly string[], context: Context): Reply {
  const { say, again } = context;
  const choices = set.map((option) => ({
    label: `without=${option}`,
    line: again("rig", { action: "edit", without: option }),
  }));
  const prompt = say("rig-not-set", { typed });
  const block: Block =
    choices.length > 0 ? { kind: "choices", prompt, choices } : { kind: "text", text: prompt };
  return asking([block], [], context);
}

/** Says what is not right; nothing is changed. */
export function notSo(reason: string, context: Context): Reply {
  return asking(
    [{ kind: "text", text: reason }],
    [{ label: context.say("button-rigs"), line: "rig" }],
    context,
  );
}

const asking = (blocks: readonly Block[], buttons: readonly Button[], { say }: Context): Reply => ({
  title: say("mistake-title"),
  tone: "plain",
  blocks,
  buttons: [...buttons, { label: say("button-help"), line: "help rig" }],
  figures: [],
});
