import { atCell } from "../place";
import type { PlanCheck } from "../types";

interface Facts {
  /** What is struck through: a row with all that it says, a cell, or some of a cell's words. */
  readonly what: "row" | "cell" | "words";
}

const FAULTS: Readonly<Record<Facts["what"], string>> = {
  row: "This row is struck through and is not in the appendix.",
  cell: "This cell is struck through, so its words are not printed as if they still held.",
  words:
    "Some words of this cell are struck through. Excel does not tell which, so none of them is printed.",
};

export const textStruck = {
  id: "text-struck",
  title: "Words are struck through",
  advice: "Delete what no longer holds, or take the strikethrough away.",
  severity: "warning",
  scope: "plan",
  *find({ plan }) {
    for (const sheet of plan.targetSheets) {
      const { grid } = sheet;
      if (grid.struck === undefined) continue;
      const rows = new Map(
        sheet.leftOutRows.filter(({ kind }) => kind === "struck").map((row) => [row.rowIndex, row]),
      );
      for (const { rowIndex, columnIndex } of rows.values()) {
        yield { place: atCell(grid.name, rowIndex, columnIndex), facts: { what: "row" } };
      }
      for (const [key, struck] of grid.struck) {
        const [rowIndex = 0, columnIndex = 0] = key.split(",").map(Number);
        if (rows.has(rowIndex) || rowIndex < sheet.firstRowIndex) continue;
        if (rowIndex > sheet.lastRowIndex) continue;
        const what = struck === "whole" ? "cell" : "words";
        yield { place: atCell(grid.name, rowIndex, columnIndex), facts: { what } };
      }
    }
  },
  fault: ({ what }) => FAULTS[what],
  remedy: () => "Delete what no longer holds, or take the strikethrough away.",
} as const satisfies PlanCheck<Facts>;
