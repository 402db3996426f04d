import { press, slash, type FakeDiscord } from "../../test/fakes/discord/index.ts";
import { buttonsOn } from "../../test/fakes/discord/messages.ts";
import { firstAsk, type Deed } from "./deeds.ts";
import { deadlineMs, isAlone, perPlace, type Crowd, type Person, type Seen } from "./people.ts";

type Answer = ReturnType<FakeDiscord["begin"]>;
type Via = Parameters<FakeDiscord["begin"]>[1];
type Channel = FakeDiscord["places"]["home"];
type Doing = Parameters<FakeDiscord["begin"]>[0];
type Where = NonNullable<Doing["where"]>;

/** People of a Discord. `via` is the way on which the bot hears them. */
export function discordCrowd(discord: FakeDiscord, via: Via): Crowd {
  const { places } = discord;
  const wait = createWait(discord);
  return (size) => {
    let channel: Channel = places.home;
    return Array.from({ length: size }, (_, at): Person => {
      if (at % (2 * perPlace) === 0) channel = places.addChannel({ guild: places.addGuild() });
      const by = places.addPerson(`ada${at}`);
      const where: Where = isAlone(at) ? "direct" : channel;
      let last: Answer | undefined;
      return {
        act(deed) {
          last = discord.begin({ ...doingOf(deed, last, where), by }, via);
          return wait(last);
        },
      };
    });
  };
}

function doingOf(deed: Deed, last: Answer | undefined, where: Where): Doing {
  if (deed.kind === "ask") return { ...slash(deed.name, deed.options), where };
  const message = last?.messages.findLast(({ components }) => firstButton(components) >= 0);
  return message ? press(message, firstButton(message.components)) : doingOf(firstAsk, last, where);
}

/** Place of the first button that is pressed and leads to no address. */
const firstButton = (components: readonly unknown[]): number =>
  buttonsOn(components).findIndex(({ component }) => component.custom_id !== undefined);

/** Waits for answers. However many wait, changes are looked at once in a turn of the event loop. */
function createWait(discord: FakeDiscord): (answer: Answer) => Promise<Seen> {
  const open = new Map<Answer, () => void>();
  let looking: NodeJS.Immediate | undefined;
  const look = () => {
    looking = undefined;
    for (const [answer, settle] of open) if (isOver(answer)) settle();
  };
  discord
    .until(() => {
      looking ??= setImmediate(look);
      return false;
    })
    // That is how it hears of the end.
    .catch(() => clearImmediate(looking));
  return (answer) =>
    new Promise((resolve) => {
      const settle = () => {
        clearTimeout(timer);
        open.delete(answer);
        resolve({ firstMs: answer.toCallbackMs, answerMs: answer.toContentMs });
      };
      const timer = setTimeout(settle, deadlineMs);
      open.set(answer, settle);
    });
}

const isOver = ({ failed, toContentMs }: Answer): boolean =>
  failed !== undefined || toContentMs !== undefined;
