import { areaAddress, cellAddress } from "../../sheet";
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
  } else {
    // A hint needs a rule to hang on; this one allows everything.
    dataValidation.rule = { custom: { formula: "=TRUE" } };
  }
  dataValidation.prompt = { showPrompt: true, title: column.heading, message: column.hint };
}
