import type { Plan, ReportSettings } from "../plan";
import type { WorkbookGrid } from "../sheet";

export type Severity = "error" | "warning" | "info";

/** One thing that the officer should look at, at one cell. Only an `error` stops the appendix. */
export interface Finding {
  /** The check's id, kebab-case, thing first, then fault: "timescale-unreadable". */
  readonly check: string;
  readonly severity: Severity;
  readonly sheet: string;
  /** A1 address, "E7"; "" when the finding is about the sheet or the workbook. */
  readonly cell: string;
  readonly message: string;
  /** A certain, loss-free mend, where there is one. */
  readonly fix?: Fix;
  /** The officer's reason, when the finding was accepted as correct. */
  readonly accepted?: string;
}

/** Replaces what one cell holds; previewed before and after, and undone by the reverse. */
export interface Fix {
  /** What it does in plain words: "Remove the spaces at the end". */
  readonly label: string;
  readonly sheetName: string;
  readonly rowIndex: number;
  readonly columnIndex: number;
  readonly before: string;
  readonly after: FixedContent;
}
export type FixedContent =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "number"; readonly number: number; readonly numberFormat: string };

/** What a check may look at. */
export interface CheckInput {
  readonly plan: Plan;
  readonly workbook: WorkbookGrid;
  readonly settings: ReportSettings;
}

/** What a check's `find` returns; the frame adds id and severity. */
export type Found = Omit<Finding, "check" | "severity" | "accepted">;

export interface Check {
  readonly id: string;
  /** One line for the list: what it looks for. */
  readonly title: string;
  readonly severity: Severity;
  readonly find: (input: CheckInput) => Iterable<Found>;
}
