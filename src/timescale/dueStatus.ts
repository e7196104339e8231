import { daysBetween, type IsoDate } from "../calendar";
import { reason } from "./notes";
import type { Complete, Deadline, DueStatus, TimeRange, Timescale } from "./types";

/**
 * Where a timescale stands on the as-at date. Overdue only when its last day is before that date and no reading of the
 * words ends later; in time only when none may have ended; due soon within `dueSoonDays` days (the last of them
 * included). What goes on is never overdue, and neither is what has only a beginning: that is ongoing once it has begun.
 * `dueStatus(march2004, "2004-04-10", 60)` is `{ kind: "overdue", days: 10 }`.
 */
export function dueStatus(timescale: Timescale, asAt: IsoDate, dueSoonDays: number): DueStatus {
  switch (timescale.kind) {
    case "deadline":
    case "range":
      return byDate(timescale, asAt, dueSoonDays);
    case "onwards":
      return { kind: timescale.earliest <= asAt ? "ongoing" : "on-track" };
    case "ongoing":
      return { kind: "ongoing" };
    case "complete":
      return complete(timescale);
    case "relative":
      return { kind: "unclear", reason: reason("undated") };
    case "unknown":
      return { kind: "unclear", reason: timescale.reason };
  }
}

function complete({ notes }: Complete): DueStatus {
  for (const note of notes) {
    if (note.kind === "doubt") return { kind: "unclear", reason: note.remark };
  }
  return { kind: "complete" };
}

function byDate(
  { latest, laterReading, earlierReading }: Deadline | TimeRange,
  asAt: IsoDate,
  dueSoonDays: number,
): DueStatus {
  const days = daysBetween(asAt, latest);
  if (days >= 0 && earlierReading !== undefined && earlierReading < asAt) {
    return { kind: "unclear", reason: reason("may-have-passed") };
  }
  if (days > dueSoonDays) return { kind: "on-track" };
  if (days >= 0) return { kind: "due-soon", days };
  if (laterReading !== undefined && laterReading >= asAt) {
    return { kind: "unclear", reason: reason("may-be-later") };
  }
  return { kind: "overdue", days: -days };
}
