import type { SheetModel } from "office-js-host";
import type { CellModel } from "office-js-host/model";

export interface PlacedCell {
  rowIndex: number;
  columnIndex: number;
  cell: CellModel;
}

/** Every cell of a sheet that holds something, row by row. */
export function filledCells(sheet: SheetModel): PlacedCell[] {
  return [...sheet.cells]
    .sort(([one], [other]) => one - other)
    .flatMap(([rowIndex, row]) =>
      [...row]
        .sort(([one], [other]) => one - other)
        .filter(([, cell]) => cell.value.type !== "empty" || cell.formula !== "")
        .map(([columnIndex, cell]) => ({ rowIndex, columnIndex, cell })),
    );
}

/** What a cell says as text; "" for anything that is no text. */
export function textOf(cell: CellModel | undefined): string {
  return cell?.value.type === "string" ? cell.value.value : "";
}
