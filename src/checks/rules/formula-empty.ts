import { isBlank } from "../../sheet";
import { atCell } from "../place";
import type { CellCheck } from "../types";

export const formulaEmpty: CellCheck = {
  id: "formula-empty",
  title: "A formula shows nothing",
  advice: "Check that nothing is what you mean.",
  severity: "info",
  scope: "cell",
  *find({ cell, sheetName, rowIndex, columnIndex, formula }) {
    if (formula === undefined || !isBlank(cell)) return;
    yield atCell(
      sheetName,
      rowIndex,
      columnIndex,
      "The formula in this cell shows nothing, so the appendix has nothing here. Check that this is meant.",
    );
  },
};
