import { gpus, type Gpu } from "../core/gpus.ts";
import type { Candidate } from "./mistake.ts";
import { shortName } from "./rig.ts";

interface Family {
  readonly id: string;
  readonly label: string;
  readonly has: (gpu: Gpu) => boolean;
}

const consumer =
  (model: RegExp) =>
  (gpu: Gpu): boolean =>
    gpu.class === "consumer" && gpu.vendor === "nvidia" && model.test(gpu.id);
const isPro = ({ id }: Gpu): boolean => id.startsWith("rtx");
const isDatacentre = (gpu: Gpu): boolean =>
  gpu.class === "datacentre" && gpu.vendor === "nvidia" && !isPro(gpu);
const isNewest = ({ id }: Gpu): boolean => /^(h|b|gh)\d/.test(id);

/** The cards by family, few enough in each for a screen of buttons; every card is in exactly one. */
export const families: readonly Family[] = [
  { id: "rtx-50", label: "RTX 50", has: consumer(/^rtx50/) },
  { id: "rtx-40", label: "RTX 40", has: consumer(/^rtx40/) },
  { id: "rtx-30", label: "RTX 30", has: consumer(/^rtx30/) },
  { id: "rtx-20", label: "RTX 20, GTX 10", has: consumer(/^(rtx20|gtx)/) },
  {
    id: "pro",
    label: "RTX PRO, RTX A, Ada",
    has: (gpu) => gpu.class === "workstation" || (gpu.class === "datacentre" && isPro(gpu)),
  },
  { id: "hopper", label: "H100, H200, B200", has: (gpu) => isDatacentre(gpu) && isNewest(gpu) },
  { id: "ampere", label: "A100, L40S, L4, T4", has: (gpu) => isDatacentre(gpu) && !isNewest(gpu) },
  { id: "amd", label: "AMD", has: ({ vendor }) => vendor === "amd" },
];

/** The families, or the cards of one. A family that we do not have is read as none. */
export function familyChoices(group: string): readonly Candidate[] {
  const family = families.find(({ id }) => id === group);
  return family
    ? gpus.filter(family.has).map((gpu) => ({ label: shortName(gpu), typed: gpu.id }))
    : families.map(({ id, label }) => ({ label, typed: `ask-${id}` }));
}
