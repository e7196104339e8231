import type { AreaModel, ChartModel, SheetModel } from "../../workbook/model";
import { idOf } from "../book/sheetIds";
import type { WorkbookParts } from "../book/workbookParts";
import { parseArea } from "../sheet/cellReferences";
import type { XmlElement } from "../xml/xmlElement";
import { anchorPlace } from "./anchors";
import { CHART_KINDS } from "./chartTypes";
import { readLook } from "./readLook";
import { readParts } from "./readParts";
import { readSeries } from "./readSeries";

/** A chart of a sheet and where it hangs. */
export interface ChartEntry {
  model: ChartModel;
  anchor: XmlElement;
  drawingPart: string;
  relationshipId: string;
}

const LEGENDS: Readonly<Record<string, string>> = {
  t: "Top",
  b: "Bottom",
  l: "Left",
  r: "Right",
  tr: "Corner",
};

/** Reads the charts that stand directly on a worksheet's drawing, as far as the model can say them. */
export function readCharts(
  parts: WorkbookParts,
  sheet: SheetModel,
  sheetPart: string,
  worksheet: XmlElement,
): ChartEntry[] {
  const { package: officePackage } = parts;
  const drawingId = worksheet.element("drawing")?.attribute("id");
  const relationships = officePackage.relationships(sheetPart);
  const drawingPart = drawingId === undefined ? undefined : relationships.byId(drawingId)?.target;
  const drawing = drawingPart === undefined ? undefined : officePackage.document(drawingPart);
  if (drawingPart === undefined || drawing === undefined) return [];
  const links = officePackage.relationships(drawingPart);
  return drawing.root.elements().flatMap((anchor) => {
    const frame = anchor.element("graphicFrame");
    const link = frame?.element("graphic")?.element("graphicData")?.element("chart");
    const relationshipId = link?.attribute("id") ?? "";
    const part = links.byId(relationshipId)?.target;
    const root = part === undefined ? undefined : officePackage.document(part)?.root;
    if (frame === undefined || part === undefined || root?.local !== "chartSpace") return [];
    const named = frame.element("nvGraphicFramePr")?.element("cNvPr");
    const model: ChartModel = {
      ...readChart(root, parts, sheet),
      id: creationId(named) ?? `{${part}}`,
      name: named?.attributes["name"] ?? "",
      altText: named?.attributes["descr"] ?? "",
      ...anchorPlace(anchor, sheet),
    };
    return [{ model, anchor, drawingPart, relationshipId }];
  });
}

function creationId(named: XmlElement | undefined): string | undefined {
  const extensions = named?.element("extLst")?.elements("ext") ?? [];
  return extensions.map((ext) => ext.element("creationId")?.attributes["id"]).find(Boolean);
}

function readChart(
  root: XmlElement,
  parts: WorkbookParts,
  sheet: SheetModel,
): Pick<
  ChartModel,
  | "chartType"
  | "title"
  | "source"
  | "seriesBy"
  | "series"
  | "seriesColors"
  | "showLegend"
  | "legendPosition"
  | "look"
  | "parts"
> {
  const chart = root.element("chart");
  const plots = chart?.element("plotArea")?.elements() ?? [];
  const plot = plots.find(({ local }) => local.endsWith("Chart"));
  const series = plot?.elements("ser") ?? [];
  const legend = chart?.element("legend");
  const own = readSeries(series, parts);
  const position = legend?.element("legendPos")?.attributes["val"] ?? "r";
  return {
    chartType: chartTypeOf(plot, series),
    title: texts(chart?.element("title")?.element("tx")).join(""),
    source: readSource(series, parts, sheet),
    seriesBy: readSeriesBy(series),
    ...(own && { series: own }),
    seriesColors: series.map(readColor),
    showLegend: legend !== undefined,
    legendPosition: LEGENDS[position] ?? "Right",
    ...readLook(root),
    ...readParts(root),
  };
}

function chartTypeOf(plot: XmlElement | undefined, series: readonly XmlElement[]): string {
  const value = (local: string): string | undefined => plot?.element(local)?.attributes["val"];
  const marked = series.some(
    (one) => (one.element("marker")?.element("symbol")?.attributes["val"] ?? "auto") !== "none",
  );
  const grouping = value("grouping");
  const found = CHART_KINDS.find(
    (kind) =>
      kind.element === plot?.local &&
      (kind.direction === undefined || kind.direction === (value("barDir") ?? "col")) &&
      (kind.grouping === undefined || grouping === undefined || kind.grouping === grouping) &&
      (kind.markers === undefined || kind.markers === marked),
  );
  return found?.chartType ?? "Invalid";
}

function texts(element: XmlElement | undefined): string[] {
  if (element === undefined) return [];
  if (element.local === "t") return [element.text];
  return element.elements().flatMap(texts);
}

function readColor(series: XmlElement): string {
  const shape = series.element("spPr");
  const fill = shape?.element("solidFill") ?? shape?.element("ln")?.element("solidFill");
  const hex = fill?.element("srgbClr")?.attributes["val"];
  return hex === undefined ? "" : `#${hex.toUpperCase()}`;
}

/** The formulas of a series: name, categories, values. */
function formulas(series: XmlElement): string[] {
  return ["tx", "cat", "val"].flatMap((local) => {
    const [reference] = series.element(local)?.elements() ?? [];
    const formula = reference?.element("f")?.text;
    return formula === undefined ? [] : [formula];
  });
}

/** The smallest area round all that the chart shows; the sheet's first cell when that cannot be told. */
function readSource(
  series: readonly XmlElement[],
  parts: WorkbookParts,
  sheet: SheetModel,
): ChartModel["source"] {
  const all = series.flatMap(formulas);
  const areas = all
    .map((formula) => parseArea(formula.slice(formula.lastIndexOf("!") + 1)))
    .filter((area): area is AreaModel => area !== undefined);
  const owner = all[0]?.slice(0, all[0].lastIndexOf("!")) ?? "";
  const name = owner.replace(/^'([^]*)'$/, "$1").replaceAll("''", "'");
  const entry = parts.sheets.find((candidate) => candidate.name === name);
  const sheetId = entry === undefined ? sheet.id : idOf(entry, parts);
  if (areas.length === 0) {
    return { sheetId, rowIndex: 0, columnIndex: 0, rowCount: 1, columnCount: 1 };
  }
  const rowIndex = Math.min(...areas.map((area) => area.rowIndex));
  const columnIndex = Math.min(...areas.map((area) => area.columnIndex));
  const bottom = Math.max(...areas.map((area) => area.rowIndex + area.rowCount));
  const right = Math.max(...areas.map((area) => area.columnIndex + area.columnCount));
  const size = { rowCount: bottom - rowIndex, columnCount: right - columnIndex };
  return { sheetId, rowIndex, columnIndex, ...size };
}

/** Whether each series is a row or a column: by how two of them lie, else by the shape of one or where its name is. */
function readSeriesBy(series: readonly XmlElement[]): ChartModel["seriesBy"] {
  const [first, second] = series.map((one) => areaOf(one, "val"));
  if (first === undefined) return "Columns";
  if (second !== undefined) return second.rowIndex === first.rowIndex ? "Columns" : "Rows";
  if (first.columnCount !== first.rowCount) {
    return first.columnCount > first.rowCount ? "Rows" : "Columns";
  }
  const [only] = series;
  const name = only === undefined ? undefined : areaOf(only, "tx");
  return name?.rowIndex === first.rowIndex ? "Rows" : "Columns";
}

/** The cells of a series' name ("tx") or values ("val"). */
function areaOf(series: XmlElement, local: "tx" | "val"): AreaModel | undefined {
  const formula = series.element(local)?.elements()[0]?.element("f")?.text;
  return formula === undefined ? undefined : parseArea(formula.slice(formula.lastIndexOf("!") + 1));
}
