import manifest from "../package.json" with { type: "json" };
import { currencySources } from "../core/currencies/index.ts";
import { networksOn } from "../core/networks/index.ts";
import { spotSources } from "../core/power/index.ts";
import { priceSources } from "../core/prices/index.ts";
import { command } from "./command.ts";

export const about = command({
  name: "about",
  options: {},
  run: async (_options, { say, world }) => {
    const links = [
      ...networksOn(world),
      ...priceSources.map(({ upstream }) => upstream),
      ...currencySources.map(({ upstream }) => upstream),
      ...spotSources.map(({ upstream }) => upstream),
    ];
    const named = new Map(links.map(({ name, link }) => [name, link] as const));
    return {
      title: say("about-title", { version: manifest.version }),
      tone: "plain",
      blocks: [
        { kind: "text", text: say("about-what") },
        { kind: "text", text: say("about-promise") },
        { kind: "text", text: say("about-sources"), style: "heading" },
        { kind: "fields", fields: [...named].map(([label, link]) => ({ label, value: "", note: link })) },
        { kind: "text", text: say("about-terms"), style: "note" },
        { kind: "text", text: say("about-power"), style: "note" },
      ],
      buttons: [{ label: say("button-help"), line: "help" }],
      figures: [],
    };
  },
});
