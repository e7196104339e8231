import type { Rag, Step } from "../plan";
import { fill, type PaperWords } from "../words";

/** A letter says nothing to a reader, nor does a colour without a word. */
const LONGEST_LETTERS = 2;

/** A rating in words, "Amber" for "A"; what is none of the usual colours stands as the officer wrote it. */
export function ragText(rag: Rag | undefined, words: PaperWords): string {
  if (!rag) return "";
  const text = rag.text.trim();
  return rag.colour !== "other" && text.length <= LONGEST_LETTERS ? words.rags[rag.colour] : text;
}

/** "RAG: 2 Red, 1 Amber, 4 Green."; undefined where no step has a rating. What is another word is counted by it. */
export function ragLine(steps: readonly Step[], words: PaperWords): string | undefined {
  const counts = new Map<string, number>();
  for (const colour of RAG_ORDER) counts.set(words.rags[colour], 0);
  for (const { rag } of steps) {
    if (!rag) continue;
    const name = rag.colour === "other" ? rag.text.trim() : words.rags[rag.colour];
    if (name !== "") counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  const parts = [...counts]
    .filter(([, count]) => count > 0)
    .map(([status, count]) => fill(words.counts.part, { count: String(count), status }));
  if (parts.length === 0) return undefined;
  return fill(words.counts.rag, { parts: parts.join(words.separator) });
}

const RAG_ORDER = ["red", "amber", "green", "blue", "grey"] as const;
