import { listed } from "../../words";
import { CHOICE_COLUMNS } from "../columns/planColumns";
import { LONGEST_DUE_SOON_DAYS } from "./limits";
import { countOf, dayOf, oneOf, orderOf, textsOf } from "./readers";
import {
  LANGUAGES,
  ROWS,
  SECTIONS,
  TEXT_POINTS,
  type ReportSettings,
  type SettingName,
} from "./settings";

/** How somebody types a setting in a command. */
export interface TypedSetting<Value = unknown> {
  /** What it may be, in words. */
  readonly takes: string;
  /** Undefined for what it may not be. */
  readonly read: (text: string) => Value | undefined;
}

const YES_NO: Readonly<Record<string, boolean>> = { yes: true, no: false };
const FLAG: TypedSetting<boolean> = { takes: "yes or no", read: (typed) => YES_NO[typed] };

function text(takes = "text"): TypedSetting<string> {
  return { takes, read: (typed) => typed };
}

function day(takes: string): TypedSetting<ReportSettings["asAt"]> {
  return { takes, read: dayOf };
}

function choice<Choice extends string>(choices: readonly Choice[]): TypedSetting<Choice> {
  return { takes: listed(choices, "or"), read: (typed) => oneOf(typed, choices) };
}

function names(what: string): TypedSetting<readonly string[]> {
  return {
    takes: `the names of ${what}, with semicolons between`,
    read: (typed) => textsOf(typed.split(";")),
  };
}

/**
 * Each setting as it is typed in a command; undefined where it cannot be. Apart from `SETTINGS`, since the pane has no need of
 * it.
 */
export const TYPED_SETTINGS: {
  readonly [Name in SettingName]: TypedSetting<ReportSettings[Name]> | undefined;
} = {
  appendixKey: undefined,
  council: text(),
  department: text(),
  committee: text(),
  asAt: day("the date of the meeting as YYYY-MM-DD"),
  planStart: day("the date of the plan as YYYY-MM-DD"),
  appendixName: text("the appendix's new name, where --appendix says which appendix"),
  title: text(),
  language: choice(LANGUAGES),
  layout: choice(["committee", "accessible"]),
  dueSoonDays: {
    takes: `a number of days from 0 to ${LONGEST_DUE_SOON_DAYS}`,
    read: (typed) =>
      /^\d{1,4}$/.test(typed) ? countOf(Number(typed), 0, LONGEST_DUE_SOON_DAYS) : undefined,
  },
  paper: choice(["A4", "A3"]),
  orientation: choice(["landscape", "portrait"]),
  quarters: choice(["financial", "calendar", "unknown"]),
  showColumns: {
    takes: `any of ${CHOICE_COLUMNS.join(", ")}, with commas between, or none`,
    read: shownColumns,
  },
  extraColumns: {
    takes: "columns to print too, with commas between",
    read: (typed) => textsOf(typed.split(",")),
  },
  extraSheets: names("sheets to read as part of the plan too"),
  keptRows: names("rows to print too: their first words"),
  rows: choice(ROWS),
  onlyAims: names("aims"),
  onlyLeads: names("leads"),
  onlySheets: names("sheets of the plan"),
  textPoints: {
    takes: listed(TEXT_POINTS.map(String), "or"),
    read: (typed) => TEXT_POINTS.find((points) => String(points) === typed),
  },
  sectionOrder: {
    takes: `${SECTIONS.join(" and ")} in the order of the paper, with a comma between`,
    read: (typed) => {
      const named = typed.split(",").map((word) => oneOf(word.trim(), SECTIONS));
      return named.includes(undefined) ? undefined : orderOf(named, SECTIONS);
    },
  },
  showCharts: FLAG,
  keepLast: FLAG,
  freezeHeadings: FLAG,
  targetsSheet: text("the name of the sheet with the plan"),
  metricsSheet: text("the name of the sheet with the metrics"),
  targetsColumns: undefined,
  metricsColumns: undefined,
  unusedColumns: names("columns of the plan to leave unread"),
  unusedMetricsColumns: names("columns of the metrics to leave unread"),
  statusWords: undefined,
  checkSeverities: undefined,
  acceptedFindings: undefined,
};

function shownColumns(typed: string): ReportSettings["showColumns"] | undefined {
  const wanted = typed.split(",").map((word) => word.trim());
  const known: readonly string[] = [...CHOICE_COLUMNS, "none"];
  if (!wanted.every((word) => known.includes(word))) return undefined;
  return {
    ref: wanted.includes("ref"),
    lead: wanted.includes("lead"),
    status: wanted.includes("status"),
    rag: wanted.includes("rag"),
  };
}
