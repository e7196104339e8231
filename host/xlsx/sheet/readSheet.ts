import { createSheet } from "../../workbook/createWorkbook";
import { DEFAULT_FORMAT } from "../../workbook/defaultFormat";
import type { RowModel, SheetModel } from "../../workbook/model";
import { readBoolean } from "../fileBooleans";
import { LIMITS } from "../limits";
import { damaged, tooLarge } from "../workbookFileError";
import { parseXml } from "../xml/parseXml";
import type { XmlDocument } from "../xml/xmlDocument";
import type { XmlElement } from "../xml/xmlElement";
import { COLUMN_COUNT } from "./cellReferences";
import { columnPoints, digitPixels, usualColumnPoints } from "./columnWidths";
import type { CellSources, SharedFormula } from "./readCell";
import { readCell } from "./readCell";
import { readSections } from "./readSections";
import type { RawRow } from "./sheetDataReader";
import { SheetDataReader } from "./sheetDataReader";

/** The sections that are made into a tree. All others are never looked into and stay as they are. */
const READ_SECTIONS = new Set([
  "sheetPr",
  "dimension",
  "sheetViews",
  "sheetFormatPr",
  "cols",
  "sheetProtection",
  "autoFilter",
  "mergeCells",
  "hyperlinks",
  "dataValidations",
  "printOptions",
  "pageMargins",
  "pageSetup",
  "headerFooter",
  "rowBreaks",
  "colBreaks",
  "customProperties",
  "drawing",
  "legacyDrawing",
  "tableParts",
]);

/** Spans of columns may not overlap; some programs' do a little. */
const MOST_COLUMNS_SAID = 4 * COLUMN_COUNT;

/** A worksheet part, read: the model, and the tree to patch. */
export interface ReadSheet {
  model: SheetModel;
  document: XmlDocument;
  /** Rows as they stood, when asked for. */
  rows: RawRow[];
  /** What it cost of the budget. */
  cellCount: number;
}

export interface SheetSource extends CellSources {
  /** The part's path, for messages. */
  part: string;
  text: string;
  id: string;
  name: string;
  /** Rows and cells that may still be read before the workbook is called too large (`LIMITS.cells`). */
  cellBudget: number;
  /** Whether to hand back rows as they stand in the file, for patching. */
  keepRows: boolean;
}

/** Reads a worksheet part. Throws a WorkbookFileError for a broken one, or one with more cells than are allowed. */
export function readSheet(source: SheetSource): ReadSheet {
  const model = createSheet(source.name, source.id);
  const normal = source.styles.formats[0]?.format;
  if (normal !== undefined && normal !== DEFAULT_FORMAT) model.normalFormat = normal;
  const shared = new Map<string, SharedFormula>();
  const rows: RawRow[] = [];
  let cellCount = 0;
  const takeRow = (row: RawRow): void => {
    if (source.keepRows) rows.push(row);
    const rowModel = readRow(row, source);
    if (rowModel !== undefined) model.rows.set(row.rowIndex, rowModel);
    cellCount += 1 + row.cells.length;
    let reach = 0;
    for (const raw of row.cells) {
      const cell = readCell(raw, row.rowIndex, source, shared);
      if (cell === undefined) continue;
      cellCount += 1;
      // A formula whose result the file does not hold reaches as far as one whose result it holds.
      if (cell.value.type !== "empty" || cell.formula !== "") {
        reach = Math.max(reach, raw.columnIndex + 1);
      }
      const line = model.cells.get(row.rowIndex);
      if (line === undefined) model.cells.set(row.rowIndex, new Map([[raw.columnIndex, cell]]));
      else line.set(raw.columnIndex, cell);
    }
    // Whoever reads the sheet reads the empty cells between, too.
    cellCount += Math.max(0, reach - row.cells.length) * LIMITS.emptyCell;
    if (cellCount > source.cellBudget) {
      throw tooLarge("it has more than about a million filled cells, or they lie too far apart");
    }
  };
  const reader = new SheetDataReader(takeRow, (why) => damaged(source.part, why));
  let inCells = false;
  const document = parseXml(source.text, source.part, {
    isOpaque: (local) => {
      inCells = local === "sheetData";
      return !READ_SECTIONS.has(local);
    },
    listener: {
      open: (name, attributes, start, end) => {
        if (inCells) reader.open(name, attributes, start, end);
      },
      text: (text) => {
        if (inCells) reader.text(text);
      },
      close: (name, start, end) => {
        if (inCells) reader.close(name, start, end);
      },
    },
  });
  const { root } = document;
  if (root.local !== "worksheet") throw damaged(source.part, "is not a worksheet");
  readSections(root, model, source.styles.palette);
  readSizes(root, model, source);
  return { model, document, rows, cellCount };
}

function readRow(row: RawRow, { styles }: CellSources): RowModel | undefined {
  const { ht, customHeight, hidden, customFormat, s } = row.attributes;
  if (ht === undefined && hidden === undefined && s === undefined) return undefined;
  const height = ht === undefined ? undefined : Number(ht);
  const format = readBoolean(customFormat) ? styles.formats[Number(s ?? 0)]?.format : undefined;
  const isHidden = readBoolean(hidden);
  if (height === undefined && !isHidden && format === undefined) return undefined;
  return {
    height: height !== undefined && Number.isFinite(height) ? height : undefined,
    hidden: isHidden,
    customHeight: readBoolean(customHeight),
    format,
  };
}

function readSizes(root: XmlElement, model: SheetModel, source: SheetSource): void {
  const { styles } = source;
  const digit = digitPixels(styles.normalFont);
  const usual = root.element("sheetFormatPr")?.attributes ?? {};
  const height = Number(usual["defaultRowHeight"]);
  if (height > 0) model.defaultRowHeight = height;
  const width = Number(usual["defaultColWidth"]);
  model.defaultColumnWidth =
    width > 0
      ? columnPoints(width, digit)
      : usualColumnPoints(digit, Number(usual["baseColWidth"]) || undefined);
  let said = 0;
  for (const { attributes } of root.element("cols")?.elements("col") ?? []) {
    const first = Number(attributes["min"]) - 1;
    const last = Math.min(Number(attributes["max"]), COLUMN_COUNT) - 1;
    if (!(first >= 0 && last >= first)) continue;
    said += last - first + 1;
    if (said > MOST_COLUMNS_SAID) throw damaged(source.part, "says the same of its columns twice");
    const characters = Number(attributes["width"]);
    const styleIndex = Number(attributes["style"] ?? 0);
    for (let column = first; column <= last; column += 1) {
      model.columns.set(column, {
        width: characters >= 0 ? columnPoints(characters, digit) : undefined,
        hidden: readBoolean(attributes["hidden"]),
        format: styleIndex === 0 ? undefined : styles.formats[styleIndex]?.format,
      });
    }
  }
}
