import { command, type Context } from "./command.ts";
import { codeMinutes, platformNames, shownCode, type Joined, type SettingName, type Union } from "./links.ts";
import { option } from "./options.ts";
import type { Block, Button, Reply } from "./reply.ts";

/** One profile for a person's accounts on several platforms. Made and used in private only: who reads a code can use it. */
export const link = command({
  name: "link",
  changes: true,
  options: { code: option.linkCode().optional(), stop: option.flag().optional() },
  bare: ["stop", "code"],
  visibility: "private",
  async run({ code, stop = false }, context) {
    const { say, shared, memory, world } = context;
    if (shared) return told(say("link-private-title"), [text(say("link-private"))]);
    if (stop) return parted(await memory.links.part(), context);
    if (code !== undefined) return joinedReply(await memory.links.join(code, world.now()), context);
    const others = await memory.links.others();
    return others.length > 0 ? linkedReply(others, context) : offerReply(context);
  },
});

const text = (said: string, style: "plain" | "note" | "warning" = "plain"): Block => ({
  kind: "text",
  text: said,
  style,
});

const told = (title: string, blocks: readonly Block[], more: Partial<Reply> = {}): Reply => ({
  title,
  tone: "plain",
  blocks,
  figures: [],
  ...more,
});

async function offerReply({ say, format, timeZone, typing, memory, world }: Context): Promise<Reply> {
  const now = world.now();
  const code = shownCode(await memory.links.offer(now));
  const until = format.timeOfDay(now.add({ minutes: codeMinutes }), timeZone);
  return told(say("link-title"), [
    text(say("link-how")),
    text(`link ${code}`),
    // Who asks on Discord types it elsewhere.
    ...(typing === "options" ? [] : [text(say("link-discord", { line: `/link code:${code}` }))]),
    text(say("link-valid", { time: until, timeZone })),
    text(say("link-together")),
    text(say("link-warning"), "warning"),
  ]);
}

const stopButton = ({ say }: Context): Button => ({ label: say("button-link-stop"), line: "link stop=yes" });

const linkedReply = (others: readonly string[], context: Context): Reply =>
  told(
    context.say("link-linked-title"),
    [
      text(context.say("link-linked", { platforms: platformList(others, context) })),
      text(context.say("link-stop-note"), "note"),
    ],
    { buttons: [stopButton(context)] },
  );

function joinedReply(joined: Joined, context: Context): Reply {
  const { say } = context;
  switch (joined.kind) {
    case "joined":
      return unionReply(joined, context);
    case "unknown":
      return refused(say("link-unknown"), context);
    case "own":
      return refused(say("link-own"), context);
    case "already":
      return refused(say("link-already"), context);
    case "same-platform":
      return refused(
        say("link-same-platform", { platform: platformList([joined.platform], context) }),
        context,
      );
    case "too-many":
      return refused(say("link-too-many", { minutes: codeMinutes }), context);
  }
}

/** Nothing was changed. */
const refused = (why: string, { say }: Context): Reply =>
  told(say("link-refused-title"), [text(why)], {
    tone: "bad",
    buttons: [{ label: say("button-link"), line: "link" }],
  });

function unionReply({ platforms, rigs, renamed, replaced }: Union, context: Context): Reply {
  const { say, format } = context;
  const names = replaced.map((name) => say(settingLabels[name]));
  return told(
    say("link-linked-title"),
    [
      text(say("link-joined", { platforms: platformList(platforms, context), count: rigs })),
      ...renamed.map((rig) => text(say("link-renamed", { ...rig }))),
      ...(names.length > 0 ? [text(say("link-replaced", { settings: format.list(names) }))] : []),
      text(say("link-digests"), "note"),
    ],
    {
      tone: "good",
      buttons: [
        { label: say("button-rigs"), line: "rig" },
        { label: say("button-settings"), line: "settings" },
        stopButton(context),
      ],
    },
  );
}

const settingLabels = {
  language: "settings-language",
  currency: "settings-currency",
  timeZone: "settings-timezone",
  country: "settings-country",
  theme: "settings-theme",
} as const satisfies Record<SettingName, string>;

function parted(others: readonly string[], context: Context): Reply {
  const { say } = context;
  const buttons = [{ label: say("button-link"), line: "link" }];
  if (others.length === 0) return told(say("link-refused-title"), [text(say("link-none"))], { buttons });
  return told(
    say("link-stopped-title"),
    [
      text(say("link-stopped", { platforms: platformList(others, context) })),
      text(say("link-digests"), "note"),
    ],
    { tone: "good", buttons },
  );
}

/** `Discord and Telegram`. */
export const platformList = (
  platforms: readonly string[],
  { say, format }: Pick<Context, "say" | "format">,
): string => format.list(platforms.map((name) => properNames.get(name) ?? say("platform-terminal")));

const properNames: ReadonlyMap<string, string> = new Map(Object.entries(platformNames));
