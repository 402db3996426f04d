import { ConfigError, readConfig, type Config } from "./config.ts";
import { examineDatabase } from "./doctor/database.ts";
import { findingsAbout, type Finding } from "./doctor/finding.ts";
import { examineOwners } from "./doctor/owners.ts";
import { examinePort } from "./doctor/port.ts";
import { reportOf } from "./doctor/report.ts";
import { examineUpstreams } from "./doctor/upstreams.ts";
import { openLog } from "./ops/log.ts";
import { createScrub } from "./ops/scrub.ts";

/**
 * For the operator of the bot: looks at all that it needs, and says what to do. It brings the tables to the shape of this version,
 * as a start does, and changes nothing else.
 */

const clock = { now: () => Temporal.Now.instant() };

async function examine(config: Config, scrub: (text: string) => string): Promise<readonly Finding[]> {
  const [{ findings, ordered }, port, upstreams] = await Promise.all([
    examineDatabase(config, clock.now()),
    examinePort(config),
    examineUpstreams(config, clock),
  ]);
  const { discord, telegram } = config;
  const log = openLog(scrub, { write: () => {} });
  const platforms = await Promise.all([
    discord &&
      import("./discord/checkup.ts").then(({ examineDiscord }) =>
        examineDiscord({ ...discord, log, ordered: ordered.discord }),
      ),
    telegram &&
      import("./telegram/checkup.ts").then(({ examineTelegram }) =>
        examineTelegram({ ...telegram, now: clock.now(), ordered: ordered.telegram }),
      ),
  ]);
  const none = findingsAbout("Platforms").note(
    "there is no token: the bot answers in this terminal alone",
    "docs/discord.md and docs/telegram.md tell where to get one",
  );
  return [
    ...findings,
    ...(discord || telegram ? platforms.flatMap((found) => found ?? []) : [none]),
    ...examineOwners(config),
    ...port,
    ...upstreams,
  ];
}

function configFindings(error: ConfigError): readonly Finding[] {
  const { trouble } = findingsAbout("Settings");
  return error.message
    .split("\n")
    .map((line) => trouble(line, "in the environment or .env; .env.example explains"));
}

async function main(): Promise<number> {
  try {
    const config = readConfig();
    const scrub = createScrub(config.secrets);
    return tell(await examine(config, scrub), scrub);
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    return tell(configFindings(error), createScrub([]));
  }
}

function tell(findings: readonly Finding[], scrub: (text: string) => string): number {
  process.stdout.write(scrub(reportOf(findings)));
  return findings.some(({ verdict }) => verdict === "trouble") ? 1 : 0;
}

process.exitCode = await main();
