import type { ChartSeriesModel, SheetAreaModel } from "../../workbook/model";
import { idOf } from "../book/sheetIds";
import type { WorkbookParts } from "../book/workbookParts";
import { parseArea } from "../sheet/cellReferences";
import type { XmlElement } from "../xml/xmlElement";

/**
 * A chart's series where they are not simply a block of cells beside one another, with its names above or before it and
 * its categories on the other side; undefined where they are, or where the model cannot say them.
 */
export function readSeries(
  series: readonly XmlElement[],
  parts: WorkbookParts,
): ChartSeriesModel[] | undefined {
  const read: ChartSeriesModel[] = [];
  for (const element of series) {
    const values = cellsAt(element, "val", parts);
    const categories = cellsAt(element, "cat", parts);
    const name = element.element("tx")?.element("v")?.text ?? cellsAt(element, "tx", parts) ?? "";
    if (values === null || categories === null || name === null) return undefined;
    read.push({ name, ...(values && { values }), ...(categories && { categories }) });
  }
  return isBlock(read, true) || isBlock(read, false) ? undefined : read;
}

/** The cells that a part of a series is made from; undefined for none, null for what is no area of a known sheet. */
function cellsAt(
  series: XmlElement,
  local: "tx" | "cat" | "val",
  parts: WorkbookParts,
): SheetAreaModel | null | undefined {
  const [reference] = series.element(local)?.elements() ?? [];
  const formula = reference?.element("f")?.text;
  if (formula === undefined) return series.element(local) === undefined ? undefined : null;
  const split = formula.lastIndexOf("!");
  const sheetName = formula
    .slice(0, Math.max(0, split))
    .replace(/^'([^]*)'$/, "$1")
    .replaceAll("''", "'");
  const entry = parts.sheets.find((sheet) => sheet.name === sheetName && sheet.isWorksheet);
  const area = parseArea(formula.slice(split + 1));
  if (entry === undefined || area === undefined) return null;
  return { ...area, sheetId: idOf(entry, parts) };
}

/** Whether the series are columns (rows) beside one another, each with its name above (before) it where they have names. */
function isBlock(series: readonly ChartSeriesModel[], columns: boolean): boolean {
  const [first] = series;
  const block = first?.values;
  if (first === undefined || block === undefined) return true;
  const turned = (area: SheetAreaModel): SheetAreaModel =>
    columns
      ? area
      : {
          rowIndex: area.columnIndex,
          columnIndex: area.rowIndex,
          rowCount: area.columnCount,
          columnCount: area.rowCount,
          sheetId: area.sheetId,
        };
  const start = turned(block);
  return series.every(({ name, values, categories }, at) => {
    if (values === undefined) return false;
    const line = { ...start, columnIndex: start.columnIndex + at, columnCount: 1 };
    const isNamed = typeof first.name !== "string";
    const above = { ...line, rowIndex: line.rowIndex - 1, rowCount: 1 };
    const before = { ...start, columnIndex: start.columnIndex - 1, columnCount: 1 };
    return (
      same(turned(values), line) &&
      (typeof name === "string" ? !isNamed && name === "" : same(turned(name), above)) &&
      (categories === undefined ? first.categories === undefined : same(turned(categories), before))
    );
  });
}

function same(a: SheetAreaModel, b: SheetAreaModel): boolean {
  return (
    a.sheetId === b.sheetId &&
    a.rowIndex === b.rowIndex &&
    a.columnIndex === b.columnIndex &&
    a.rowCount === b.rowCount &&
    a.columnCount === b.columnCount
  );
}
