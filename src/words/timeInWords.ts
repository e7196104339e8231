import { BRITISH, longDate, longMonth, type Dated } from "./longDate";

/** What a date cell shows: a day in figures, "31/03/2004" or "37711", or a month, "Mar-04". */
const DAY_IN_FIGURES = /^\d{1,4}[/.-]\d{1,2}[/.-]\d{1,4}$|^\d{5}$/;
const SHORT_MONTH = /^[a-z]{3,4}[- ]\d{2}$/i;

/**
 * A time as somebody wrote it, in words where it is only what a date cell shows: `timeInWords("31/03/2004",
 * "2004-03-31")` is "31 March 2004", `timeInWords("Mar-04", "2004-03-31")` "March 2004". `latest` is the day on which it
 * ends (ISO 8601), undefined where that is not known.
 */
export function timeInWords(
  text: string,
  latest: string | undefined,
  language: Dated = BRITISH,
): string {
  if (latest === undefined) return text;
  if (DAY_IN_FIGURES.test(text)) return longDate(latest, language);
  return SHORT_MONTH.test(text) ? longMonth(latest, language) : text;
}
