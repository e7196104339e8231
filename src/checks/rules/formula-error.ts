import { atCell } from "../place";
import type { CellCheck } from "../types";

const MEANINGS: Readonly<Record<string, string>> = {
  "#REF!": "it refers to a cell that no longer exists",
  "#N/A": "it looks for something that is not there",
  "#VALUE!": "it tries to calculate with words",
  "#NAME?": "it uses a name that Excel does not know",
  "#DIV/0!": "it divides by zero",
  "#NUM!": "it gives a number that Excel cannot hold",
  "#NULL!": "it names ranges that do not overlap",
  "#SPILL!": "there is no room for its results",
};

interface Facts {
  /** "#REF!" */
  readonly error: string;
}

export const formulaError = {
  id: "formula-error",
  title: "A cell shows an Excel error",
  advice: "Correct the formula, or type over it.",
  severity: "warning",
  scope: "cell",
  *find({ cell, sheetName, rowIndex, columnIndex }) {
    if (cell.kind !== "error") return;
    yield { place: atCell(sheetName, rowIndex, columnIndex), facts: { error: cell.error } };
  },
  fault: ({ error }) =>
    `This cell shows the error ${error}: ${MEANINGS[error] ?? "its formula fails"}.`,
  remedy: () => "Correct the formula, or type what belongs here.",
} as const satisfies CellCheck<Facts>;
