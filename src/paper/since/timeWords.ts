import { onOneLine, wordsOfKept, type KeptTimescale } from "../../history";
import { timeInWords, type PaperWords } from "../../words";

/** A timescale in the officer's words; what only a date cell shows in words like the rest of the paper. "" for none. */
export function timeWords(
  timescale: Pick<KeptTimescale, "text" | "latest"> | undefined,
  words: PaperWords,
): string {
  const text = wordsOfKept(onOneLine(timescale?.text ?? ""));
  return timeInWords(text, timescale?.latest, words);
}
