import type { IsoDate } from "../calendar";
import type { MetricsColumn, StepStatusKind, TargetsColumn } from "./types";

/** What the officer chose, remembered in the workbook. Every field has a sensible value before anything is typed. */
export interface ReportSettings {
  readonly council: string;
  readonly department: string;
  readonly committee: string;
  /** The committee date, on which overdue is decided; undefined until chosen: the caller then passes today. */
  readonly asAt: IsoDate | undefined;
  /** The plan's own date, from which "within 6 months" counts. */
  readonly planStart: IsoDate | undefined;
  /** The appendix's name and its sheet's, "Appendix 1". */
  readonly appendixName: string;
  readonly title: string;
  readonly layout: "committee" | "accessible";
  readonly dueSoonDays: number;
  readonly paper: "A4" | "A3";
  readonly orientation: "landscape" | "portrait";
  /** Which optional columns are shown, where the sheet has them. */
  readonly showColumns: Readonly<Record<"ref" | "lead" | "status", boolean>>;
  readonly sectionOrder: readonly ("targets" | "metrics")[];
  readonly showCharts: boolean;
  readonly freezeHeadings: boolean;
  /** Sheets and columns that the officer chose by hand; column by heading text. */
  readonly targetsSheet: string | undefined;
  readonly metricsSheet: string | undefined;
  readonly targetsColumns: Readonly<Partial<Record<TargetsColumn, string>>>;
  readonly metricsColumns: Readonly<Partial<Record<MetricsColumn, string>>>;
  /** Words of the status column and what they mean, beside the built-in list. */
  readonly statusWords: Readonly<Record<string, StepStatusKind>>;
  /** Severity by check id; "off" leaves the check out. */
  readonly checkSeverities: Readonly<Record<string, "error" | "warning" | "info" | "off">>;
  readonly acceptedFindings: readonly AcceptedFinding[];
}

/** A finding the officer has looked at; it comes back when the cell no longer holds `cellText`. */
export interface AcceptedFinding {
  readonly check: string;
  readonly sheetName: string;
  readonly cell: string;
  readonly cellText: string;
  readonly reason: string;
}

export const DEFAULT_SETTINGS: ReportSettings = {
  council: "",
  department: "",
  committee: "",
  asAt: undefined,
  planStart: undefined,
  appendixName: "Appendix 1",
  title: "",
  layout: "committee",
  dueSoonDays: 60,
  paper: "A4",
  orientation: "landscape",
  showColumns: { ref: true, lead: true, status: false },
  sectionOrder: ["targets", "metrics"],
  showCharts: false,
  freezeHeadings: false,
  targetsSheet: undefined,
  metricsSheet: undefined,
  targetsColumns: {},
  metricsColumns: {},
  statusWords: {},
  checkSeverities: {},
  acceptedFindings: [],
};
