import { parseIsoDate, sheetNameProblem, type ReportSettings } from "../../src/jobs";
import { UsageError } from "./usageError";

type Overrides = Partial<ReportSettings>;

/** How `--set name=value` reads each setting; the names are those of the pane's Report page. */
const READERS: Readonly<Record<string, (value: string) => Overrides>> = {
  council: (value) => ({ council: value }),
  department: (value) => ({ department: value }),
  committee: (value) => ({ committee: value }),
  title: (value) => ({ title: value }),
  targetsSheet: (value) => ({ targetsSheet: value }),
  metricsSheet: (value) => ({ metricsSheet: value }),
  appendixName: (value) => ({ appendixName: sheetName(value) }),
  dueSoonDays: (value) => ({ dueSoonDays: wholeDays(value) }),
  layout: (value) => ({ layout: oneOf("layout", value, ["committee", "accessible"]) }),
  paper: (value) => ({ paper: oneOf("paper", value, ["A4", "A3"]) }),
  orientation: (value) => ({
    orientation: oneOf("orientation", value, ["landscape", "portrait"]),
  }),
  freezeHeadings: (value) => ({ freezeHeadings: yesOrNo("freezeHeadings", value) }),
  showCharts: (value) => ({ showCharts: yesOrNo("showCharts", value) }),
  showColumns: (value) => ({ showColumns: shownColumns(value) }),
  planStart: (value) => ({ planStart: day("planStart", value) }),
};

/** Reads one `--set` value: `readSetting("council=Kirkmore Council")` is `{council: "Kirkmore Council"}`. */
export function readSetting(text: string): Overrides {
  const at = text.indexOf("=");
  const name = text.slice(0, at).trim();
  const read = at > 0 && Object.hasOwn(READERS, name) ? READERS[name] : undefined;
  if (!read) {
    const names = Object.keys(READERS).join(", ");
    throw new UsageError(`--set takes name=value, where the name is one of: ${names}.`);
  }
  return read(text.slice(at + 1).trim());
}

/** A sheet's name that Excel allows. */
export function sheetName(value: string): string {
  const problem = sheetNameProblem(value);
  if (problem !== undefined) throw new UsageError(`The appendix cannot have this name. ${problem}`);
  return value;
}

/** A number of days from 0 to 3660. */
export function wholeDays(value: string): number {
  const days = Number(value);
  if (!/^\d{1,4}$/.test(value) || days > 3660) {
    throw new UsageError(`--due-soon takes a number of days from 0 to 3660, not "${value}".`);
  }
  return days;
}

/** Optional columns, "ref, status"; "none" for none of them. */
function shownColumns(value: string): ReportSettings["showColumns"] {
  const names = value.split(",").map((name) => name.trim());
  const wanted = names.map((name) =>
    oneOf("showColumns", name, ["ref", "lead", "status", "none"] as const),
  );
  const isShown = (name: "ref" | "lead" | "status"): boolean => wanted.includes(name);
  return { ref: isShown("ref"), lead: isShown("lead"), status: isShown("status") };
}

/** One of a list of words. */
export function oneOf<T extends string>(name: string, value: string, allowed: readonly T[]): T {
  const found = allowed.find((word) => word === value);
  if (found === undefined) {
    throw new UsageError(`The ${name} is one of ${allowed.join(" or ")}, not "${value}".`);
  }
  return found;
}

/** A day of the calendar. */
export function day(name: string, value: string): NonNullable<ReportSettings["asAt"]> {
  const date = parseIsoDate(value);
  if (date === undefined) {
    throw new UsageError(`${name} takes a day of the calendar as YYYY-MM-DD, not "${value}".`);
  }
  return date;
}

function yesOrNo(name: string, value: string): boolean {
  return oneOf(name, value, ["yes", "no"]) === "yes";
}
