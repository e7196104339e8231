import { areaOf, intersection, lastColumn, lastRow } from "./areas";
import { cellAt, usedArea } from "./cells";
import { oneOf } from "./formats";
import type { AreaModel, CellModel, SheetModel } from "./model";

const TYPES = ["Blanks", "Constants", "Formulas", "Visible"];
/** Excel's words for the kinds of value, each of one or more kinds. */
const VALUE_TYPES: Record<string, string[]> = {
  All: ["string", "number", "boolean", "error"],
  Errors: ["error"],
  ErrorsLogical: ["error", "boolean"],
  ErrorsNumbers: ["error", "number"],
  ErrorsText: ["error", "string"],
  ErrorsLogicalNumber: ["error", "boolean", "number"],
  ErrorsLogicalText: ["error", "boolean", "string"],
  ErrorsNumberText: ["error", "number", "string"],
  Logical: ["boolean"],
  LogicalNumbers: ["boolean", "number"],
  LogicalText: ["boolean", "string"],
  LogicalNumbersText: ["boolean", "number", "string"],
  Numbers: ["number"],
  NumbersText: ["number", "string"],
  Text: ["string"],
};

/** Cells of one kind within an area, as runs along rows joined with equal runs above. Only the used part counts. */
export function specialCells(
  sheet: SheetModel,
  area: AreaModel,
  type: unknown,
  valueType: unknown,
): AreaModel[] {
  const kind = oneOf(type, TYPES);
  const values = VALUE_TYPES[oneOf(valueType ?? "All", Object.keys(VALUE_TYPES))] ?? [];
  const used = usedArea(sheet, area, false);
  const within = used === undefined ? undefined : intersection(used, area);
  if (within === undefined) return [];
  const matches = (cell: CellModel, row: number, column: number): boolean => {
    if (kind === "Blanks") return cell.value.type === "empty";
    if (kind === "Visible") return isVisible(sheet, row, column);
    if (!values.includes(cell.value.type)) return false;
    return (kind === "Formulas") === (cell.formula !== "");
  };
  const found: AreaModel[] = [];
  let above: AreaModel[] = [];
  for (let row = within.rowIndex; row <= lastRow(within); row += 1) {
    const runs: AreaModel[] = [];
    let start = -1;
    for (let column = within.columnIndex; column <= lastColumn(within) + 1; column += 1) {
      const inside = column <= lastColumn(within);
      const hit = inside && matches(cellAt(sheet, row, column), row, column);
      if (hit && start < 0) start = column;
      if (!hit && start >= 0) {
        runs.push(joined(above, areaOf(row, start, 1, column - start), found));
        start = -1;
      }
    }
    above = runs;
  }
  return found;
}

function joined(above: AreaModel[], run: AreaModel, found: AreaModel[]): AreaModel {
  const same = above.find(
    (area) => area.columnIndex === run.columnIndex && area.columnCount === run.columnCount,
  );
  if (same === undefined) {
    found.push(run);
    return run;
  }
  same.rowCount += 1;
  return same;
}

function isVisible(sheet: SheetModel, row: number, column: number): boolean {
  return sheet.rows.get(row)?.hidden !== true && sheet.columns.get(column)?.hidden !== true;
}
