import { parseIsoDate } from "../../src/calendar";
import { layOutChecklist, type Checklist } from "../../src/checklist";
import type { Finding } from "../../src/checks";
import { DEFAULT_SETTINGS } from "../../src/plan";
import type { SheetDrawing } from "../../src/sheet";

/** A finding, with what matters to the test. */
export function finding(more: Partial<Finding> = {}): Finding {
  return {
    check: "timescale-far",
    severity: "warning",
    sheet: "Targets",
    cell: "E7",
    message: "“December 2094” is 70 years after the report. Check the year.",
    ...more,
  };
}

/** The list of some findings, laid out. */
export function laidOut(findings: readonly Finding[], more: Partial<Checklist> = {}): SheetDrawing {
  const asAt = parseIsoDate("2024-06-11");
  if (!asAt) throw new Error("no such date");
  return layOutChecklist({
    findings,
    asAt,
    settings: DEFAULT_SETTINGS,
    sheetName: "Checks",
    tableName: "ChecksTable",
    ...more,
  });
}

/** The texts of a drawing, row by row. */
export function textsOf({ cells, rowHeightsPoints }: SheetDrawing): string[][] {
  return rowHeightsPoints.map((_, row) =>
    cells
      .filter(({ rowIndex }) => rowIndex === row)
      .sort((one, other) => one.columnIndex - other.columnIndex)
      .map(({ content }) => (content.kind === "text" ? content.text : "")),
  );
}
