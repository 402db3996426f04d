import type { Stage } from "./outbox.ts";

const topics: Readonly<Record<Stage, string>> = {
  prepare: "prepare",
  discord: "send-discord",
  telegram: "send-telegram",
};

export const topicOf = (stage: Stage): string => topics[stage];
export const digestTopics: readonly string[] = Object.values(topics);
