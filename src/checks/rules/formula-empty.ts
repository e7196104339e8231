import { isBlank } from "../../sheet";
import { atCell } from "../place";
import type { CellCheck, NoFacts } from "../types";

export const formulaEmpty = {
  id: "formula-empty",
  title: "A formula shows nothing",
  advice: "Check that it is meant to show nothing.",
  severity: "info",
  scope: "cell",
  *find({ cell, sheetName, rowIndex, columnIndex, formula, isUnsaved }) {
    if (formula === undefined || isUnsaved || !isBlank(cell)) return;
    yield { place: atCell(sheetName, rowIndex, columnIndex), facts: {} };
  },
  fault: () => "The formula in this cell shows nothing, so the appendix has nothing here.",
  remedy: () => "Check that this is meant.",
} as const satisfies CellCheck<NoFacts>;
