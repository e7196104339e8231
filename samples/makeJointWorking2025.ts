import type { WorkbookModel } from "office-js-host/model";
import { parseIsoDate, type IsoDate } from "../src/calendar";
import { gridFrom } from "../src/file/gridFrom";
import { historyToJson, keepReport } from "../src/history";
import { DEFAULT_SETTINGS, understandPlan, type ReportSettings } from "../src/plan";
import type { SampleRow } from "./jointWorking";
import { FEBRUARY_ROWS, HEADINGS_2025, NOVEMBER_ROWS } from "./jointWorking2025";
import { makePlanWorkbook } from "./planWorkbook";

const WIDTHS_POINTS = [120, 190, 190, 190, 100, 100];

/** The sample of the demonstration page: a plan at its second meeting, which remembers what was promised at the first. */
export function makeJointWorking2025(): WorkbookModel {
  const november = keepReport(
    understandPlan(
      {
        dateSystem: "1900",
        sheets: plan(NOVEMBER_ROWS, "2024-11-12").sheets.map((sheet) => gridFrom(sheet, false)),
        remembered: "",
      },
      settingsFor("2024-11-12"),
      day("2024-11-12"),
    ),
  );
  const history = historyToJson({ reports: [november], settled: [] });
  return plan(FEBRUARY_ROWS, "2025-02-04", history);
}

function plan(rows: readonly SampleRow[], asAt: string, history?: unknown): WorkbookModel {
  return makePlanWorkbook({
    headings: HEADINGS_2025,
    rows,
    widthsPoints: WIDTHS_POINTS,
    settings: settingsFor(asAt),
    history,
  });
}

function settingsFor(asAt: string): ReportSettings {
  return {
    ...DEFAULT_SETTINGS,
    council: "Kirkmore Council",
    department: "Department of Learning and Care",
    committee: "Education and Care Committee",
    asAt: day(asAt),
  };
}

function day(text: string): IsoDate {
  const date = parseIsoDate(text);
  if (date === undefined) throw new Error(`${text} is no day of the calendar.`);
  return date;
}
