import type { IsoDate, WorkbookReport } from "../../src/jobs";
import { counted, longDate } from "../../src/words";

/** Somebody whose actions are reported in the same words as before, and since which meeting. */
export interface ChaseEntry {
  /** As the plan names them; "" where it names nobody. */
  readonly lead: string;
  /** 1-based, on the sheet of each. */
  readonly rows: readonly number[];
  /** The first report that had these words on the longest-standing of them. */
  readonly since: IsoDate;
}

/**
 * Who has not updated since when: open actions whose progress is word for word what it was, by their lead, the longest
 * standing first. Empty where the workbook remembers no report to compare with.
 */
export function chaseList({ since, plan, reportDates }: WorkbookReport): ChaseEntry[] {
  const byLead = new Map<string, { rows: number[]; since: IsoDate }>();
  for (const { step: index, meetings } of since?.unchanged ?? []) {
    const step = plan.steps[index];
    const date = reportDates[meetings - 1];
    if (!step || date === undefined) continue;
    const lead = step.lead.replace(/\s+/g, " ").trim();
    const known = byLead.get(lead) ?? { rows: [], since: date };
    byLead.set(lead, {
      rows: [...known.rows, step.rowIndex + 1],
      since: date < known.since ? date : known.since,
    });
  }
  return [...byLead]
    .map(([lead, entry]) => ({ lead, ...entry }))
    .sort((one, other) => one.since.localeCompare(other.since));
}

/** "J Baird has not updated 2 actions since 3 December 2024 (rows 2 and 4)". */
export function chaseWords({ lead, rows, since }: ChaseEntry): string {
  const actions = counted(rows.length, "action");
  const where =
    rows.length <= MOST_ROWS ? ` (${rows.length === 1 ? "row" : "rows"} ${rows.join(", ")})` : "";
  const who = lead === "" ? "Nobody is named, and" : lead;
  const what =
    lead === ""
      ? `${actions} ${rows.length === 1 ? "has" : "have"} not been updated`
      : `has not updated ${actions}`;
  return `${who} ${what} since ${longDate(since)}${where}`;
}

/** More rows than these are counted only. */
const MOST_ROWS = 12;
