import { atCell } from "../place";
import type { CellCheck, NoFacts } from "../types";

export const formulaUnsaved = {
  id: "formula-unsaved",
  title: "The file holds no result of a formula",
  advice: "Open the workbook in Excel, let it calculate, and save it.",
  severity: "warning",
  scope: "cell",
  *find({ sheetName, rowIndex, columnIndex, isUnsaved }) {
    if (isUnsaved) yield { place: atCell(sheetName, rowIndex, columnIndex), facts: {} };
  },
  fault: () =>
    "The file holds the formula of this cell but not its result, so the appendix has nothing here.",
  remedy: () => "Open the workbook in Excel, let it calculate, and save it.",
} as const satisfies CellCheck<NoFacts>;
