import { parseIsoDate, sheetNameProblem, type ReportSettings } from "../../src/jobs";
import { UsageError } from "./usageError";
import { listed } from "../../src/words";

type Overrides = Partial<ReportSettings>;

interface Setting {
  /** What may stand behind the "=". */
  readonly takes: string;
  /** Reads it; `label` is what an error calls the setting. */
  readonly read: (value: string, label: string) => Overrides;
}

const LAYOUTS = ["committee", "accessible"] as const;
const PAPERS = ["A4", "A3"] as const;
const ORIENTATIONS = ["landscape", "portrait"] as const;
const YES_NO = ["yes", "no"] as const;
const SHOWN_COLUMNS = ["ref", "lead", "status", "rag", "none"] as const;

/** What `--set name=value` takes; the names are those of the pane's Report page. */
export const SETTINGS: Readonly<Record<string, Setting>> = {
  council: { takes: "text", read: (value) => ({ council: value }) },
  department: { takes: "text", read: (value) => ({ department: value }) },
  committee: { takes: "text", read: (value) => ({ committee: value }) },
  title: { takes: "text", read: (value) => ({ title: value }) },
  targetsSheet: {
    takes: "the name of the sheet with the plan",
    read: (value) => ({ targetsSheet: value }),
  },
  metricsSheet: {
    takes: "the name of the sheet with the metrics",
    read: (value) => ({ metricsSheet: value }),
  },
  appendixName: {
    takes: "a name, as --appendix",
    read: (value) => ({ appendixName: sheetName(value) }),
  },
  dueSoonDays: {
    takes: "days, as --due-soon",
    read: (value, label) => ({ dueSoonDays: wholeDays(label, value) }),
  },
  layout: {
    takes: listed(LAYOUTS, "or"),
    read: (value, label) => ({ layout: layout(label, value) }),
  },
  paper: {
    takes: listed(PAPERS, "or"),
    read: (value, label) => ({ paper: oneOf(label, value, PAPERS) }),
  },
  orientation: {
    takes: listed(ORIENTATIONS, "or"),
    read: (value, label) => ({ orientation: oneOf(label, value, ORIENTATIONS) }),
  },
  freezeHeadings: {
    takes: listed(YES_NO, "or"),
    read: (value, label) => ({ freezeHeadings: yesOrNo(label, value) }),
  },
  showCharts: {
    takes: listed(YES_NO, "or"),
    read: (value, label) => ({ showCharts: yesOrNo(label, value) }),
  },
  showColumns: {
    takes: "ref, lead, status and rag, those wanted with commas between; or none",
    read: (value, label) => ({ showColumns: shownColumns(label, value) }),
  },
  planStart: {
    takes: "the plan's own date, YYYY-MM-DD",
    read: (value, label) => ({ planStart: day(label, value) }),
  },
};

/** Reads one `--set` value: `readSetting("council=Kirkmore Council")` is `{council: "Kirkmore Council"}`. */
export function readSetting(text: string): Overrides {
  const at = text.indexOf("=");
  const name = text.slice(0, at).trim();
  const setting = at > 0 && Object.hasOwn(SETTINGS, name) ? SETTINGS[name] : undefined;
  if (!setting) {
    const names = Object.keys(SETTINGS).join(", ");
    throw new UsageError(`--set takes name=value, where the name is one of: ${names}.`);
  }
  return setting.read(text.slice(at + 1).trim(), `--set ${name}`);
}

/** A sheet's name that Excel allows. */
export function sheetName(value: string): string {
  const problem = sheetNameProblem(value);
  if (problem !== undefined) throw new UsageError(`The appendix cannot have this name. ${problem}`);
  return value;
}

/** A number of days from 0 to 3660; `label` is what an error calls it, "--due-soon". */
export function wholeDays(label: string, value: string): number {
  const days = Number(value);
  if (!/^\d{1,4}$/.test(value) || days > 3660) {
    throw new UsageError(`${label} takes a number of days from 0 to 3660, not "${value}".`);
  }
  return days;
}

/** One of the appendix's layouts. */
export function layout(label: string, value: string): ReportSettings["layout"] {
  return oneOf(label, value, LAYOUTS);
}

/** A day of the calendar. */
export function day(label: string, value: string): NonNullable<ReportSettings["asAt"]> {
  const date = parseIsoDate(value);
  if (date === undefined) {
    throw new UsageError(`${label} takes a day of the calendar as YYYY-MM-DD, not "${value}".`);
  }
  return date;
}

/** Optional columns, "ref, status"; "none" for none of them. */
function shownColumns(label: string, value: string): ReportSettings["showColumns"] {
  const wanted = value.split(",").map((name) => oneOf(label, name.trim(), SHOWN_COLUMNS));
  const isShown = (name: keyof ReportSettings["showColumns"]): boolean => wanted.includes(name);
  return {
    ref: isShown("ref"),
    lead: isShown("lead"),
    status: isShown("status"),
    rag: isShown("rag"),
  };
}

function yesOrNo(label: string, value: string): boolean {
  return oneOf(label, value, YES_NO) === "yes";
}

function oneOf<T extends string>(label: string, value: string, allowed: readonly T[]): T {
  const found = allowed.find((word) => word === value);
  if (found === undefined) {
    throw new UsageError(`${label} takes ${listed(allowed, "or")}, not "${value}".`);
  }
  return found;
}
