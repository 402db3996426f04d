import { claimGpu } from "../core/gpus.ts";
import { countAfter, isCountedCard } from "./rig-kinds.ts";
import { splitWords } from "./words.ts";

/** A comma, or "and" as the languages that we have say it. */
const joint =
  /\s*[,;、]\s*| (?:and|plus|und|y|e|et|и|та|і|й|ve|và) |\s*(?:と|와|과|및|和|与|以及|그리고)\s*/giu;
/** No machine has as many kinds of card. */
const mostJoints = 16;
const longestName = 60;
const mostWords = 8;

/** `2x 4090 and 1x 3090` as `2x 4090 + 1x 3090`: only where a card with its count comes after a card. */
export function withPlus(line: string): string {
  let joints = 0;
  return line.replaceAll(joint, (found: string, at: number) => {
    joints += 1;
    if (joints > mostJoints) return found;
    const behind = at + found.length;
    const isJoined =
      endsInCard(wordsOf(line.slice(Math.max(0, at - longestName), at))) &&
      isCountedCard(wordsOf(line.slice(behind, behind + longestName)));
    return isJoined ? " + " : found;
  });
}

const wordsOf = (text: string): readonly string[] =>
  splitWords(text).flatMap(({ name, text: word }) => (name === undefined ? [word] : []));

function endsInCard(words: readonly string[]): boolean {
  return words.slice(-mostWords).some((_, at, last) => {
    const rest = last.slice(at);
    const card = claimGpu(rest);
    return card !== undefined && card.words + countAfter(rest.slice(card.words)) === rest.length;
  });
}
