import { createSheet, createWorkbook, type SheetModel, type WorkbookModel } from "office-js-host";
import { DEFAULT_FORMAT, freeSheetId } from "office-js-host/model";

export type Row = readonly (string | number)[];

export const TARGETS_HEADINGS: Row = [
  "Aim",
  "Target",
  "Progress made",
  "Progress planned",
  "Timescale",
];
export const METRICS_HEADINGS: Row = ["Metric", "Unit", "Good is", "2002-03", "2003-04", "Note"];

/** A plan with a little of everything: continued aims, a step that is overdue, a metric with its change. */
export const SMALL_TARGETS: readonly Row[] = [
  ["Safer roads", "Slow the traffic", "Ten zones marked", "Mark five more", "March 2003"],
  ["", "Travel plans", "Achieved", "", ""],
  ["Warm homes", "Insulate lofts", "", "Begin in the north", "2004-05"],
];
export const SMALL_METRICS: readonly Row[] = [
  ["Children injured on the way to school", "children", "Lower", 14, 9, ""],
  ["Lofts insulated", "lofts", "Higher", 110, 260, ""],
];

/** Puts texts and numbers into cells exactly as they are, as a file would, with nothing taken for typing. */
export function putRows(sheet: SheetModel, rows: readonly Row[]): void {
  rows.forEach((row, rowIndex) => {
    const cells = new Map(
      row.flatMap((value, columnIndex) => {
        if (value === "") return [];
        const held =
          typeof value === "number"
            ? { type: "number" as const, value }
            : { type: "string" as const, value };
        return [
          [
            columnIndex,
            { value: held, formula: "", quotePrefix: false, format: DEFAULT_FORMAT },
          ] as const,
        ];
      }),
    );
    if (cells.size > 0) sheet.cells.set(rowIndex, new Map(cells));
  });
}

/** A workbook with a targets sheet and, unless it has no rows, a metrics sheet. */
export function planWorkbook(
  targets: readonly Row[] = SMALL_TARGETS,
  metrics: readonly Row[] = SMALL_METRICS,
): WorkbookModel {
  const workbook = createWorkbook();
  const [first] = workbook.sheets;
  if (first === undefined) throw new Error("A new workbook has a sheet.");
  first.name = "Targets";
  putRows(first, [TARGETS_HEADINGS, ...targets]);
  if (metrics.length > 0) {
    const second = createSheet("Metrics", freeSheetId(workbook));
    putRows(second, [METRICS_HEADINGS, ...metrics]);
    workbook.sheets.push(second);
  }
  return workbook;
}
