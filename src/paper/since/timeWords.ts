import { onOneLine, wordsOfKept, type KeptTimescale } from "../../history";
import { longDate, type PaperWords } from "../../words";

/** A day in figures alone, as a date cell shows it: "31/03/2004", "2004-03-31", "37711". */
const DAY_IN_FIGURES = /^\d{1,4}[/.-]\d{1,2}[/.-]\d{1,4}$|^\d{5}$/;

/**
 * A timescale in the officer's words; a day in figures alone in words like the rest of the paper: "31 March 2004" for
 * "31/03/2004". "" for none.
 */
export function timeWords(
  timescale: Pick<KeptTimescale, "text" | "latest"> | undefined,
  { language }: PaperWords,
): string {
  const text = wordsOfKept(onOneLine(timescale?.text ?? ""));
  const day = timescale?.latest;
  return day !== undefined && DAY_IN_FIGURES.test(text) ? longDate(day, language) : text;
}
