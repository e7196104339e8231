import { formatArea } from "../a1";
import { areaOf, cellCount, lastColumn, lastRow } from "../areas";
import { cellAt, putCell } from "../cells";
import { changeFormats } from "../changeFormats";
import { plainValue, valueType } from "../cellValues";
import { displayText } from "../display";
import { HostError, invalidArgument } from "../hostError";
import { isCovered, mergesIn } from "../merging";
import type { CellFormatModel, AreaModel, CellModel, SheetModel } from "../model";
import { isValidNumberFormat } from "../display";
import { adoptHeadings } from "../tables";
import { typeInto } from "../typing/typeInto";
import { noteChange } from "./noteChange";
import { RangeNavigation } from "./rangeNavigation";

const MAX_CELLS_READ = 5_000_000;

/** What stands in a range: values, formulas, texts and number formats, read and written as matrices. */
export abstract class RangeContent extends RangeNavigation {
  get Values(): unknown[][] | null {
    return this.matrix(plainValue);
  }
  set Values(input: unknown) {
    this.write(input);
  }

  get Formulas(): unknown[][] | null {
    return this.matrix((cell) => (cell.formula === "" ? plainValue(cell) : cell.formula));
  }
  set Formulas(input: unknown) {
    this.write(input);
  }

  get FormulasLocal(): unknown[][] | null {
    return this.Formulas;
  }
  set FormulasLocal(input: unknown) {
    this.write(input);
  }

  get Text(): string[][] | null {
    const { date1904 } = this.book.model;
    return this.matrix((cell) => displayText(cell, date1904));
  }

  get ValueTypes(): string[][] | null {
    return this.matrix(valueType);
  }

  get NumberFormat(): string[][] | null {
    return this.matrix((cell) => cell.format.numberFormat);
  }
  set NumberFormat(input: unknown) {
    this.ensureCellsWritable();
    const one = onlyEntry(input);
    if (!Array.isArray(one) && one !== null && one !== undefined) {
      const numberFormat = checkedFormat(one);
      changeFormats(this.sheet, this.area, (format) => ({ ...format, numberFormat }));
    } else {
      this.each(input, (format, row, column) => {
        const cell = cellAt(this.sheet, row, column);
        const numberFormat = checkedFormat(format);
        if (cell.format.numberFormat !== numberFormat) {
          putCell(this.sheet, row, column, { ...cell, format: { ...cell.format, numberFormat } });
        }
      });
    }
    this.book.changed(this.sheet);
    noteChange(this.book, this.sheet, this.area, "worksheetFormatChanged");
  }

  get NumberFormatLocal(): string[][] | null {
    return this.NumberFormat;
  }
  set NumberFormatLocal(input: unknown) {
    this.NumberFormat = input;
  }

  get HasSpill(): boolean {
    return false;
  }

  /** One entry a cell; null for whole rows and columns, as Excel gives it. */
  protected matrix<Entry>(read: (cell: CellModel) => Entry): Entry[][] | null {
    this.ensurePresent();
    if (this.isUnbounded) return null;
    if (cellCount(this.area) > MAX_CELLS_READ) throw new HostError("RangeExceedsLimit");
    const rows: Entry[][] = [];
    for (let row = this.area.rowIndex; row <= lastRow(this.area); row += 1) {
      const entries: Entry[] = [];
      for (let column = this.area.columnIndex; column <= lastColumn(this.area); column += 1) {
        entries.push(read(cellAt(this.sheet, row, column)));
      }
      rows.push(entries);
    }
    return rows;
  }

  private write(input: unknown): void {
    this.ensureCellsWritable();
    const merges = mergesIn(this.sheet, this.area);
    const before = this.singleCell();
    const formulas: { cellAddress: string; previousFormula: string }[] = [];
    this.each(input, (value, row, column) => {
      if (isCovered(merges, row, column)) return;
      const cell = cellAt(this.sheet, row, column);
      const { numberFormat, ...typed } = typeInto(
        value,
        cell.format.numberFormat,
        this.book.typing,
      );
      const kept = withoutRuns(cell.format);
      const format = numberFormat === undefined ? kept : { ...kept, numberFormat };
      if (typed.formula !== cell.formula) {
        formulas.push({
          cellAddress: formatArea(areaOf(row, column)),
          previousFormula: cell.formula,
        });
      }
      putCell(this.sheet, row, column, { ...typed, format });
    });
    adoptHeadings(this.book, this.sheet, this.area);
    this.book.changed(this.sheet);
    noteChange(this.book, this.sheet, this.area, "worksheetChanged", {
      changeType: "RangeEdited",
      ...changeDetails(before, this.singleCell()),
    });
    if (formulas.length > 0) this.noteFormulas(formulas);
  }

  private noteFormulas(formulaDetails: { cellAddress: string; previousFormula: string }[]): void {
    this.book.note({
      kind: "worksheetFormulaChanged",
      targetId: this.sheet.id,
      payload: {
        worksheetId: this.sheet.id,
        source: this.book.source,
        triggerSource: this.book.triggerSource,
        formulaDetails,
      },
    });
    this.book.noteCalculated(this.sheet);
  }

  private singleCell(): CellModel | undefined {
    if (cellCount(this.area) !== 1) return undefined;
    return cellAt(this.sheet, this.area.rowIndex, this.area.columnIndex);
  }

  /** Walks an input of the range's shape, or one value for all cells; null entries are passed over. */
  private each(input: unknown, put: (value: unknown, row: number, column: number) => void): void {
    const { rowIndex, columnIndex, rowCount, columnCount } = this.area;
    if (this.isUnbounded) throw invalidArgument("whole rows and columns cannot be written at once");
    if (!Array.isArray(input)) {
      if (input === null || input === undefined) return;
      for (let row = 0; row < rowCount; row += 1) {
        for (let column = 0; column < columnCount; column += 1) {
          put(input, rowIndex + row, columnIndex + column);
        }
      }
      return;
    }
    const rows: unknown[] = input;
    const fits =
      rows.length === rowCount &&
      rows.every((row) => Array.isArray(row) && row.length === columnCount);
    if (!fits) {
      throw new HostError(
        "InvalidArgument",
        "The number of rows or columns in the input array doesn't match the size or dimensions of the range.",
      );
    }
    rows.forEach((row, rowOffset) => {
      if (!Array.isArray(row)) return;
      row.forEach((value: unknown, columnOffset) => {
        if (value !== null && value !== undefined) {
          put(value, rowIndex + rowOffset, columnIndex + columnOffset);
        }
      });
    });
  }

  /** A protected sheet lets unlocked cells be written. */
  protected ensureCellsWritable(): void {
    this.ensurePresent();
    if (this.sheet.protection.protected && allUnlocked(this.sheet, this.area)) return;
    this.ensureWritable();
  }
}

function checkedFormat(format: unknown): string {
  if (typeof format !== "string" || !isValidNumberFormat(format)) {
    throw invalidArgument(`${String(format)} is no number format`);
  }
  return format === "" ? "General" : format;
}

function allUnlocked(sheet: SheetModel, area: AreaModel): boolean {
  if (cellCount(area) > MAX_CELLS_READ) return false;
  for (let row = area.rowIndex; row <= lastRow(area); row += 1) {
    for (let column = area.columnIndex; column <= lastColumn(area); column += 1) {
      if (cellAt(sheet, row, column).format.locked) return false;
    }
  }
  return true;
}

function changeDetails(
  before: CellModel | undefined,
  after: CellModel | undefined,
): Record<string, unknown> {
  if (before === undefined || after === undefined) return {};
  return {
    valueBefore: plainValue(before),
    valueAfter: plainValue(after),
    valueTypeBefore: valueType(before),
    valueTypeAfter: valueType(after),
  };
}

/** What is typed over a text has none of its runs: nothing of it is struck through unless the cell is. */
function withoutRuns(format: CellFormatModel): CellFormatModel {
  return format.font.isPartlyStruck === true
    ? { ...format, font: { ...format.font, isPartlyStruck: false } }
    : format;
}

/** The entry of a matrix of one, which stands for all cells; anything else as it is. */
function onlyEntry(input: unknown): unknown {
  if (!Array.isArray(input) || input.length !== 1) return input;
  const row: unknown = input[0];
  return Array.isArray(row) && row.length === 1 ? row[0] : input;
}
