import type { IsoDate } from "../../calendar";
import { daysBetween } from "../../calendar";
import { dueStatus, type Timescale } from "../../timescale";
import { opensComplete, readStatus, saysNothing } from "./readStatus";
import type { ReportSettings } from "../settings";
import type { Step } from "../types";
import type { StepStatus, StepStatusKind } from "./statusKinds";

/** What a step's status is decided on. */
export type StatusGrounds = Pick<
  Step,
  "statusGiven" | "percentComplete" | "progressMade" | "isPlanned" | "timescale"
>;

/** A status and what it was taken from. */
export type DecidedStatus = Pick<Step, "status" | "statusFrom">;

/**
 * Where a step stands on the as-at date. In this order: the status column's words; a percentage complete of 100;
 * progress made that opens with a word of completion, where nothing is planned; the timescale; else whether anything
 * is planned at all.
 */
export function stepStatus(
  grounds: StatusGrounds,
  asAt: IsoDate,
  settings: Pick<ReportSettings, "dueSoonDays" | "statusWords">,
): DecidedStatus {
  const { timescale, isPlanned } = grounds;
  const meaning = readStatus(grounds.statusGiven, settings.statusWords);
  if (meaning !== undefined && meaning !== "by-timescale") {
    return { status: statedStatus(meaning, timescale, asAt), statusFrom: "status-column" };
  }
  if (/^100(?:\.0+)?\s*%?$/.test(grounds.percentComplete.trim())) {
    return { status: { kind: "complete" }, statusFrom: "percent-complete" };
  }
  if (!isPlanned && opensComplete(grounds.progressMade, settings.statusWords)) {
    return { status: { kind: "complete" }, statusFrom: "progress-made" };
  }
  if (timescale && (isPlanned || !saysNothing(timescale.text))) {
    return {
      status: dueStatus(timescale, asAt, settings.dueSoonDays),
      statusFrom: "timescale",
    };
  }
  const kind = isPlanned ? "no-timescale" : "nothing-planned";
  return { status: { kind }, statusFrom: "nothing" };
}

/** The officer's own status; the days that it needs come from the timescale, 0 where that gives none. */
function statedStatus(
  kind: StepStatusKind,
  timescale: Timescale | undefined,
  asAt: IsoDate,
): StepStatus {
  const latest = timescale && "latest" in timescale ? timescale.latest : undefined;
  switch (kind) {
    case "overdue":
      return { kind, days: latest ? Math.max(0, daysBetween(latest, asAt)) : 0 };
    case "due-soon":
      return { kind, days: latest ? Math.max(0, daysBetween(asAt, latest)) : 0 };
    case "unclear":
      return { kind, reason: "The status column says that it is unclear." };
    default:
      return { kind };
  }
}
