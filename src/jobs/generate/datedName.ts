import { datedCopyName } from "../../excel";
import { DAYS_OF_ONE_REPORT } from "../../history";
import { daysBetween, type IsoDate } from "../../calendar";
import { longDate, type PaperWords } from "../../words";
import type { Analysis } from "../check/analyse";

/**
 * What the sheet is called that keeps the appendix as the meeting before had it, "Appendix 1 (11 November 2003)"; undefined
 * where nobody chose to keep it, or where the new one is only another draft for the same meeting.
 */
export function datedName(
  { appendix, memory, report }: Analysis,
  words: PaperWords,
): string | undefined {
  if (!report.settings.keepLast || !appendix) return undefined;
  const before = memory.appendix?.asAt ?? newestMeeting(report);
  if (before === undefined) return undefined;
  const isSameMeeting = Math.abs(daysBetween(before, report.asAt)) < DAYS_OF_ONE_REPORT;
  return isSameMeeting ? undefined : datedCopyName(appendix.grid.name, longDate(before, words));
}

/** Where an earlier version of the add-in made the appendix, without remembering for when. */
function newestMeeting({ kept }: Analysis["report"]): IsoDate | undefined {
  return kept.kind === "kept" ? kept.meetings[0]?.asAt : undefined;
}
