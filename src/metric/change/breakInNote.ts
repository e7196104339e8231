import type { NoChangeReason, Period } from "../types";
import { comparePeriods } from "../period/comparePeriods";
import { readPeriod } from "../period/readPeriod";

const DEFINITION =
  /\b(?:new|revised|changed|amended|different) definitions?\b|\bdefinitions? (?:(?:was|were|has been|have been|is|are) )?(?:changed|changes|revised|amended|new|different)\b|\bchanges? (?:of|in|to) (?:the )?definition/i;
const METHOD =
  /\b(?:new|revised|changed|different) method(?:ology)?\b|\bmethod(?:ology)? (?:(?:was|has|have) )?(?:been )?(?:changed|revised)\b|\bchange (?:of|in|to) (?:the )?method/i;
const SERIES = /\bbreak in (?:the )?series\b|\bnot (?:directly )?comparable\b/i;
type BreakInNote = Extract<
  NoChangeReason["code"],
  "definition-changed" | "method-changed" | "note-says-so"
>;

/** A note longer than this is an essay; its first part decides. */
const LONGEST = 2000;

/**
 * Why a metric's note says that two periods may not be compared: "definition-changed", and the like; undefined when it
 * says no such thing. A note that names a period breaks the series at that period only: "New definition from
 * 2022-23" parts 2021-22 from 2022-23, not 2022-23 from 2023-24. A note that names none parts them all.
 */
export function breakInNote(note: string, earlier: Period, later: Period): BreakInNote | undefined {
  const text = note.slice(0, LONGEST);
  const reason = DEFINITION.test(text)
    ? "definition-changed"
    : METHOD.test(text)
      ? "method-changed"
      : SERIES.test(text)
        ? "note-says-so"
        : undefined;
  if (reason === undefined) return undefined;
  const named = periodsIn(text);
  const isBetween = named.some(
    (period) => comparePeriods(period, earlier) > 0 && period.earliest <= later.latest,
  );
  return named.length === 0 || isBetween ? reason : undefined;
}

/** The periods that a text names, of up to three words each. */
function periodsIn(text: string): Period[] {
  const words = text
    .split(/[\s,;()]+/)
    .map((word) => word.replace(/[.:]+$/, ""))
    .filter((word) => word !== "");
  return words.flatMap((word, index) => {
    if (!/\d/.test(word)) return [];
    const before = words[index - 1];
    const found =
      (before === undefined ? undefined : readPeriod(`${before} ${word}`, undefined)) ??
      readPeriod(word, undefined);
    return found ? [found] : [];
  });
}
