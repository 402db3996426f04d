import { describe, expect, it } from "vitest";
import { converse } from "../../ask.ts";
import { openTestWorld } from "../../world.ts";
import { breakages, type Breakage } from "./breakages.ts";
import { complaintsAbout } from "./complaints.ts";

const garage =
  "rig add garage 8x 4090 0.12 network=akash account=akash1znnugwgfn7qumdymehgzjjp6rwemx9h5968hxw";
const attic = "rig add attic 4090 0.12 network=render account=12RXJVJiVXrcBt3Ed8EeBE3ahnX4Zn57qh454Ju1Riuv";

describe.each(breakages)("when upstreams $name", (breakage) => {
  it.each(["garage", "attic"])(
    "what %s really earned is true, from nothing and from what was known",
    async (rig) => {
      await using cold = await setup(breakage);
      cold.breakDown();
      expect(await cold.complaints(`provider ${rig}`)).toEqual([]);
      await using warm = await setup(breakage);
      expect(await warm.complaints(`provider ${rig}`)).toEqual([]);
      warm.breakDown();
      warm.clock.pass({ hours: 3 });
      expect(await warm.complaints(`provider ${rig}`)).toEqual([]);
      expect([...cold.troubles, ...warm.troubles]).toEqual([]);
    },
  );
});

/** Somebody with two linked rigs, in a world that can break down. */
async function setup({ behaviour, limits }: Breakage) {
  let isBroken = false;
  const opened = await openTestWorld({ limits: () => (isBroken ? (limits ?? {}) : {}) });
  const { ask, troubles } = converse(opened.world);
  for (const line of [garage, attic]) await ask(line);
  return {
    ...opened,
    troubles,
    complaints: async (line: string) => complaintsAbout(await ask(line), opened.clock.now()),
    breakDown() {
      isBroken = true;
      opened.upstream.behaveAll(behaviour);
    },
  };
}
