import type { IsoDate } from "../../calendar";
import { recordOf } from "../../sheet";
import { PAPER_LANGUAGES, type PaperLanguage } from "../../words";
import { TARGETS_COLUMNS, type ChoiceColumn, type TargetsColumn } from "../columns/planColumns";
import { METRICS_COLUMNS, type MetricsColumn } from "../metrics/metricColumns";
import { STATUS_KINDS, STATUS_ORDER, type StepStatusKind } from "../status/statusKinds";
import {
  choicesBy,
  countOf,
  dayOf,
  flagOf,
  flagsBy,
  oneOf,
  orderOf,
  textOf,
  textsBy,
  textsOf,
} from "./readers";
import { LONGEST_DUE_SOON_DAYS } from "./limits";

/** One thing that the officer can choose: what holds until then, and how it is read. */
export interface Setting<Value> {
  readonly fallback: Value;
  /** Of several appendices in one workbook each has its own; else it is said once for them all. */
  readonly perAppendix?: true;
  /** From the workbook's memory, parsed JSON; undefined for what is damaged or unknown. */
  readonly remembered: (value: unknown) => Value | undefined;
}

function text(fallback: string): Setting<string> {
  return { fallback, remembered: textOf };
}

const NAME: Setting<string | undefined> = { fallback: undefined, remembered: textOf };
const NAMES: Setting<readonly string[]> = { fallback: [], remembered: textsOf };
const DAY: Setting<IsoDate | undefined> = { fallback: undefined, remembered: dayOf };

function flag(fallback: boolean): Setting<boolean> {
  return { fallback, remembered: flagOf };
}

function choice<Choice extends string>(
  fallback: Choice,
  choices: readonly Choice[],
): Setting<Choice> {
  return { fallback, remembered: (value) => oneOf(value, choices) };
}

interface OwnSetting<Value> extends Setting<Value> {
  readonly perAppendix: true;
}

/** A setting that each appendix has for itself. */
function own<Value>(setting: Setting<Value>): OwnSetting<Value> {
  return { ...setting, perAppendix: true };
}

const SHOWN: Readonly<Record<ChoiceColumn, boolean>> = {
  ref: true,
  lead: true,
  status: true,
  rag: true,
};
export const SECTIONS = ["targets", "metrics"] as const;
export const ROWS = ["all", "without-completed", "without-completed-before", "exceptions"] as const;
export const TEXT_POINTS = [10, 11, 12] as const;
const SEVERITIES = ["error", "warning", "info", "off"] as const;
export const LANGUAGES = Object.keys(PAPER_LANGUAGES) as PaperLanguage[];
const TAUGHT = STATUS_ORDER.filter((kind) => STATUS_KINDS[kind].mayBeTaught);

/** Everything that an officer can choose, remembered in the workbook. Each has a sensible value before anything is typed. */
export const SETTINGS = {
  /** Which appendix the choices of its own belong to: 0 for the first, a number that no other has for each further one. */
  appendixKey: own<number>({
    fallback: 0,
    remembered: (value: unknown) => countOf(value, 0, Number.MAX_SAFE_INTEGER),
  }),
  council: own(text("")),
  department: own(text("")),
  committee: own(text("")),
  /** The committee date, on which overdue is decided; undefined until chosen: the caller then passes today. */
  asAt: DAY,
  /** The plan's own date, from which "within 6 months" counts. */
  planStart: DAY,
  /** The appendix's name and its sheet's, "Appendix 1". */
  appendixName: own({
    ...text("Appendix 1"),
    remembered: (value: unknown) => textOf(value)?.trim() || undefined,
  }),
  title: own(text("")),
  /** What the paper itself says is in this language; what the officer wrote stays as it is. */
  language: own(choice("en-GB", LANGUAGES)),
  layout: own(choice<"committee" | "accessible">("committee", ["committee", "accessible"])),
  dueSoonDays: {
    fallback: 60,
    remembered: (value: unknown) => countOf(value, 0, LONGEST_DUE_SOON_DAYS),
  },
  paper: own(choice<"A4" | "A3">("A4", ["A4", "A3"])),
  orientation: own(choice<"landscape" | "portrait">("landscape", ["landscape", "portrait"])),
  /** Which quarters the body means by a bare "Q3": those of the financial year, those of the calendar, or not known. */
  quarters: choice("unknown", ["financial", "calendar", "unknown"]),
  /** Which of the columns that can be taken away are shown, where the sheet has them. */
  showColumns: own<Readonly<Record<ChoiceColumn, boolean>>>({
    fallback: SHOWN,
    remembered: (value: unknown) => flagsBy(value, SHOWN),
  }),
  /** Other columns that are printed too, by heading or letter, in the order of the paper. */
  extraColumns: own(NAMES),
  /** Sheets that are read as part of the plan although they stand back by themselves: closed, hidden, other headings. */
  extraSheets: NAMES,
  /** Rows below or beside the table that are printed although they read as notes or totals, by their first words. */
  keptRows: NAMES,
  /** Which rows the table of progress shows; what is left out is still counted, and said to be left out. */
  rows: own(choice("all", ROWS)),
  /** The paper is about these alone, where any are named: aims or bands, leads, sheets of the plan. */
  onlyAims: own(NAMES),
  onlyLeads: own(NAMES),
  onlySheets: own(NAMES),
  /** Of the table's text; the accessible layout has 12 at the least. */
  textPoints: own<(typeof TEXT_POINTS)[number]>({
    fallback: 10,
    remembered: (value: unknown) => TEXT_POINTS.find((points) => points === value),
  }),
  sectionOrder: own<readonly (typeof SECTIONS)[number][]>({
    fallback: SECTIONS,
    remembered: (value: unknown) => orderOf(value, SECTIONS),
  }),
  showCharts: own(flag(false)),
  /** Whether the appendix of the meeting before stays, as a dated sheet, when it is renewed for another meeting. */
  keepLast: own(flag(false)),
  freezeHeadings: own(flag(false)),
  /** Sheets and columns that the officer chose by hand; a column by its heading or its letter, or "none" for no column. */
  targetsSheet: NAME,
  metricsSheet: NAME,
  targetsColumns: {
    fallback: {},
    remembered: (value: unknown) => textsBy(value, TARGETS_COLUMNS),
  } as Setting<Readonly<Partial<Record<TargetsColumn, string>>>>,
  metricsColumns: {
    fallback: {},
    remembered: (value: unknown) => textsBy(value, METRICS_COLUMNS),
  } as Setting<Readonly<Partial<Record<MetricsColumn, string>>>>,
  /** Columns that play no part, by heading or letter, whatever they look like. */
  unusedColumns: NAMES,
  unusedMetricsColumns: NAMES,
  /** Words of the status column and what they mean, beside the built-in list. */
  statusWords: {
    fallback: {},
    remembered: (value: unknown) => choicesBy(value, TAUGHT),
  } as Setting<Readonly<Record<string, StepStatusKind>>>,
  /** Severity by check id; "off" leaves the check out. */
  checkSeverities: {
    fallback: {},
    remembered: (value: unknown) => choicesBy(value, SEVERITIES),
  } as Setting<Readonly<Record<string, (typeof SEVERITIES)[number]>>>,
  acceptedFindings: {
    fallback: [],
    remembered: acceptedOf,
  } as Setting<readonly AcceptedFinding[]>,
} as const;

/** A finding the officer has looked at; it comes back when the cell no longer holds `cellText`. */
export interface AcceptedFinding {
  readonly check: string;
  readonly sheetName: string;
  readonly cell: string;
  readonly cellText: string;
  readonly reason: string;
}

export type SettingName = keyof typeof SETTINGS;

/** What the officer chose. */
export type ReportSettings = {
  readonly [Name in SettingName]: (typeof SETTINGS)[Name] extends Setting<infer Value>
    ? Value
    : never;
};

/** What each appendix of a workbook has for itself. */
export type AppendixChoices = {
  readonly [
    Name in SettingName as (typeof SETTINGS)[Name] extends { readonly perAppendix: true }
      ? Name
      : never
  ]: ReportSettings[Name];
};

/** Of settings, those that each appendix has for itself: its name, language and layout, not the committee's date. */
export function appendixChoices<Chosen extends Partial<ReportSettings>>(
  settings: Chosen,
): Pick<Chosen, keyof Chosen & keyof AppendixChoices> {
  const table: Readonly<Record<string, Setting<unknown>>> = SETTINGS;
  const chosen = Object.entries(settings).filter(([name]) => table[name]?.perAppendix);
  // Object.fromEntries cannot say which names are left.
  return Object.fromEntries(chosen) as Pick<Chosen, keyof Chosen & keyof AppendixChoices>;
}

function acceptedOf(value: unknown): readonly AcceptedFinding[] | undefined {
  if (!Array.isArray(value)) return undefined;
  return value.flatMap((entry) => {
    const read = recordOf(entry);
    const [check, sheetName, cell] = [read["check"], read["sheetName"], read["cell"]].map(textOf);
    // A cell's text may be as long as Excel allows.
    const cellText = read["cellText"];
    const reason = textOf(read["reason"]);
    return check !== undefined &&
      sheetName !== undefined &&
      cell !== undefined &&
      reason !== undefined &&
      typeof cellText === "string"
      ? [{ check, sheetName, cell, cellText, reason }]
      : [];
  });
}
