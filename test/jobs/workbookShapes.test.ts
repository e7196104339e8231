import type { WorkbookModel } from "office-js-host";
import { generateAppendix, type WorkbookReport } from "../../src/jobs";
import { HEADINGS, PLAN, sheetOf, workbookOf, type Row } from "./support/workbooks";
import { withOffice } from "./support/withOffice";

const METRICS: readonly Row[] = [
  ["Metric", "Unit", "Good is", "2022-23", "2023-24"],
  ["Accidents", "accidents", "Lower", 61, 46],
];

async function reportOf(workbook: WorkbookModel): Promise<WorkbookReport> {
  const result = await withOffice(workbook, () =>
    generateAppendix({ settings: { asAt: undefined }, readMerges: true }),
  );
  if (result.kind !== "made") throw new Error(`Not made: ${result.kind}`);
  return result.report;
}

const steps = (report: WorkbookReport) =>
  report.plan.steps.map((step) => [
    step.aim,
    step.target,
    step.progressPlanned,
    step.timescale?.text ?? "",
  ]);

const EXPECTED = [
  ["Safer roads", "New crossings", "Build the first", "November 2003"],
  ["Safer roads", "New crossings", "Build the second", "March 2005"],
  ["Safer roads", "Slower traffic", "", ""],
  ["Warm homes", "New boilers", "Fit 40 boilers", "Ongoing"],
];

/** Each shape as a change to the plain workbook; all must be understood alike. */
const SHAPES: readonly (readonly [string, () => WorkbookModel])[] = [
  ["a plain range", () => workbookOf({ Targets: PLAN, Metrics: METRICS })],
  ["sheets renamed", () => workbookOf({ "Joint plan": PLAN, Figures: METRICS })],
  ["sheets the other way round", () => workbookOf({ Metrics: METRICS, Targets: PLAN })],
  [
    "columns in another order",
    () =>
      workbookOf({
        Targets: PLAN.map(([aim = "", target = "", madeOf = "", planned = "", when = ""]) => [
          when,
          planned,
          aim,
          madeOf,
          target,
        ]),
      }),
  ],
  [
    "other headings",
    () =>
      workbookOf({
        Plan: [["Outcome", "Action", "Update", "Next steps", "Due date"], ...PLAN.slice(1)],
      }),
  ],
  [
    "three title rows above",
    () =>
      workbookOf({
        Targets: [["Kirkmore Council"], ["Joint plan"], ["Updated monthly"], ...PLAN],
      }),
  ],
  [
    "a merged title",
    () => {
      const workbook = workbookOf({ Targets: [["Kirkmore Council joint plan"], ...PLAN] });
      sheetOf(workbook, "Targets").merges.push({
        rowIndex: 0,
        columnIndex: 0,
        rowCount: 1,
        columnCount: 5,
      });
      return workbook;
    },
  ],
  ["away from A1", () => workbookOf({ Targets: [[], [], ...PLAN.map((row) => ["", "", ...row])] })],
  [
    "an Excel table",
    () => {
      const workbook = workbookOf({ Targets: PLAN });
      sheetOf(workbook, "Targets").tables.push({
        id: "1",
        name: "Plan",
        area: { rowIndex: 0, columnIndex: 0, rowCount: PLAN.length, columnCount: 5 },
        columns: HEADINGS.map(String),
        showHeaders: true,
        showTotals: false,
        style: "TableStyleMedium2",
        showBandedRows: true,
        showFilterButton: true,
        isFiltered: false,
      });
      return workbook;
    },
  ],
  [
    "aims in merged cells",
    () => {
      const workbook = workbookOf({ Targets: PLAN });
      sheetOf(workbook, "Targets").merges.push(
        { rowIndex: 1, columnIndex: 0, rowCount: 3, columnCount: 1 },
        { rowIndex: 1, columnIndex: 1, rowCount: 2, columnCount: 1 },
      );
      return workbook;
    },
  ],
  [
    "hidden rows and columns",
    () => {
      const workbook = workbookOf({ Targets: PLAN });
      const sheet = sheetOf(workbook, "Targets");
      sheet.rows.set(2, {
        height: undefined,
        hidden: true,
        customHeight: false,
        format: undefined,
      });
      sheet.columns.set(2, { width: undefined, hidden: true, format: undefined });
      return workbook;
    },
  ],
  [
    "a protected source sheet",
    () => {
      const workbook = workbookOf({ Targets: PLAN });
      sheetOf(workbook, "Targets").protection = { protected: true, options: {} };
      return workbook;
    },
  ],
];

test.each(SHAPES)("%s", async (_, make) => {
  expect(steps(await reportOf(make()))).toEqual(EXPECTED);
});

test("hidden rows and columns are told", async () => {
  const hidden = SHAPES.find(([name]) => name === "hidden rows and columns");
  if (!hidden) throw new Error("The shape is in the table.");
  const report = await reportOf(hidden[1]());
  expect(report.findings.map((finding) => finding.check)).toEqual(
    expect.arrayContaining(["rows-hidden", "columns-hidden"]),
  );
});

test.each([
  [false, 37956],
  [true, 36494],
])(
  "a real date is read by the workbook's own date system (from 1904: %s)",
  async (from1904, serial) => {
    const workbook = workbookOf({ Targets: PLAN });
    workbook.date1904 = from1904;
    const row = sheetOf(workbook, "Targets").cells.get(1);
    const cell = row?.get(4);
    if (!cell) throw new Error("The plan has a timescale there.");
    row?.set(4, {
      ...cell,
      value: { type: "number", value: serial },
      format: { ...cell.format, numberFormat: "dd/mm/yyyy" },
    });
    const [first] = (await reportOf(workbook)).plan.steps;
    expect(first?.timescale).toMatchObject({ kind: "deadline", latest: "2003-12-01" });
  },
);
