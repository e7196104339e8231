import { areaAddress, cellAddress } from "../sheet";
import { literalText } from "./drawCells";
import { isSameSheetName } from "./sheetName";
import type { ExcelContext } from "./session";
import { rangeAt } from "./ranges";

/** A sheet for the officer to fill in: a title, a line of help, and an Excel table. */
export interface SheetTemplate {
  readonly name: string;
  readonly title: string;
  readonly help: string;
  readonly tableName: string;
  readonly columns: readonly TemplateColumn[];
  /** Rows of texts and numbers; blank ones are added to `blankRows`. */
  readonly rows: readonly (readonly (string | number)[])[];
  readonly blankRows: number;
}

export interface TemplateColumn {
  readonly heading: string;
  readonly widthPoints: number;
  /** What Excel tells when a cell of the column is selected. */
  readonly hint: string;
  /** The words to choose from; other words are allowed after a warning. */
  readonly choices?: readonly string[];
}

const HEADER_ROW_INDEX = 3;

/**
 * Adds sheets from templates, each behind the last, and shows the first. A template whose name a sheet has already is
 * left out: nothing of the officer's is touched.
 * Resolves to the names added. Two syncs.
 */
export async function addSheets(
  context: ExcelContext,
  templates: readonly SheetTemplate[],
): Promise<string[]> {
  const sheets = context.workbook.worksheets.load("items/name");
  await context.sync();
  const taken = sheets.items.map((sheet) => sheet.name);
  const wanted = templates.filter(
    (template) => !taken.some((name) => isSameSheetName(name, template.name)),
  );
  wanted.forEach((template) => queueSheet(sheets.add(template.name), template));
  const [first] = wanted;
  if (first) {
    const sheet = sheets.getItem(first.name);
    sheet.activate();
    rangeAt(sheet, cellAddress(HEADER_ROW_INDEX + 1, 0)).select();
  }
  await context.sync();
  return wanted.map((template) => template.name);
}

function queueSheet(sheet: Excel.Worksheet, template: SheetTemplate): void {
  const { columns, rows, blankRows } = template;
  const area = {
    rowIndex: HEADER_ROW_INDEX,
    columnIndex: 0,
    rowCount: 1 + rows.length + blankRows,
    columnCount: columns.length,
  };
  rangeAt(sheet, "A1").values = [[literalText(template.title)]];
  rangeAt(sheet, "A1").format.font.bold = true;
  rangeAt(sheet, "A1").format.font.size = 14;
  rangeAt(sheet, "A2").values = [[literalText(template.help)]];
  const blank = columns.map(() => "");
  const cells = [
    columns.map((column) => column.heading),
    ...rows.map((row) => columns.map((_, index) => row[index] ?? "")),
    ...Array.from({ length: blankRows }, () => blank),
  ];
  const range = rangeAt(sheet, areaAddress(area));
  range.values = cells.map((row) =>
    row.map((cell) => (typeof cell === "string" ? literalText(cell) : cell)),
  );
  range.format.wrapText = true;
  range.format.verticalAlignment = "Top";
  const table = sheet.tables.add(areaAddress(area), true);
  table.name = template.tableName;
  table.style = "TableStyleMedium2";
  columns.forEach((column, columnIndex) => {
    const body = { ...area, rowIndex: area.rowIndex + 1, rowCount: area.rowCount - 1 };
    const cellsBelow = rangeAt(sheet, areaAddress({ ...body, columnIndex, columnCount: 1 }));
    cellsBelow.format.columnWidth = column.widthPoints;
    queueHint(cellsBelow, column);
  });
  sheet.freezePanes.freezeRows(HEADER_ROW_INDEX + 1);
}

function queueHint(range: Excel.Range, column: TemplateColumn): void {
  const { dataValidation } = range;
  if (column.choices) {
    dataValidation.rule = { list: { inCellDropDown: true, source: column.choices.join(",") } };
    dataValidation.errorAlert = {
      showAlert: true,
      style: "Information",
      title: column.heading,
      message: "These words are not in the list. You may keep them.",
    };
  }
  dataValidation.prompt = { showPrompt: true, title: column.heading, message: column.hint };
}
