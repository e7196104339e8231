import type { IsoDate } from "../../calendar";
import { recordOf } from "../../sheet";
import { listed, PAPER_LANGUAGES, type PaperLanguage } from "../../words";
import {
  CHOICE_COLUMNS,
  TARGETS_COLUMNS,
  type ChoiceColumn,
  type TargetsColumn,
} from "../columns/planColumns";
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
  /** As somebody types it in a command, and what that may be in words; absent where it cannot be typed. */
  readonly typed?: {
    readonly takes: string;
    readonly read: (text: string) => Value | undefined;
  };
}

const YES_NO: Readonly<Record<string, boolean>> = { yes: true, no: false };

function text(fallback: string, takes = "text"): Setting<string> {
  return { fallback, remembered: textOf, typed: { takes, read: (typed) => typed } };
}

function name(takes: string): Setting<string | undefined> {
  return { fallback: undefined, remembered: textOf, typed: { takes, read: (typed) => typed } };
}

function flag(fallback: boolean): Setting<boolean> {
  return {
    fallback,
    remembered: flagOf,
    typed: { takes: "yes or no", read: (typed) => YES_NO[typed] },
  };
}

function day(takes: string): Setting<IsoDate | undefined> {
  return { fallback: undefined, remembered: dayOf, typed: { takes, read: dayOf } };
}

function choice<Choice extends string>(
  fallback: Choice,
  choices: readonly Choice[],
): Setting<Choice> {
  const read = (value: unknown): Choice | undefined => oneOf(value, choices);
  const takes = listed(choices, "or");
  return { fallback, remembered: read, typed: { takes, read } };
}

function names(what: string): Setting<readonly string[]> {
  return {
    fallback: [],
    remembered: textsOf,
    typed: {
      takes: `the names of ${what}, with semicolons between`,
      read: (typed) => textsOf(typed.split(";")),
    },
  };
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
const SECTIONS = ["targets", "metrics"] as const;
const ROWS = ["all", "without-completed", "without-completed-before", "exceptions"] as const;
const TEXT_POINTS = [10, 11, 12] as const;
const SEVERITIES = ["error", "warning", "info", "off"] as const;
const LANGUAGES = Object.keys(PAPER_LANGUAGES) as PaperLanguage[];
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
  asAt: day("the date of the meeting as YYYY-MM-DD"),
  /** The plan's own date, from which "within 6 months" counts. */
  planStart: day("the date of the plan as YYYY-MM-DD"),
  /** The appendix's name and its sheet's, "Appendix 1". */
  appendixName: own({
    ...text("Appendix 1", "the appendix's new name, where --appendix says which appendix"),
    remembered: (value: unknown) => textOf(value)?.trim() || undefined,
  }),
  title: own(text("")),
  /** What the paper itself says is in this language; what the officer wrote stays as it is. */
  language: own(choice("en-GB", LANGUAGES)),
  layout: own(choice<"committee" | "accessible">("committee", ["committee", "accessible"])),
  dueSoonDays: {
    fallback: 60,
    remembered: (value: unknown) => countOf(value, 0, LONGEST_DUE_SOON_DAYS),
    typed: {
      takes: `a number of days from 0 to ${LONGEST_DUE_SOON_DAYS}`,
      read: (typed: string) =>
        /^\d{1,4}$/.test(typed) ? countOf(Number(typed), 0, LONGEST_DUE_SOON_DAYS) : undefined,
    },
  },
  paper: own(choice<"A4" | "A3">("A4", ["A4", "A3"])),
  orientation: own(choice<"landscape" | "portrait">("landscape", ["landscape", "portrait"])),
  /** Which quarters the body means by a bare "Q3": those of the financial year, those of the calendar, or not known. */
  quarters: choice("unknown", ["financial", "calendar", "unknown"]),
  /** Which of the columns that can be taken away are shown, where the sheet has them. */
  showColumns: own<Readonly<Record<ChoiceColumn, boolean>>>({
    fallback: SHOWN,
    remembered: (value: unknown) => flagsBy(value, SHOWN),
    typed: {
      takes: `any of ${CHOICE_COLUMNS.join(", ")}, with commas between, or none`,
      read: shownColumns,
    },
  }),
  /** Other columns that are printed too, by heading or letter, in the order of the paper. */
  extraColumns: own<readonly string[]>({
    fallback: [],
    remembered: textsOf,
    typed: {
      takes: "columns to print too, with commas between",
      read: (typed: string) => textsOf(typed.split(",")),
    },
  }),
  /** Sheets that are read as part of the plan although they stand back by themselves: closed, hidden, other headings. */
  extraSheets: names("sheets to read as part of the plan too"),
  /** Rows below or beside the table that are printed although they read as notes or totals, by their first words. */
  keptRows: names("rows to print too: their first words"),
  /** Which rows the table of progress shows; what is left out is still counted, and said to be left out. */
  rows: own(choice("all", ROWS)),
  /** The paper is about these alone, where any are named: aims or bands, leads, sheets of the plan. */
  onlyAims: own(names("aims")),
  onlyLeads: own(names("leads")),
  onlySheets: own(names("sheets of the plan")),
  /** Of the table's text; the accessible layout has 12 at the least. */
  textPoints: own<(typeof TEXT_POINTS)[number]>({
    fallback: 10,
    remembered: (value: unknown) => TEXT_POINTS.find((points) => points === value),
    typed: {
      takes: listed(TEXT_POINTS.map(String), "or"),
      read: (typed: string) => TEXT_POINTS.find((points) => String(points) === typed),
    },
  }),
  sectionOrder: own<readonly (typeof SECTIONS)[number][]>({
    fallback: SECTIONS,
    remembered: (value: unknown) => orderOf(value, SECTIONS),
    typed: {
      takes: `${SECTIONS.join(" and ")} in the order of the paper, with a comma between`,
      read: (typed: string) => {
        const named = typed.split(",").map((word) => oneOf(word.trim(), SECTIONS));
        return named.includes(undefined) ? undefined : orderOf(named, SECTIONS);
      },
    },
  }),
  showCharts: own(flag(false)),
  /** Whether the appendix of the meeting before stays, as a dated sheet, when it is renewed for another meeting. */
  keepLast: own(flag(false)),
  freezeHeadings: own(flag(false)),
  /** Sheets and columns that the officer chose by hand; a column by its heading or its letter, or "none" for no column. */
  targetsSheet: name("the name of the sheet with the plan"),
  metricsSheet: name("the name of the sheet with the metrics"),
  targetsColumns: {
    fallback: {},
    remembered: (value: unknown) => textsBy(value, TARGETS_COLUMNS),
  } as Setting<Readonly<Partial<Record<TargetsColumn, string>>>>,
  metricsColumns: {
    fallback: {},
    remembered: (value: unknown) => textsBy(value, METRICS_COLUMNS),
  } as Setting<Readonly<Partial<Record<MetricsColumn, string>>>>,
  /** Columns that play no part, by heading or letter, whatever they look like. */
  unusedColumns: names("columns of the plan to leave unread"),
  unusedMetricsColumns: names("columns of the metrics to leave unread"),
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

function shownColumns(typed: string): Readonly<Record<ChoiceColumn, boolean>> | undefined {
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
