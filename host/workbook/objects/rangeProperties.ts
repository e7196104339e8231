import { formatArea, quoteSheetName } from "../a1";
import { areaOf, cellCount, lastColumn, lastRow } from "../areas";
import { changeFormats } from "../changeFormats";
import {
  applyFormat,
  innerOptions,
  propertiesOf,
  readFormat,
  wantsProperty,
} from "../cellProperties";
import { cellAt, putCell } from "../cells";
import { HostError, invalidArgument } from "../hostError";
import type { AreaModel, CellFormatModel } from "../model";
import {
  columnWidth,
  rowHeight,
  setColumnHidden,
  setColumnWidth,
  setRowHeight,
  setRowHidden,
} from "../sizes";
import { commonFormat } from "./commonFormat";
import { noteChange } from "./noteChange";
import { RangeContent } from "./rangeContent";

type Plain = Record<string, unknown>;

/** The bulk reading and writing of formats: a cell, row or column at a time, in one action. */
export abstract class RangeProperties extends RangeContent {
  GetCellProperties(options: unknown): Plain[][] {
    this.ensureBounded();
    const rows: Plain[][] = [];
    for (let row = this.area.rowIndex; row <= lastRow(this.area); row += 1) {
      const entries: Plain[] = [];
      for (let column = this.area.columnIndex; column <= lastColumn(this.area); column += 1) {
        entries.push(this.cellProperties(row, column, options));
      }
      rows.push(entries);
    }
    return rows;
  }

  private cellProperties(row: number, column: number, options: unknown): Plain {
    const answer: Plain = this.addressOf(areaOf(row, column), options);
    const { format } = cellAt(this.sheet, row, column);
    if (wantsProperty(options, "hidden")) {
      answer["hidden"] =
        this.sheet.rows.get(row)?.hidden === true ||
        this.sheet.columns.get(column)?.hidden === true;
    }
    if (wantsProperty(options, "style")) answer["style"] = "Normal";
    if (wantsProperty(options, "format")) {
      answer["format"] = readFormat(format, innerOptions(options, "format"));
    }
    return answer;
  }

  GetRowProperties(options: unknown): Plain[] {
    this.ensureBounded();
    const rows: Plain[] = [];
    for (let row = this.area.rowIndex; row <= lastRow(this.area); row += 1) {
      const area = { ...this.area, rowIndex: row, rowCount: 1 };
      const answer = this.lineProperties(area, options);
      if (wantsProperty(options, "rowIndex")) answer["rowIndex"] = row;
      if (wantsProperty(options, "rowHidden")) {
        answer["rowHidden"] = this.sheet.rows.get(row)?.hidden ?? false;
      }
      if (wantsProperty(innerOptions(options, "format"), "rowHeight")) {
        answer["format"] = { ...asPlain(answer["format"]), rowHeight: rowHeight(this.sheet, row) };
      }
      rows.push(answer);
    }
    return rows;
  }

  GetColumnProperties(options: unknown): Plain[] {
    this.ensureBounded();
    const columns: Plain[] = [];
    for (let column = this.area.columnIndex; column <= lastColumn(this.area); column += 1) {
      const area = { ...this.area, columnIndex: column, columnCount: 1 };
      const answer = this.lineProperties(area, options);
      if (wantsProperty(options, "columnIndex")) answer["columnIndex"] = column;
      if (wantsProperty(options, "columnHidden")) {
        answer["columnHidden"] = this.sheet.columns.get(column)?.hidden ?? false;
      }
      if (wantsProperty(innerOptions(options, "format"), "columnWidth")) {
        answer["format"] = {
          ...asPlain(answer["format"]),
          columnWidth: columnWidth(this.sheet, column),
        };
      }
      columns.push(answer);
    }
    return columns;
  }

  /** What all cells of a row or column have in common; null where they differ. */
  private lineProperties(area: AreaModel, options: unknown): Plain {
    const answer: Plain = this.addressOf(area, options);
    if (!wantsProperty(options, "format")) return answer;
    const wanted = innerOptions(options, "format");
    const merge = (key: string, read: (format: CellFormatModel) => unknown): unknown =>
      key === ""
        ? null
        : (commonFormat(this.sheet, [area], (f) => JSON.stringify(read(f))) ?? null);
    const format: Plain = {};
    const sample = readFormat(cellAt(this.sheet, area.rowIndex, area.columnIndex).format, wanted);
    for (const key of Object.keys(sample)) {
      const common = merge(key, (one) => readFormat(one, wanted)[key]);
      format[key] = typeof common === "string" ? JSON.parse(common) : null;
    }
    answer["format"] = format;
    return answer;
  }

  private addressOf(area: AreaModel, options: unknown): Plain {
    const address = `${quoteSheetName(this.sheet.name)}!${formatArea(area)}`;
    return {
      ...(wantsProperty(options, "address") ? { address } : {}),
      ...(wantsProperty(options, "addressLocal") ? { addressLocal: address } : {}),
    };
  }

  /** One entry a cell, in the range's shape. */
  SetCellProperties(data: unknown): void {
    this.ensureWritable();
    const { rowIndex, columnIndex, rowCount, columnCount } = this.area;
    const rows = entries(data, rowCount);
    const changed = new FormatMemo();
    rows.forEach((row, rowOffset) => {
      entries(row, columnCount).forEach((entry, columnOffset) => {
        const { format } = propertiesOf(entry);
        if (format === undefined || format === null) return;
        const at = { row: rowIndex + rowOffset, column: columnIndex + columnOffset };
        const cell = cellAt(this.sheet, at.row, at.column);
        putCell(this.sheet, at.row, at.column, {
          ...cell,
          format: changed.apply(cell.format, format),
        });
      });
    });
    this.finish();
  }

  /** One entry a row: its height, whether it is hidden, and what its cells look like. */
  SetRowProperties(data: unknown): void {
    this.ensureWritable();
    entries(data, this.area.rowCount).forEach((entry, offset) => {
      const row = this.area.rowIndex + offset;
      const { format, rowHidden } = propertiesOf(entry);
      this.applyToLine({ ...this.area, rowIndex: row, rowCount: 1 }, format);
      const height = asPlain(format)["rowHeight"];
      if (height !== undefined && height !== null) setRowHeight(this.sheet, row, height);
      if (typeof rowHidden === "boolean") setRowHidden(this.sheet, row, rowHidden);
    });
    this.finish();
  }

  SetColumnProperties(data: unknown): void {
    this.ensureWritable();
    entries(data, this.area.columnCount).forEach((entry, offset) => {
      const column = this.area.columnIndex + offset;
      const { format, columnHidden } = propertiesOf(entry);
      this.applyToLine({ ...this.area, columnIndex: column, columnCount: 1 }, format);
      const width = asPlain(format)["columnWidth"];
      if (width !== undefined && width !== null) setColumnWidth(this.sheet, column, width);
      if (typeof columnHidden === "boolean") setColumnHidden(this.sheet, column, columnHidden);
    });
    this.finish();
  }

  private applyToLine(area: AreaModel, format: unknown): void {
    const names = Object.keys(asPlain(format));
    if (names.every((name) => name === "rowHeight" || name === "columnWidth")) return;
    changeFormats(this.sheet, area, (old) => applyFormat(old, format));
  }

  private finish(): void {
    this.book.changed(this.sheet);
    noteChange(this.book, this.sheet, this.area, "worksheetFormatChanged");
  }

  private ensureBounded(): void {
    this.ensurePresent();
    if (this.isUnbounded) throw invalidArgument("whole rows and columns have no cell properties");
    if (cellCount(this.area) > 5_000_000) throw new HostError("RangeExceedsLimit");
  }
}

/** The same change to the same format gives the same object, so that a sheet holds few of them. */
class FormatMemo {
  private readonly known = new Map<CellFormatModel, Map<string, CellFormatModel>>();

  apply(format: CellFormatModel, change: unknown): CellFormatModel {
    const key = JSON.stringify(change);
    const changes = this.known.get(format) ?? new Map<string, CellFormatModel>();
    this.known.set(format, changes);
    const before = changes.get(key);
    if (before !== undefined) return before;
    const after = applyFormat(format, change);
    changes.set(key, after);
    return after;
  }
}

function asPlain(value: unknown): Plain {
  return typeof value === "object" && value !== null ? { ...value } : {};
}

function entries(data: unknown, count: number): unknown[] {
  if (!Array.isArray(data) || data.length !== count) {
    throw invalidArgument("the properties have not the range's rows and columns");
  }
  return data;
}
