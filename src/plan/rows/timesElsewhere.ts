import { cellAt, cellText } from "../../sheet";
import type { Timescale } from "../../timescale";
import type { TargetsCandidate } from "../columns/findTargetsSheet";
import type { ReadCell } from "../types";
import type { TimeReader } from "./readTimes";
import { loneColumn } from "./sectionLines";

/** A time that stands in no column of its own: in a band, in a heading, or among the words of the action. */
export interface FoundTime {
  readonly timescale: Timescale;
  /** The words of the time, where they stand. */
  readonly read: ReadCell;
  /** Whether it plainly says when the step is to be done; a mere date beside it may be something else. */
  readonly isSure: boolean;
}

/** What says that a time is one to be met: "To be done by …", "Due …", "Deadline: …". */
const CUE =
  /\b(?:by|before|no later than|not later than|due|deadline|to be (?:done|completed|finished)|complete[d]? by|for completion|target date|erbyn)\b/i;
/** A month, quarter, term or year; a bare day may be that of a meeting. */
const BARE_TIME =
  /^(?:(?:due|for|in|during) )?(?:(?:early|mid|late|end(?: of)?|spring|summer|autumn|winter|q[1-4]|quarter [1-4]|january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|term|first|second|third|fourth|year|fy)\b[ ,/-]*){1,4}(?:term )?(?:\d{4}(?:[/–-]\d{2,4})?|\d{2}\/\d{2})$/i;
const YEAR = /\b(?:19|20)\d\d\b|\b\d{2}[/-]\d{2}\b/;
const ONLY_YEAR = /^\p{L}+(?: (?:the )?(?:end of|year))?:? (?:19|20)\d\d$/iu;
const LONGEST_TIME = 60;

/** The time that a band gives the rows under it: "To be done by 30 September 2024", "March 2025". */
export function bandTime(
  { grid }: TargetsCandidate,
  rowIndex: number,
  words: string,
  times: TimeReader,
): FoundTime | undefined {
  const columnIndex = loneColumn(grid, rowIndex);
  const place = { sheetName: grid.name, rowIndex, columnIndex };
  const isBare = BARE_TIME.test(words.trim());
  if (!isBare && !CUE.test(words)) return undefined;
  const phrase = isBare ? words.trim() : phraseIn(words);
  return phrase === undefined ? undefined : timeOf(phrase, place, times, !isBare);
}

/** The time in the heading of what is to be done: "Actions to be completed by December 2024". */
export function headingTime(
  { grid, columns, row }: TargetsCandidate,
  times: TimeReader,
): FoundTime | undefined {
  const target = columns.target;
  if (!target || !CUE.test(target.heading)) return undefined;
  const phrase = phraseIn(target.heading);
  const place = { sheetName: grid.name, rowIndex: row.rowIndex, columnIndex: target.columnIndex };
  return phrase === undefined ? undefined : timeOf(phrase, place, times, true);
}

/** The time among the words of an action: "Publish the plan by March 2025", "Renew the licence (June 2024)". */
export function timeInWords(
  { grid }: TargetsCandidate,
  rowIndex: number,
  columnIndex: number,
  times: TimeReader,
): FoundTime | undefined {
  const text = cellText(cellAt(grid, rowIndex, columnIndex)).trim();
  const place = { sheetName: grid.name, rowIndex, columnIndex };
  const phrase = phraseIn(text);
  // "Carbon neutral by 2030" names what is aimed at; a month, quarter or day says when to do it.
  if (phrase !== undefined) {
    return ONLY_YEAR.test(phrase) ? undefined : timeOf(phrase, place, times, true);
  }
  const bracketed = /\(([^()]{4,30})\)[.\s]*$/.exec(text)?.[1];
  const isTime = bracketed !== undefined && YEAR.test(bracketed);
  return isTime ? timeOf(bracketed, place, times, false) : undefined;
}

/** From the last word that says until when, to the end of its clause. */
function phraseIn(text: string): string | undefined {
  const cues = [
    ...text.matchAll(
      /\b(?:by|before|no later than|not later than|due(?: by| in| on)?|deadline:?|erbyn)\s+(?=\S)/gi,
    ),
  ];
  for (const cue of cues.reverse()) {
    const clause = text.slice(cue.index).split(/[;()\n]|[.,](?=\s|$)| and (?!\d)/)[0] ?? "";
    const isTime = clause.length <= LONGEST_TIME && /\d/.test(clause);
    if (isTime && clause.split(/\s+/).length <= 9) return clause.trim();
  }
  return undefined;
}

function timeOf(
  phrase: string,
  place: ReadCell["place"],
  times: TimeReader,
  isSaid: boolean,
): FoundTime | undefined {
  const cell = { kind: "text", text: phrase } as const;
  const timescale = times.read(cell);
  if (!timescale || (timescale.kind !== "deadline" && timescale.kind !== "range")) return undefined;
  const isPlain = timescale.notes.every(({ kind }) => kind !== "doubt");
  return { timescale, read: { cell, place }, isSure: isSaid && isPlain && YEAR.test(phrase) };
}
