import type { Book } from "./book";
import {
  areaOf,
  containsArea,
  intersection,
  isEntireColumn,
  isEntireRow,
  lastColumn,
  lastRow,
  MAX_COLUMNS,
  MAX_ROWS,
} from "./areas";
import { cellsIn, putCell } from "./cells";
import { EMPTY_CELL } from "./defaultFormat";
import { shiftedFilters } from "./filters/shiftedFilters";
import { HostError } from "./hostError";
import type { AreaModel, CellModel, SheetModel } from "./model";
import { movingBand, shiftedArea, type Shift } from "./shiftedArea";
import { shiftReferences } from "./shiftReferences";

function ensureNothingIsCut(sheet: SheetModel, shift: Shift): void {
  const band = movingBand(shift);
  for (const merge of sheet.merges) {
    const common = intersection(merge, band);
    if (common !== undefined && cutsAcross(merge, band, shift.vertical)) {
      throw new HostError("InvalidOperation", "Part of a merged cell cannot be moved.");
    }
  }
  for (const table of sheet.tables) {
    const common = intersection(table.area, band);
    if (common !== undefined && cutsAcross(table.area, band, shift.vertical)) {
      throw new HostError("InsertDeleteConflict");
    }
  }
}

function cutsAcross(held: AreaModel, band: AreaModel, vertical: boolean): boolean {
  return vertical
    ? held.columnIndex < band.columnIndex || lastColumn(held) > lastColumn(band)
    : held.rowIndex < band.rowIndex || lastRow(held) > lastRow(band);
}

function ensureNothingFallsOff(sheet: SheetModel, shift: Shift): void {
  const { area, vertical } = shift;
  const edge: AreaModel = vertical
    ? { ...area, rowIndex: MAX_ROWS - area.rowCount }
    : { ...area, columnIndex: MAX_COLUMNS - area.columnCount };
  const filled = cellsIn(sheet, edge).some(
    ([, , cell]) => cell.value.type !== "empty" || cell.formula !== "",
  );
  if (filled) throw new HostError("NonBlankCellOffSheet");
}

function moveCells(sheet: SheetModel, shift: Shift): void {
  const { area, vertical, inserting } = shift;
  const band = movingBand(shift);
  const step = (inserting ? 1 : -1) * (vertical ? area.rowCount : area.columnCount);
  const moving = cellsIn(sheet, band);
  for (const [row, column] of moving) {
    const columns = sheet.cells.get(row);
    columns?.delete(column);
    if (columns?.size === 0) sheet.cells.delete(row);
  }
  const place = (row: number, column: number, cell: CellModel): void => {
    const columns = sheet.cells.get(row);
    if (columns === undefined) sheet.cells.set(row, new Map([[column, cell]]));
    else columns.set(column, cell);
  };
  for (const [row, column, cell] of moving) {
    if (
      !inserting &&
      containsArea(area, { rowIndex: row, columnIndex: column, rowCount: 1, columnCount: 1 })
    ) {
      continue;
    }
    const newRow = vertical ? row + step : row;
    const newColumn = vertical ? column : column + step;
    if (newRow < MAX_ROWS && newColumn < MAX_COLUMNS) place(newRow, newColumn, cell);
  }
}

/** Whole rows take their heights and formats with them, whole columns their widths. */
function moveLines<Line>(
  lines: Map<number, Line>,
  at: number,
  count: number,
  inserting: boolean,
): void {
  const old = [...lines];
  lines.clear();
  for (const [index, line] of old) {
    if (index < at) lines.set(index, line);
    else if (inserting) lines.set(index + count, line);
    else if (index >= at + count) lines.set(index - count, line);
  }
}

function shiftAll(areas: AreaModel[], shift: Shift): AreaModel[] {
  return areas.flatMap((area) => shiftedArea(area, shift) ?? []);
}

function apply(book: Book, sheet: SheetModel, shift: Shift): void {
  const { area, vertical, inserting } = shift;
  moveCells(sheet, shift);
  if (vertical && area.columnCount === MAX_COLUMNS) {
    moveLines(sheet.rows, area.rowIndex, area.rowCount, inserting);
    sheet.horizontalPageBreaks = moveBreaks(
      sheet.horizontalPageBreaks,
      area.rowIndex,
      area.rowCount,
      inserting,
    );
  }
  if (!vertical && area.rowCount === MAX_ROWS) {
    moveLines(sheet.columns, area.columnIndex, area.columnCount, inserting);
    sheet.verticalPageBreaks = moveBreaks(
      sheet.verticalPageBreaks,
      area.columnIndex,
      area.columnCount,
      inserting,
    );
  }
  sheet.merges = shiftAll(sheet.merges, shift);
  sheet.pageLayout.printArea = shiftAll(sheet.pageLayout.printArea, shift);
  sheet.validations = sheet.validations.flatMap((model) => {
    const areas = shiftAll(model.areas, shift);
    return areas.length === 0 ? [] : [{ ...model, areas }];
  });
  if (sheet.autoFilter !== undefined) {
    const [moved] = shiftAll([sheet.autoFilter.area], shift);
    const { isDataFiltered, area: held } = sheet.autoFilter;
    const filters = shiftedFilters(sheet.autoFilter.filters, held, shift);
    const isFiltered = isDataFiltered && (filters !== undefined || !sheet.autoFilter.filters);
    sheet.autoFilter =
      moved === undefined
        ? undefined
        : { area: moved, isDataFiltered: isFiltered, ...(filters ? { filters } : {}) };
  }
  sheet.tables = sheet.tables.filter((table) => {
    const moved = shiftedArea(table.area, shift);
    const filters = shiftedFilters(table.filters, table.area, shift);
    if (table.filters && !filters) {
      table.isFiltered = false;
      delete table.filters;
    } else if (filters) {
      table.filters = filters;
    }
    if (moved !== undefined) table.area = moved;
    return moved !== undefined;
  });
  if (sheet.hyperlinks) {
    sheet.hyperlinks = sheet.hyperlinks.flatMap((link) =>
      shiftAll([link.area], shift).map((moved) => ({ ...link, area: moved })),
    );
  }
  if (sheet.noteCells) sheet.noteCells = shiftAll([...sheet.noteCells], shift);
  sheet.comments = sheet.comments.flatMap((comment) => {
    const [moved] = shiftAll([areaOf(comment.rowIndex, comment.columnIndex)], shift);
    if (moved === undefined) return [];
    return [{ ...comment, rowIndex: moved.rowIndex, columnIndex: moved.columnIndex }];
  });
  for (const held of book.heldAreas()) {
    if (held.sheet !== sheet) continue;
    held.area = shiftedArea(held.area, shift) ?? { ...held.area, rowCount: 0, columnCount: 0 };
  }
  shiftReferences(book.model, sheet, shift);
  book.changed(sheet);
}

function moveBreaks(breaks: number[], at: number, count: number, inserting: boolean): number[] {
  return breaks
    .filter((index) => inserting || index < at || index >= at + count)
    .map((index) => (index < at ? index : inserting ? index + count : index - count));
}

/** Inserts empty cells at the area; what stood there moves down or right. */
export function insertCells(book: Book, sheet: SheetModel, area: AreaModel, down: boolean): void {
  const shift: Shift = { area, vertical: down, inserting: true };
  ensureNothingIsCut(sheet, shift);
  ensureNothingFallsOff(sheet, shift);
  apply(book, sheet, shift);
  takeLook(sheet, area, down);
}

/** New cells look like those above them, or left of them; at the sheet's edge like nobody's. */
function takeLook(sheet: SheetModel, area: AreaModel, down: boolean): void {
  if (down ? area.rowIndex === 0 : area.columnIndex === 0) return;
  if (down && isEntireRow(area)) {
    const above = sheet.rows.get(area.rowIndex - 1)?.format;
    for (let row = area.rowIndex; above !== undefined && row <= lastRow(area); row += 1) {
      sheet.rows.set(row, { height: undefined, hidden: false, customHeight: false, format: above });
    }
  }
  if (!down && isEntireColumn(area)) {
    const left = sheet.columns.get(area.columnIndex - 1)?.format;
    for (let at = area.columnIndex; left !== undefined && at <= lastColumn(area); at += 1) {
      sheet.columns.set(at, { width: undefined, hidden: false, format: left });
    }
  }
  const edge: AreaModel = down
    ? { ...area, rowIndex: area.rowIndex - 1, rowCount: 1 }
    : { ...area, columnIndex: area.columnIndex - 1, columnCount: 1 };
  const count = down ? area.rowCount : area.columnCount;
  for (const [row, column, { format }] of cellsIn(sheet, edge)) {
    for (let step = 1; step <= count; step += 1) {
      putCell(sheet, down ? row + step : row, down ? column : column + step, {
        ...EMPTY_CELL,
        format,
      });
    }
  }
}

/** Deletes the area's cells; what stood below or to the right moves up or left. */
export function deleteCells(book: Book, sheet: SheetModel, area: AreaModel, up: boolean): void {
  const shift: Shift = { area, vertical: up, inserting: false };
  ensureNothingIsCut(sheet, shift);
  apply(book, sheet, shift);
}
