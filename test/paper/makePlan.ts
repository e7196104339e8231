import { parseIsoDate, financialYearSpan, type IsoDate } from "../../src/calendar";
import type { MetricChange, Period } from "../../src/metric";
import type {
  FoundColumn,
  FoundSheet,
  MetricRecord,
  MetricsColumn,
  Plan,
  Step,
  TargetsColumn,
} from "../../src/plan";
import { summarise } from "../../src/plan/status/summarise";
import type { Cell, SheetGrid } from "../../src/sheet";

/** What a test says of a step; everything else is blank. */
export type StepWords = Partial<Omit<Step, "timescale">> & { readonly timescale?: string };

/** What a test says of a metric: its values in the order of the plan's periods, "" for an empty cell. */
export interface MetricWords {
  readonly name: string;
  readonly unit?: string;
  readonly values: readonly (string | number)[];
  /** Behind "Up " or "Down ", which is put before it where it begins with neither. */
  readonly change?: string;
  readonly target?: string;
  readonly note?: string;
}

export const AS_AT = date("2003-11-11");

/** A plan as the plan room would give it, from words; columns without any words are not there. */
export function makePlan(
  steps: readonly StepWords[],
  metrics: readonly MetricWords[] = [],
  periodLabels: readonly string[] = [],
): Plan {
  const made = filledDown(steps.map(makeStep));
  const periods = periodLabels.map(makePeriod);
  return {
    titleLines: [],
    offeredTitle: "",
    targetSheets: steps.length === 0 ? [] : [targetsSheet(made)],
    sheetsAside: [],
    asAt: AS_AT,
    targets: steps.length === 0 ? undefined : targetsSheet(made),
    metricsSheet: metrics.length === 0 ? undefined : metricsSheet(metrics),
    steps: made,
    metrics: metrics.map((words, at) => makeMetric(words, at, periods)),
    periods,
    missing: [],
    summary: summarise(made),
  };
}

/** Blank aims and targets continue those above; a new aim begins without a target. */
function filledDown(steps: readonly Step[]): Step[] {
  let [aim, target] = ["", ""];
  return steps.map((step) => {
    if (step.startsAim) [aim, target] = [step.aim, ""];
    if (step.startsTarget) target = step.target;
    return { ...step, aim, target };
  });
}

export function date(text: string): IsoDate {
  const parsed = parseIsoDate(text);
  if (!parsed) throw new Error(`no date: ${text}`);
  return parsed;
}

function makeStep({ timescale, ...words }: StepWords, at: number): Step {
  return {
    sheetName: "Targets",
    rowIndex: at + 1,
    aim: "",
    target: "",
    startsAim: (words.aim ?? "") !== "",
    startsTarget: (words.target ?? "") !== "",
    progressMade: "",
    progressPlanned: "",
    isPlanned: (words.progressPlanned ?? "") !== "",
    timescale:
      timescale === undefined ? undefined : { kind: "ongoing", text: timescale, notes: [] },
    status: { kind: "on-track" },
    statusFrom: "timescale",
    ref: "",
    lead: "",
    statusGiven: "",
    revisedTimescaleText: "",
    percentComplete: "",
    notes: "",
    group: words.aim ?? "",
    measure: "",
    because: [],
    rag: undefined,
    timescaleText: timescale ?? "",
    completedText: "",
    completedOn: undefined,
    extras: [],
    cells: {},
    ...words,
  };
}

const COLUMNS: readonly (readonly [TargetsColumn, string])[] = [
  ["ref", "Ref"],
  ["aim", "Aim"],
  ["target", "Target"],
  ["progressMade", "Progress made"],
  ["progressPlanned", "Progress planned"],
  ["timescale", "Timescale"],
  ["lead", "Lead"],
  ["status", "Status"],
];
const ALWAYS: readonly TargetsColumn[] = [
  "aim",
  "target",
  "progressMade",
  "progressPlanned",
  "timescale",
];

function targetsSheet(steps: readonly Step[]): FoundSheet<TargetsColumn> {
  const columns: Partial<Record<TargetsColumn, FoundColumn>> = {};
  for (const [columnIndex, [column, heading]] of COLUMNS.entries()) {
    const hasWords = steps.some((step) =>
      column === "status"
        ? step.statusGiven
        : column === "ref"
          ? step.ref
          : column === "lead" && step.lead,
    );
    if (ALWAYS.includes(column) || hasWords) columns[column] = foundAt(columnIndex, heading);
  }
  return { ...found(columns), grid: gridOf("Targets", []) };
}

function metricsSheet(metrics: readonly MetricWords[]): FoundSheet<MetricsColumn> {
  const columns = { metric: foundAt(0, "Metric") };
  const rows = metrics.map(({ name, values }): Cell[] => [
    { kind: "text", text: name },
    ...values.map(cellOf),
  ]);
  return { ...found(columns), grid: gridOf("Metrics", [[], ...rows]) };
}

function cellOf(value: string | number): Cell {
  return typeof value === "number"
    ? { kind: "number", number: value, text: String(value), numberFormat: "General" }
    : { kind: "text", text: value };
}

function found<Column extends string>(
  columns: FoundSheet<Column>["columns"],
): Omit<FoundSheet<Column>, "grid"> {
  return {
    headerRowIndex: 0,
    columns,
    firstRowIndex: 1,
    lastRowIndex: 1,
    headerRowCount: 1,
    headerRivals: [],
    sheetRivals: [],
    unusedColumns: [],
    leftOutRows: [],
  };
}

function foundAt(columnIndex: number, heading: string): FoundColumn {
  return { columnIndex, heading, rivals: [], sure: true, why: "heading" };
}

function gridOf(name: string, rows: readonly (readonly Cell[])[]): SheetGrid {
  const columnCount = rows.reduce((most, row) => Math.max(most, row.length), 1);
  return {
    id: name,
    name,
    visibility: "visible",
    isProtected: false,
    dateSystem: "1900",
    area: { rowIndex: 0, columnIndex: 0, rowCount: Math.max(1, rows.length), columnCount },
    rows,
    formulas: new Map(),
    merges: [],
    tables: [],
    hiddenRows: new Set(),
    hiddenColumns: new Set(),
    hasFilter: false,
  };
}

function makePeriod(label: string, at: number): Period {
  return { label, ...financialYearSpan(2015 + at), grain: "financial-year", notes: [] };
}

function makeMetric(words: MetricWords, at: number, periods: readonly Period[]): MetricRecord {
  const change: MetricChange | undefined =
    words.change === undefined
      ? undefined
      : {
          kind: "compared",
          from: periods.at(-2)?.label ?? "",
          to: periods.at(-1)?.label ?? "",
          absolute: 1,
          direction: words.change.startsWith("Down ") ? "down" : "up",
          effect: "not-stated",
          isApproximate: false,
          size: {
            kind: "amount",
            bound: "exact",
            amount: {
              isNegative: false,
              digits: words.change.replace(/^(?:Up|Down) /, ""),
              scale: 1,
              unit: "",
              per: undefined,
            },
          },
          reserves: [],
        };
  return {
    rowIndex: at + 1,
    code: "",
    group: "",
    beside: [],
    name: words.name,
    unit: words.unit ?? "",
    goodIsText: "",
    polarity: undefined,
    observations: periods.flatMap((period, column) => {
      const value = words.values[column];
      if (value === undefined) return [];
      return [
        {
          kind: "actual",
          period,
          place: { sheetName: "Metrics", rowIndex: at + 1, columnIndex: column + 1 },
          cell: cellOf(value),
          value:
            value === ""
              ? ({ kind: "empty" } as const)
              : ({
                  kind: "known",
                  value: typeof value === "number" ? value : 0,
                  unit: "count",
                  markers: [],
                  decimals: 0,
                  scale: 1,
                  text: String(value),
                  notes: [],
                } as const),
        },
      ];
    }),
    target:
      words.target === undefined
        ? undefined
        : { kind: "bound", comparison: "below", value: 1, unit: "count", text: words.target },
    targetOutcome: words.target === undefined ? undefined : "met",
    note: words.note ?? "",
    shortTrend: change,
    longTrend: undefined,
  };
}
