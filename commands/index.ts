import { about } from "./about.ts";
import { admin } from "./admin.ts";
import { alert } from "./alert.ts";
import type { Command } from "./command.ts";
import { compare } from "./compare.ts";
import { digest } from "./digest.ts";
import { earnings } from "./earnings.ts";
import { exportKept } from "./export.ts";
import { forget } from "./forget.ts";
import { gpu } from "./gpu.ts";
import { helpFor } from "./help.ts";
import { link } from "./link.ts";
import { network } from "./network.ts";
import { power } from "./power.ts";
import { price } from "./price.ts";
import { privacy } from "./privacy.ts";
import { provider } from "./provider.ts";
import { rigFor } from "./rig-command.ts";
import { settings } from "./settings.ts";
import { start } from "./start.ts";
import { whatif } from "./whatif.ts";
import { why } from "./why.ts";

/** Everything that can be asked, in the order in which help tells of it. */
export const commands: readonly Command[] = [
  earnings,
  compare,
  whatif,
  price,
  power,
  network,
  gpu,
  rigFor(() => commands),
  provider,
  why,
  digest,
  alert,
  settings,
  link,
  start,
  helpFor(
    () => commands,
    () => ownerCommands,
  ),
  privacy,
  exportKept,
  forget,
  about,
];

/** What only whoever runs the bot may ask; nobody else is told that it exists. */
export const ownerCommands: readonly Command[] = [admin];
