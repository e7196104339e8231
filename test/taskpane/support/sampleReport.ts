import { dateOf } from "../../../src/calendar";
import {
  DEFAULT_SETTINGS,
  type Plan,
  type ReportSettings,
  type Step,
  type StepStatus,
} from "../../../src/plan";
import type { Finding, Fix, WorkbookReport } from "../../../src/jobs";
import type { SheetGrid } from "../../../src/sheet";

/** A sheet without cells: the pane only looks at its name. */
function sheet(name: string): SheetGrid {
  return {
    id: name,
    name,
    visibility: "visible",
    isProtected: false,
    dateSystem: "1900",
    area: undefined,
    rows: [],
    formulas: new Map(),
    merges: [],
    tables: [],
    hiddenRows: new Set(),
    hiddenColumns: new Set(),
    hasFilter: false,
  };
}

export function sampleStep(rowIndex: number, planned: string, status: StepStatus): Step {
  return {
    sheetName: "Targets",
    rowIndex,
    aim: "Shared policy",
    target: "One set of procedures",
    startsAim: true,
    startsTarget: true,
    progressMade: "",
    progressPlanned: planned,
    isPlanned: true,
    timescale: {
      kind: "deadline",
      text: "October 2003",
      latest: dateOf(2003, 10, 31),
      notes: [{ kind: "said", words: "first phase" }],
    },
    status,
    statusFrom: "timescale",
    ref: "",
    lead: "",
    statusGiven: "",
    revisedTimescaleText: "",
    percentComplete: "",
    notes: "",
    group: "Shared policy",
    measure: "",
    because: [],
    rag: undefined,
    timescaleText: "October 2003",
    completedText: "",
    completedOn: undefined,
    extras: [],
    cells: {},
  };
}

export const STEPS: readonly Step[] = [
  sampleStep(2, "Agree the budgets", { kind: "overdue", days: 11 }),
  sampleStep(3, "Review the placements", { kind: "overdue", days: 42 }),
  sampleStep(4, "Train the teams", { kind: "due-soon", days: 19 }),
  sampleStep(5, "Publish the guide", { kind: "due-soon", days: 1 }),
  sampleStep(6, "Keep the group going", { kind: "ongoing" }),
];

export const FIX: Fix = {
  label: "Remove the space at the end",
  sheetName: "Targets",
  rowIndex: 4,
  columnIndex: 1,
  before: "Budgets ",
  after: { kind: "text", text: "Budgets" },
};

export const FINDINGS: readonly Finding[] = [
  {
    check: "text-spaces",
    severity: "warning",
    facts: { faults: ["after"] },
    place: { sheet: "Targets", cell: "B5" },
    fix: FIX,
  },
  {
    check: "timescale-unreadable",
    severity: "warning",
    facts: { timescale: "soonish", reason: { code: "no-time-found", facts: {} } },
    place: { sheet: "Targets", cell: "E7" },
  },
  {
    check: "text-spaces",
    severity: "warning",
    facts: { faults: ["after"] },
    place: { sheet: "Targets", cell: "C9" },
    fix: { ...FIX, rowIndex: 8, columnIndex: 2, before: "Teams " },
  },
  {
    check: "metric-unit-missing",
    severity: "info",
    facts: { name: "Visits" },
    place: { sheet: "Metrics", cell: "A4" },
    accepted: "Checked with finance",
  },
];

/** A plan as the pane is given it: two overdue, two due soon, one ongoing. */
export function samplePlan(changes: Partial<Plan> = {}): Plan {
  const column = (columnIndex: number, heading: string) => ({
    columnIndex,
    heading,
    rivals: [],
    sure: true,
    why: "heading" as const,
  });
  return {
    asAt: dateOf(2003, 11, 11),
    targets: {
      grid: sheet("Targets"),
      headerRowIndex: 1,
      columns: { target: column(1, "Target"), timescale: column(4, "By when") },
      firstRowIndex: 2,
      lastRowIndex: 6,
      headerRowCount: 1,
      unusedColumns: [
        { columnIndex: 2, heading: "", hasWords: true, isPrinted: false },
        { columnIndex: 3, heading: "Comments", hasWords: true, isPrinted: false },
        { columnIndex: 5, heading: "Finish", hasWords: false, isPrinted: false },
      ],
      leftOutRows: [],
    },
    targetSheets: [],
    sheetsAside: [],
    metricsSheet: undefined,
    steps: STEPS,
    metrics: [],
    periods: [],
    missing: [],
    summary: {
      steps: 5,
      planned: 5,
      overdue: 2,
      dueSoon: 2,
      onTrack: 0,
      ongoing: 1,
      complete: 0,
      noTimescale: 0,
      nothingPlanned: 0,
      unclear: 0,
      withdrawn: 0,
    },
    offeredTitle: "",
    ...changes,
  } as Plan;
}

/** Settings with all that heads a paper, so that nothing has to be asked for. */
export const HEADED: ReportSettings = {
  ...DEFAULT_SETTINGS,
  council: "Glenbrae Council",
  committee: "Social Work Committee",
  asAt: dateOf(2003, 11, 11),
};

export function sampleReport(changes: Partial<WorkbookReport> = {}): WorkbookReport {
  return {
    stage: "whole",
    corrections: {},
    asAt: dateOf(2003, 11, 11),
    settings: DEFAULT_SETTINGS,
    plan: samplePlan(),
    since: undefined,
    promises: [],
    reportDates: [],
    kept: { kind: "none" },
    findings: FINDINGS,
    stoppers: [],
    appendix: { kind: "absent" },
    appendices: [{ key: 0, name: "Appendix 1", isMade: false }],
    sheets: [
      {
        name: "Targets",
        columns: [
          { letter: "A", columnIndex: 0, heading: "Aim", looks: ["Shared policy"] },
          { letter: "B", columnIndex: 1, heading: "Target", looks: ["One set of procedures"] },
          { letter: "C", columnIndex: 2, heading: "", looks: ["Checked", "Asked again"] },
          { letter: "D", columnIndex: 3, heading: "Comments", looks: ["By e-mail"] },
          { letter: "E", columnIndex: 4, heading: "By when", looks: ["October 2003"] },
          { letter: "F", columnIndex: 5, heading: "Finish", looks: [] },
        ],
      },
      { name: "Notes", columns: [] },
    ],
    isEmptyWorkbook: false,
    ...changes,
  };
}

/** A workbook in which nothing stands yet. */
export function emptyReport(): WorkbookReport {
  const plan = samplePlan({ targets: undefined, steps: [], missing: [{ kind: "targets-sheet" }] });
  return sampleReport({ plan, findings: [], sheets: [], isEmptyWorkbook: true });
}
