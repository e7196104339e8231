import {
  changeWords,
  noChangeWords,
  noPercentWords,
  reserveWords,
  type MetricChange,
} from "../../../src/metric";
import { ENGLISH_FIGURES } from "../../../src/words";

/** A change in English; "" where there is none. */
export function changeText(change: MetricChange | undefined): string {
  return change ? changeWords(change, ENGLISH_FIGURES) : "";
}

/** What sentences are made from. */
const FACTS: ReadonlySet<string> = new Set(["size", "noPercent", "reserves"]);

/** A change with everything that is said of it in English, in the place of the facts that it is made from. */
export function told(change: MetricChange): object {
  const words = changeText(change);
  if (change.kind === "not-comparable") {
    return { ...change, words, reason: noChangeWords(change.reason, ENGLISH_FIGURES) };
  }
  const figures = Object.fromEntries(Object.entries(change).filter(([fact]) => !FACTS.has(fact)));
  const reason = noPercentWords(change, ENGLISH_FIGURES);
  return {
    ...figures,
    words,
    ...(reason !== undefined && { reason }),
    notes: change.reserves.map((reserve) => reserveWords(reserve, ENGLISH_FIGURES)),
  };
}
