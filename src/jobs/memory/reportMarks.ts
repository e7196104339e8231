import { daysBetween, parseIsoDate, type IsoDate } from "../../calendar";

/** What a report told, as short marks of its steps, kept so that the next one can be held against it. */
export interface ReportMarks {
  readonly asAt: IsoDate;
  readonly marks: readonly string[];
}

/** Reports whose dates are nearer than this are drafts of one: no committee meets more often. */
const DAYS_OF_ONE_REPORT = 14;
/** The one being made and the one before it. */
const REPORTS_KEPT = 2;
const MARK_LENGTH = 7;

/** The marks of the report before the one of that date; none when it is not known. */
export function marksBefore(reports: readonly ReportMarks[], asAt: IsoDate): readonly string[] {
  const earlier = reports.find((report) => daysBetween(report.asAt, asAt) >= DAYS_OF_ONE_REPORT);
  return earlier?.marks ?? [];
}

/** The reports to be remembered once this one is made, the newest first; it takes the place of its own drafts. */
export function withReport(reports: readonly ReportMarks[], made: ReportMarks): ReportMarks[] {
  const others = reports.filter(
    ({ asAt }) => Math.abs(daysBetween(asAt, made.asAt)) >= DAYS_OF_ONE_REPORT,
  );
  return [...others, made]
    .sort((one, other) => daysBetween(one.asAt, other.asAt))
    .slice(0, REPORTS_KEPT);
}

/** As JSON: a date and its marks in a row, which takes seven characters a step. */
export function reportsToJson(reports: readonly ReportMarks[]): [asAt: string, marks: string][] {
  return reports.map(({ asAt, marks }) => [asAt, marks.join("")]);
}

/** Reads what `reportsToJson` wrote; what is damaged is left out. */
export function reportsFromJson(read: unknown): ReportMarks[] {
  if (!Array.isArray(read)) return [];
  return read.flatMap((entry: unknown): ReportMarks[] => {
    const [date, marks]: readonly unknown[] = Array.isArray(entry) ? entry : [];
    const asAt = typeof date === "string" ? parseIsoDate(date) : undefined;
    if (!asAt || typeof marks !== "string" || !/^[0-9a-z]*$/.test(marks)) return [];
    return [{ asAt, marks: inPieces(marks) }];
  });
}

function inPieces(marks: string): string[] {
  return Array.from({ length: Math.floor(marks.length / MARK_LENGTH) }, (_, index) =>
    marks.slice(index * MARK_LENGTH, (index + 1) * MARK_LENGTH),
  );
}
