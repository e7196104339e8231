import { daysBetween, type IsoDate } from "../../calendar";
import type { KeptReport } from "./types";

/** Reports whose dates are nearer than this are drafts of one: no committee meets more often. */
export const DAYS_OF_ONE_REPORT = 14;
const MOST_REPORTS = 24;

/** The reports of meetings before the one of that date, the newest first; drafts of that one are none. */
export function reportsBefore(reports: readonly KeptReport[], asAt: IsoDate): KeptReport[] {
  return newestFirst(reports.filter((one) => daysBetween(one.asAt, asAt) >= DAYS_OF_ONE_REPORT));
}

/** The reports to be kept once this one is made, the newest first; it takes the place of its own drafts. */
export function withReport(reports: readonly KeptReport[], made: KeptReport): KeptReport[] {
  const others = reports.filter(
    ({ asAt }) => Math.abs(daysBetween(asAt, made.asAt)) >= DAYS_OF_ONE_REPORT,
  );
  return newestFirst([...others, made]).slice(0, MOST_REPORTS);
}

/** The reports without the one of that date, which the officer wants forgotten. */
export function withoutReport(reports: readonly KeptReport[], asAt: IsoDate): KeptReport[] {
  return reports.filter((one) => one.asAt !== asAt);
}

/** The reports by their dates. */
export function newestFirst(reports: readonly KeptReport[]): KeptReport[] {
  return [...reports].sort((one, other) => daysBetween(one.asAt, other.asAt));
}
