import { daysBetween } from "../../calendar";
import { opensComplete, type Phrase } from "../phrase/phrase";
import type { Timed } from "../phrase/times";
import { doubt } from "../notes";
import { endOf, startOf } from "../stretch";
import { closed, notesOf, onwardsFrom, undatedOf, type Shape } from "./reading";
import { isOpen, latestOf } from "./open";

/** What comes back or goes on: "annually", "every March", "Feb & Oct", "ongoing", "as required". */
export const recurring: Shape = (phrase) => {
  const { cues, times } = phrase;
  const comesBack =
    cues.has("recurring") ||
    cues.has("every") ||
    (cues.has("annual") && !times.some((time) => time.isYearSaid));
  if (comesBack || cues.has("ongoing") || (cues.has("asNeeded") && !opensComplete(phrase))) {
    return goesOn(phrase);
  }
  // "Immediate and ongoing": nothing that it goes on from is dated.
  if (times.length === 0 && cues.has("onwards")) return undatedOf(phrase, "ongoing");
  if (isWholeYearWithoutYear(times) || areMonthsOfEveryYear(times)) {
    return undatedOf(phrase, "ongoing");
  }
  if (times.length === 0 && phrase.durations.length === 0 && cues.has("planLife")) {
    return undatedOf(phrase, "ongoing");
  }
  return undefined;
};

function goesOn(phrase: Phrase) {
  // "Every Tuesday" names no day.
  const dated = phrase.times.filter((time) => time.isYearSaid && !time.isWeak);
  const start = dated.find(
    (time) =>
      isOpen(phrase, time) ||
      (!time.isRange &&
        (time.bound === "from" || time.bound === "starting" || time.bound === "after")),
  );
  const end = latestOf(dated.filter((time) => time !== start && bounds(phrase, time)));
  if (end !== undefined && start === undefined) {
    const notes = notesOf([end]);
    const isEndOnly = !end.isRange && end.bound !== "during";
    return closed(phrase, isEndOnly ? endOf(end.stretch) : end.stretch, {
      notes,
      isRange: true,
      laterReading: end.laterReading,
      earlierReading: end.earlierReading,
    });
  }
  // What begins, with an end or without one, is read as such by the shape of open times.
  if (start !== undefined) {
    if (end !== undefined) return undefined;
    const { stretch } = start;
    if (start.bound === "after") return undefined;
    const edtf = stretch.earliest === undefined ? stretch.latest : stretch.edtfStart;
    return onwardsFrom(phrase, startOf(stretch), edtf, notesOf([start]));
  }
  return undatedOf(phrase, "ongoing", dated.length > 0 ? [doubt("date-of-ongoing")] : []);
}

/** Whether the time bounds what goes on: "ongoing to March 2025", "monthly, April 2024 to March 2025". */
function bounds(phrase: Phrase, time: Timed): boolean {
  if (time.bound === "until" || time.bound === "during") return true;
  if (time.bound === "by") return phrase.cues.has("ongoing") && !phrase.cues.has("recurring");
  return time.isRange && time.joint === undefined;
}

/** "May to April": a year's round, every year. */
function isWholeYearWithoutYear(times: readonly Timed[]): boolean {
  const only = times[0];
  if (times.length !== 1 || only === undefined || !only.isRange || only.isYearSaid) return false;
  const { earliest, latest } = only.stretch;
  return earliest !== undefined && daysBetween(earliest, latest) + 1 >= 365;
}

/** "Feb & Oct", "Jan, Apr, Jul, Oct": months without a year that do not touch. */
function areMonthsOfEveryYear(times: readonly Timed[]): boolean {
  if (times.length < 2) return false;
  const areMonths = times.every(
    (time, index) =>
      time.unit === "month" && !time.isYearSaid && (index === 0 || time.joint === "list"),
  );
  if (!areMonths) return false;
  return times.some((time, index) => {
    const before = times[index - 1];
    if (before === undefined) return false;
    const step = monthOf(time) - monthOf(before);
    return step !== 1 && step !== -11;
  });
}

function monthOf(time: Timed): number {
  return Number(time.stretch.latest.slice(5, 7));
}
