import type { AreaModel, NameModel, PageLayoutModel, SheetModel } from "../../workbook/model";
import { readBoolean } from "../fileBooleans";
import { absoluteAreaName, parseArea, COLUMN_COUNT, ROW_COUNT } from "../sheet/cellReferences";
import { officeFormula } from "../sheet/futureFunctions";
import type { XmlElement } from "../xml/xmlElement";

export const PRINT_AREA = "_xlnm.Print_Area";
export const PRINT_TITLES = "_xlnm.Print_Titles";
export const FILTER_AREA = "_xlnm._FilterDatabase";

/** The file's names, those of the whole workbook and, by the place of their sheet, those of one sheet. */
export function definedNames(workbook: XmlElement): XmlElement[] {
  return workbook.element("definedNames")?.elements("definedName") ?? [];
}

/** The place of the sheet that a name belongs to; undefined for a name of the whole workbook. */
export function scopeOf(name: XmlElement): number | undefined {
  const scope = name.attributes["localSheetId"];
  return scope === undefined ? undefined : Number(scope);
}

/**
 * A name as the model has it; undefined for the built-in ones ("_xlnm.…") and macros, which stay in the file as they
 * are.
 */
export function readName(element: XmlElement): NameModel | undefined {
  const { name, hidden, comment } = element.attributes;
  const isMacro = ["function", "vbProcedure", "xlm"].some((kind) =>
    readBoolean(element.attributes[kind]),
  );
  if (name === undefined || name.startsWith("_xlnm.") || isMacro) return undefined;
  return {
    name,
    formula: `=${officeFormula(element.text.trim())}`,
    comment: comment ?? "",
    visible: !readBoolean(hidden),
  };
}

/** Takes print area and print titles over into a sheet's page set-up; what is not plain addresses stays out. */
export function readPrintNames(element: XmlElement, layout: PageLayoutModel): void {
  const areas = readAreas(element.text);
  if (areas === undefined) return;
  if (element.attributes["name"] === PRINT_AREA) layout.printArea = areas;
  if (element.attributes["name"] !== PRINT_TITLES) return;
  for (const area of areas) {
    if (area.columnCount === COLUMN_COUNT) {
      layout.printTitleRows = { firstRowIndex: area.rowIndex, rowCount: area.rowCount };
    } else if (area.rowCount === ROW_COUNT) {
      const { columnIndex: firstColumnIndex, columnCount } = area;
      layout.printTitleColumns = { firstColumnIndex, columnCount };
    }
  }
}

/** "Sheet1!$A$1:$B$2,'My sheet'!$D$1" as areas; undefined when any of it is not a plain address. */
function readAreas(formula: string): AreaModel[] | undefined {
  const pieces = formula.trim().match(/(?:'(?:[^']|'')*'|[^',])+/g) ?? [];
  const areas = pieces.map((piece) => parseArea(piece.slice(piece.lastIndexOf("!") + 1)));
  return areas.every((area) => area !== undefined) ? areas : undefined;
}

/** A sheet's print area as a name's formula; undefined for none. */
export function printAreaFormula(sheet: SheetModel): string | undefined {
  const { printArea } = sheet.pageLayout;
  if (printArea.length === 0) return undefined;
  const owner = quoteSheet(sheet.name);
  return printArea.map((area) => `${owner}!${absoluteAreaName(area)}`).join(",");
}

/** A sheet's print titles as a name's formula, columns before rows as Excel has them; undefined for none. */
export function printTitlesFormula(sheet: SheetModel): string | undefined {
  const { printTitleRows: rows, printTitleColumns: columns } = sheet.pageLayout;
  const owner = quoteSheet(sheet.name);
  const areas: AreaModel[] = [];
  if (columns !== undefined) {
    const { firstColumnIndex: columnIndex, columnCount } = columns;
    areas.push({ rowIndex: 0, rowCount: ROW_COUNT, columnIndex, columnCount });
  }
  if (rows !== undefined) {
    const { firstRowIndex: rowIndex, rowCount } = rows;
    areas.push({ rowIndex, rowCount, columnIndex: 0, columnCount: COLUMN_COUNT });
  }
  if (areas.length === 0) return undefined;
  return areas.map((area) => `${owner}!${absoluteAreaName(area)}`).join(",");
}

/** A sheet's name as formulas need it: `quoteSheet("Mary's")` is "'Mary''s'"; plain words stay bare. */
export function quoteSheet(name: string): string {
  const plain = /^[A-Za-z]{4,}\d{0,2}$/.test(name);
  return plain && !/^(?:true|false)$/i.test(name) ? name : `'${name.replaceAll("'", "''")}'`;
}
