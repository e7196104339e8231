import { areaAddress, cellAddress, type Area } from "../../sheet";
import { literalText } from "./literalText";
import type { ExcelContext } from "../session/session";
import { rangeAt } from "../session/ranges";
import { putMark } from "../safe/marks";

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
  /** Words that may be picked; any others are as good. */
  readonly suggestions?: readonly string[];
}

const HEADER_ROW_INDEX = 3;

/** What the mark of a new sheet says: first each is marked as unfinished, when all are made each as finished. */
const UNFINISHED_SHEET = "=FALSE";
export const FINISHED_SHEET = "=TRUE";

/**
 * Adds sheets from templates, each behind the last, and shows the first; fails when a sheet has one of the names.
 * Until it is finished each bears a mark, by which a half-made one is told. One sync.
 */
export async function addSheets(
  context: ExcelContext,
  templates: readonly SheetTemplate[],
): Promise<void> {
  const { worksheets } = context.workbook;
  const added = templates.map((template) => {
    const sheet = worksheets.add(template.name);
    const mark = putMark(sheet, "newSheet", UNFINISHED_SHEET);
    queueSheet(sheet, template);
    return { sheet, mark };
  });
  const [first] = added;
  if (!first) return;
  first.sheet.activate();
  rangeAt(first.sheet, cellAddress(HEADER_ROW_INDEX + 1, 0)).select();
  for (const { mark } of added) mark.formula = FINISHED_SHEET;
  for (const { mark } of added) mark.delete();
  await context.sync();
}

function queueSheet(sheet: Excel.Worksheet, template: SheetTemplate): void {
  const { columns, rows, blankRows } = template;
  const area = {
    rowIndex: HEADER_ROW_INDEX,
    columnIndex: 0,
    rowCount: 1 + rows.length + blankRows,
    columnCount: columns.length,
  };
  queueTitle(sheet, template);
  queueHelp(sheet, template);
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
  table.showFilterButton = false;
  range.format.font.name = FONT;
  range.format.font.size = 10;
  const headings = rangeAt(sheet, areaAddress({ ...area, rowCount: 1 }));
  headings.format.rowHeight = HEADER_HEIGHT_POINTS;
  headings.format.verticalAlignment = "Center";
  queuePage(sheet, area);
  columns.forEach((column, columnIndex) => {
    const body = { ...area, rowIndex: area.rowIndex + 1, rowCount: area.rowCount - 1 };
    const cellsBelow = rangeAt(sheet, areaAddress({ ...body, columnIndex, columnCount: 1 }));
    cellsBelow.format.columnWidth = column.widthPoints;
    queueHint(cellsBelow, column);
  });
  sheet.freezePanes.freezeRows(HEADER_ROW_INDEX + 1);
}

const FONT = "Arial";
const HEADER_HEIGHT_POINTS = 24;
const TITLE_COLOUR = "#1F3F5F";
const HELP_COLOUR = "#595959";
const HELP_WIDTH_POINTS = 180;

/** "F" of "F1". */
function columnOf(address: string): string {
  return address.replace(/\d+$/, "");
}

function queueTitle(sheet: Excel.Worksheet, { title }: SheetTemplate): void {
  const cell = rangeAt(sheet, "A1");
  cell.values = [[literalText(title)]];
  cell.format.font.name = FONT;
  cell.format.font.bold = true;
  cell.format.font.size = 16;
  cell.format.font.color = TITLE_COLOUR;
  sheet.tabColor = TITLE_COLOUR;
  sheet.showGridlines = false;
}

/** The help stands beside the table, where it is read and not printed. */
function queueHelp(sheet: Excel.Worksheet, { help, columns }: SheetTemplate): void {
  const cell = rangeAt(sheet, cellAddress(HEADER_ROW_INDEX, columns.length + 1));
  cell.values = [[literalText(help)]];
  cell.format.columnWidth = HELP_WIDTH_POINTS;
  cell.format.wrapText = true;
  cell.format.font.name = FONT;
  cell.format.font.size = 10;
  cell.format.font.italic = true;
  cell.format.font.color = HELP_COLOUR;
}

/** On paper: the title and the table, however long it grows, as wide as the page, its headings and its number on each page. */
function queuePage({ pageLayout }: Excel.Worksheet, area: Area): void {
  const [first, last] = [cellAddress(0, 0), cellAddress(0, area.columnCount - 1)].map(columnOf);
  pageLayout.setPrintArea(`${first}:${last}`);
  pageLayout.setPrintTitleRows(`$${area.rowIndex + 1}:$${area.rowIndex + 1}`);
  pageLayout.orientation = "Landscape";
  pageLayout.zoom = { horizontalFitToPages: 1, verticalFitToPages: 0 };
  pageLayout.headersFooters.defaultForAllPages.centerFooter = "Page &P of &N";
}

function queueHint(range: Excel.Range, column: TemplateColumn): void {
  const { dataValidation } = range;
  const words = column.choices ?? column.suggestions;
  if (words) {
    dataValidation.rule = { list: { inCellDropDown: true, source: words.join(",") } };
    dataValidation.errorAlert = {
      showAlert: column.choices !== undefined,
      style: "Information",
      title: column.heading,
      message: "These words are not in the list. You may keep them.",
    };
  } else {
    // A hint needs a rule to hang on; this one allows everything.
    dataValidation.rule = { custom: { formula: "=TRUE" } };
  }
  dataValidation.prompt = { showPrompt: true, title: column.heading, message: column.hint };
}
