import type { IsoDate, QuarterYear } from "../../calendar";
import type { Period } from "../types";
import { tidyText } from "../value/tidyText";
import { PERIOD_READERS } from "./readers";
import type { PeriodSaying } from "../../words";
import { remark } from "./remark";

const LONGEST = 80;
/** Words that say what stands in the column without changing the period. */
const PLAIN_WORDS =
  /^(?:actuals?|values?|results?|outturn|performance|data|figures?|reported|final|annual|year end|full year|survey|census|total|score|baseline|number|position)(?::| -|,)? (?=\S*\d|as at|at |year |session|school |academic |jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|q[1-4]|h[12]|current|previous)|(?<=\d)(?::| -|,)? (?:actuals?|values?|results?|outturn|performance|data|figures?|final|annual|survey|census|score|baseline|position)$/;
const MARKS: readonly (readonly [pattern: RegExp, note: PeriodSaying])[] = [
  [/ ?\*{1,3}$/, remark("starred")],
  [/ ?[([](?:p|prov|provisional|draft|unaudited|unvalidated)\.?[)\]]$/, remark("provisional")],
  [/ (?:provisional|prov|draft|unaudited)$/, remark("provisional")],
  [/ ?[([](?:r|revised|restated)[)\]]$/, remark("revised")],
  [/ ?[([](?:e|est|estimate|estimated)[)\]]$/, remark("estimated")],
  [/ ?[([]baseline[)\]]$/, remark("baseline")],
  [/ ?\[b\]$/, remark("break")],
  [/ ?(?:[†‡#^§]|\[note ?\d*\])$/, remark("points-to-note")],
  [/(?<=\d) ?[([](?:\d{1,2}|[a-z]|notes? ?\d{1,2})[)\]]$/, remark("points-to-note")],
  [/(?<=\d{4}[-/]\d{2}|[-/]\d{4}) ?r$/, remark("revised")],
  [/(?<=\d{4}[-/]\d{2}|[-/]\d{4}) ?p$/, remark("provisional")],
  [/(?<=\d{4}[-/]\d{2}|[-/]\d{4}) ?[a-z]$/, remark("points-to-note")],
];
const TO_DATE =
  /(?:^(?:ytd|year to date)(?: -|:)? (?=\d))| ?[([]?(?:ytd|year to date|to date)[)\]]?$/;
const UNIT_IN_BRACKETS =
  / ?[([](?:%|£|£m|£k|£bn|£'?000s?|number|no|n|actual|value|outturn|full year|days|rate)\.?[)\]]$/;

/** "Q1 (Apr-Jun) 2024/25", "Oct-24 (Q3)": the bracket says again what the rest says. */
const HINT_IN_BRACKETS =
  /^(.*(?:q[1-4]|\d)) ?\((?:[a-z]{3,9} ?(?:-|to) ?[a-z]{3,9}(?: \d{2,4})?|q[1-4])\)(?=$| )/;

/** "Q1 (April - June 2024)": only the bracket says the year. */
const DATED_BRACKET = /^(?:q|quarter |qtr )[1-4] ?\(([a-z]{3,9} ?(?:-|to) ?[a-z]{3,9} \d{2,4})\)$/;

/** In lower case, and with what a .csv writes for spaces and dashes put back: "Q1_2023_24" is "q1 2023-24". */
function plainWords(heading: string): string {
  return tidyText(heading)
    .toLowerCase()
    .replace(/(?<=(?:^|_|\b)\d{4})_(?=\d{2}(?:\d{2})?(?:_|$| ))/, "-")
    .replaceAll("_", " ")
    .trim();
}

/**
 * Reads a column's heading as a reporting period; undefined when it is none ("Unit", "Target 2024/25", "1").
 * Two figures of a year are this century's; a period without a year takes it from `asAt`, which the notes say. `quarters`
 * says which year a bare "Q3 2024" counts in, where that is known; otherwise it is the financial year's, with a note.
 *
 * `readPeriod("Q1 24/25", undefined)` is 2024-04-01 to 2024-06-30, grain "quarter";
 * `readPeriod("2023/24*", undefined)` is 2023-04-01 to 2024-03-31 with a note that it is provisional.
 */
export function readPeriod(
  heading: string,
  asAt: IsoDate | undefined,
  quarters?: QuarterYear,
): Period | undefined {
  if (heading.length > LONGEST && heading.trim().length > LONGEST) return undefined;
  const label = heading.trim().replace(/\s+/g, " ");
  const notes: PeriodSaying[] = [];
  let words = plainWords(heading);
  for (const [pattern, note] of MARKS) {
    if (!pattern.test(words)) continue;
    words = words.replace(pattern, "");
    notes.push(note);
  }
  words = words
    .replace(UNIT_IN_BRACKETS, "")
    .replace(DATED_BRACKET, "$1")
    .replace(HINT_IN_BRACKETS, "$1");
  const isToDate = TO_DATE.test(words);
  if (isToDate) words = words.replace(TO_DATE, "");
  if (/\bbaseline\b/.test(words)) notes.push(remark("baseline"));
  for (let count = 0; count < 2; count += 1) words = words.replace(PLAIN_WORDS, "");
  words = words
    .replace(/^\((.*)\)$/, "$1")
    .replace(/^baseline \((.*)\)$/, "$1")
    .trim();
  for (const read of PERIOD_READERS) {
    const found = read(words, asAt, quarters);
    if (!found) continue;
    const { earliest, latest, grain } = found;
    notes.push(...(found.notes ?? []));
    if (!isToDate) return { label, earliest, latest, grain, notes };
    notes.push(remark("to-date"));
    const isRunning = asAt !== undefined && asAt >= earliest && asAt < latest;
    return { label, earliest, latest: isRunning ? asAt : latest, grain: "other", notes };
  }
  return undefined;
}
