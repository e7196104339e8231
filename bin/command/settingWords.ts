import {
  parseIsoDate,
  METRICS_COLUMNS,
  readColumnChoice,
  sheetNameProblem,
  TARGETS_COLUMNS,
  TYPED_SETTINGS,
  type ReportSettings,
  type SettingName,
  type TypedSetting,
} from "../../src/jobs";
import { UsageError } from "./usageError";

type Overrides = Partial<ReportSettings>;

/** The settings that `--set name=value` takes: all that can be typed. --as-at is the date's own option. */
export const SET_SETTINGS: ReadonlyMap<SettingName, TypedSetting> = new Map(
  (Object.keys(TYPED_SETTINGS) as SettingName[]).flatMap((name) => {
    const typed = TYPED_SETTINGS[name];
    return typed && name !== "asAt" ? [[name, typed] as const] : [];
  }),
);

/** Reads one `--set` value: `readSetting("council=Kirkmore Council")` is `{council: "Kirkmore Council"}`. */
export function readSetting(text: string): Overrides {
  const at = text.indexOf("=");
  const wanted = text.slice(0, Math.max(at, 0)).trim();
  const found = [...SET_SETTINGS].find(([name]) => name === wanted);
  if (!found) {
    const names = [...SET_SETTINGS.keys()].join(", ");
    throw new UsageError(`--set takes name=value, where the name is one of: ${names}.`);
  }
  return readAs(found[0], text.slice(at + 1).trim(), `--set ${wanted}`);
}

/** Reads a value as that of a setting; `label` is what an error calls it, "--due-soon". */
export function readAs(name: SettingName, value: string, label: string): Overrides {
  if (name === "appendixName") return { appendixName: sheetName(value) };
  const typed = SET_SETTINGS.get(name);
  const read = typed?.read(value);
  if (read === undefined) {
    throw new UsageError(`${label} takes ${typed?.takes ?? ""}, not "${value}".`);
  }
  return { [name]: read };
}

/** Reads `--leave-out`: `readLeftOut("completed")` is `{rows: "without-completed"}`. */
export function readLeftOut(value: string): Overrides {
  if (value !== "completed" && value !== "completed-before") {
    throw new UsageError(`--leave-out takes completed or completed-before, not "${value}".`);
  }
  return { rows: `without-${value}` };
}

/**
 * Reads the `--column` values: `readColumns(["target=Recommendation", "timescale=F"])` chooses both columns of the plan,
 * one by its heading and one by its letter.
 */
export function readColumns(texts: readonly string[]): Overrides {
  const chosen = { targets: {}, metrics: {} };
  for (const text of texts) {
    const choice = readColumnChoice(text);
    if (!choice) throw new UsageError(wrongColumn(text));
    Object.assign(chosen[choice.sheet], { [choice.column]: choice.wanted });
  }
  return {
    ...(Object.keys(chosen.targets).length > 0 && { targetsColumns: chosen.targets }),
    ...(Object.keys(chosen.metrics).length > 0 && { metricsColumns: chosen.metrics }),
  };
}

function wrongColumn(text: string): string {
  const [plan, metrics] = [TARGETS_COLUMNS, METRICS_COLUMNS].map((names) => names.join(", "));
  return `--column takes NAME=HEADING or NAME=LETTER, not "${text}". The names are ${plan}; for the metrics, with "metrics." before them, ${metrics}.`;
}

/** A sheet's name that Excel allows. */
export function sheetName(value: string): string {
  const problem = sheetNameProblem(value);
  if (problem !== undefined) throw new UsageError(`The appendix cannot have this name. ${problem}`);
  return value;
}

/** A day of the calendar. */
export function day(label: string, value: string): NonNullable<ReportSettings["asAt"]> {
  const date = parseIsoDate(value);
  if (date === undefined) {
    throw new UsageError(`${label} takes a day of the calendar as YYYY-MM-DD, not "${value}".`);
  }
  return date;
}
