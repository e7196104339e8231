import { isOneSlip } from "./oneSlip";

/** Finds the words of a list that a word is one slip from, in the list's order. */
export type NearestWords = (word: string) => readonly string[];

/**
 * A finder over a list: each word of it is kept under itself and under what is left of it without one letter, so that a
 * question looks at few of them.
 */
export function nearestWords(words: Iterable<string>): NearestWords {
  const byPart = new Map<string, string[]>();
  for (const word of words) {
    for (const part of partsOf(word)) {
      const found = byPart.get(part);
      if (found === undefined) byPart.set(part, [word]);
      else if (!found.includes(word)) found.push(word);
    }
  }
  return (word) => {
    const near: string[] = [];
    for (const part of partsOf(word)) {
      for (const found of byPart.get(part) ?? []) {
        if (!near.includes(found) && isOneSlip(word, found)) near.push(found);
      }
    }
    return near;
  };
}

function partsOf(word: string): string[] {
  return [word, ...Array.from(word, (_, at) => word.slice(0, at) + word.slice(at + 1))];
}
