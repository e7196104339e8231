import { parseIsoDate } from "../../src/calendar";
import { DEFAULT_SETTINGS, understandPlan, type Plan, type ReportSettings } from "../../src/plan";
import { sheetOf, workbookOf, type Written } from "./grids";

type Quarters = ReportSettings["quarters"];

/** On this date the quarter of 2024 that a calendar counts third is past, and the financial one is not. */
const asAt = parseIsoDate("2024-11-11");

function read(quarters: Quarters, rows: readonly (readonly Written[])[]): Plan {
  if (!asAt) throw new Error("the test's date is none");
  return understandPlan(
    workbookOf(sheetOf("Sheet", rows)),
    { ...DEFAULT_SETTINGS, quarters },
    asAt,
  );
}

describe("the quarters that a body means, as the workbook's setting says", () => {
  const plan: Written[][] = [
    ["Aim", "Target", "Progress made", "Progress planned", "Timescale"],
    ["Safer roads", "New crossings", "Sites chosen", "Build them", "Q3 2024"],
    ["Safer roads", "Slower traffic", "Survey done", "Set out signs", "H1 2024"],
  ];
  const told = (quarters: Quarters) =>
    read(quarters, plan).steps.map(({ status, timescale }) => [
      status.kind,
      timescale && "latest" in timescale ? timescale.latest : "",
      timescale?.notes.filter(({ kind }) => kind === "doubt").length,
    ]);

  test("a bare quarter is doubtful until it is said, and sure from then on", () => {
    expect(told("unknown")).toEqual([
      ["unclear", "2024-12-31", 1],
      ["overdue", "2024-09-30", 1],
    ]);
    expect(told("calendar")).toEqual([
      ["overdue", "2024-09-30", 0],
      ["overdue", "2024-06-30", 0],
    ]);
    expect(told("financial")).toEqual([
      ["due-soon", "2024-12-31", 0],
      ["overdue", "2024-09-30", 0],
    ]);
  });

  const periodsOf = (quarters: Quarters, rows: readonly (readonly Written[])[]) =>
    read(quarters, rows).periods.map(({ earliest, latest, notes }) => [
      earliest,
      latest,
      notes.length,
    ]);

  test("headings of metrics are read by it", () => {
    const wide: Written[][] = [
      ["Metric", "Unit", "Q1 2024", "Q2 2024", "Q3 2024/25"],
      ["Days lost", "days", 8, 7, 6],
      ["Staff in post", "Number", 91, 95, 96],
    ];
    expect(periodsOf("calendar", wide)).toEqual([
      ["2024-01-01", "2024-03-31", 0],
      ["2024-04-01", "2024-06-30", 0],
      ["2024-10-01", "2024-12-31", 0],
    ]);
    expect(periodsOf("financial", wide).slice(0, 2)).toEqual([
      ["2024-04-01", "2024-06-30", 0],
      ["2024-07-01", "2024-09-30", 0],
    ]);
    expect(periodsOf("unknown", wide).slice(0, 2)).toEqual([
      ["2024-04-01", "2024-06-30", 1],
      ["2024-07-01", "2024-09-30", 1],
    ]);
  });

  test("so are the periods of a long table", () => {
    const long: Written[][] = [
      ["Metric", "Period", "Value"],
      ["Days lost", "Q1 2024", 8],
      ["Days lost", "Q2 2024", 7],
      ["Staff in post", "Q1 2024", 91],
      ["Staff in post", "Q2 2024", 95],
    ];
    expect(periodsOf("calendar", long).map(([earliest]) => earliest)).toEqual([
      "2024-01-01",
      "2024-04-01",
    ]);
    expect(periodsOf("financial", long).map(([earliest]) => earliest)).toEqual([
      "2024-04-01",
      "2024-07-01",
    ]);
  });
});
