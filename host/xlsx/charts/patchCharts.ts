import type { ChartModel, SheetModel, WorkbookModel } from "../../workbook/model";
import { PART_TYPES, XML_HEAD } from "../book/blankParts";
import type { WorkbookParts } from "../book/workbookParts";
import { relationshipAttribute } from "../package/relationshipAttribute";
import type { SheetPlace } from "../parts/patchTables";
import { folderOf } from "../parts/patchTables";
import { sameData } from "../sheet/sameData";
import { section } from "../sheet/patchPage";
import type { XmlElement } from "../xml/xmlElement";
import { attributesXml } from "../xml/xmlElement";
import { markerXml } from "./anchors";
import { chartXml } from "./chartXml";
import type { ChartEntry } from "./readCharts";
import { readCharts } from "./readCharts";

/**
 * Writes the charts of a sheet that were added or changed, and removes those that were deleted. Everything else on the
 * sheet's drawing (pictures, shapes, other charts) stays.
 */
export function patchCharts(
  place: SheetPlace,
  parts: WorkbookParts,
  workbook: WorkbookModel,
  before: SheetModel,
  after: SheetModel,
): void {
  const entries = readCharts(parts, before, place.part, place.worksheet);
  const left = new Map(after.charts.map((chart) => [chart.id, chart]));
  for (const entry of entries) {
    const now = left.get(entry.model.id);
    if (now !== undefined && sameData(now, entry.model)) left.delete(now.id);
    else removeChart(parts, entry);
  }
  for (const chart of left.values()) addChart(place, workbook, after, chart);
}

function removeChart({ package: officePackage }: WorkbookParts, entry: ChartEntry): void {
  entry.anchor.replaceWith("");
  officePackage.relationships(entry.drawingPart).remove(entry.relationshipId);
}

function addChart(
  place: SheetPlace,
  workbook: WorkbookModel,
  sheet: SheetModel,
  chart: ChartModel,
): void {
  const { package: officePackage, flavour, part } = place;
  if (!workbook.sheets.some(({ id }) => id === chart.source.sheetId)) return;
  const folder = folderOf(part);
  const chartPart = officePackage.freePath(`${folder}charts/chart#.xml`);
  officePackage.addDocument(chartPart, PART_TYPES.chart, chartXml(chart, workbook.sheets, flavour));
  const [drawingPart, root] = drawingOf(place, folder);
  const id = officePackage
    .relationships(drawingPart)
    .add(`${flavour.relationships}/chart`, chartPart);
  root.insert(anchorXml(chart, id, place, sheet, nextShapeId(root)));
}

/** The sheet's drawing part, made when it has none. */
export function drawingOf(place: SheetPlace, folder: string): [string, XmlElement] {
  const { package: officePackage, flavour, part, worksheet } = place;
  const relationships = officePackage.relationships(part);
  const known = relationships.byId(worksheet.element("drawing")?.attribute("id") ?? "");
  const document = known === undefined ? undefined : officePackage.document(known.target);
  if (known !== undefined && document !== undefined) return [known.target, document.root];
  const path = officePackage.freePath(`${folder}drawings/drawing#.xml`);
  const added = officePackage.addDocument(
    path,
    PART_TYPES.drawing,
    `${XML_HEAD}<xdr:wsDr xmlns:xdr="${flavour.spreadsheetDrawing}" xmlns:a="${flavour.drawing}"></xdr:wsDr>`,
  );
  const id = relationships.add(`${flavour.relationships}/drawing`, path);
  const drawing = section(worksheet, "drawing");
  for (const [name, value] of Object.entries(relationshipAttribute(worksheet, flavour, id))) {
    drawing.setAttribute(name, value);
  }
  return [path, added.root];
}

/** Shapes of a drawing are numbered; ours take numbers above all that are there, pieces just added included. */
export function nextShapeId(root: XmlElement): number {
  const numbers = [...root.toString().matchAll(/cNvPr id="(\d{1,9})"/g)].map(([, id]) =>
    Number(id),
  );
  return Math.max(1, ...numbers) + 1;
}

function anchorXml(
  chart: ChartModel,
  id: string,
  place: SheetPlace,
  sheet: SheetModel,
  shapeId: number,
): string {
  const { flavour } = place;
  const named = attributesXml({
    id: shapeId,
    name: chart.name === "" ? `Chart ${shapeId - 1}` : chart.name,
    descr: chart.altText === "" ? undefined : chart.altText,
  });
  const identity = /^\{[0-9A-F-]{36}\}$/i.test(chart.id)
    ? `<a:extLst><a:ext uri="{FF2B5EF4-FFF2-40B4-BE49-F238E27FC236}"><a16:creationId xmlns:a16="http://schemas.microsoft.com/office/drawing/2014/main" id="${chart.id}"/></a:ext></a:extLst>`
    : "";
  return (
    `<xdr:twoCellAnchor xmlns:xdr="${flavour.spreadsheetDrawing}" xmlns:a="${flavour.drawing}">` +
    markerXml("from", chart.left, chart.top, sheet) +
    markerXml("to", chart.left + chart.width, chart.top + chart.height, sheet) +
    `<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr${named}>${identity}</xdr:cNvPr><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr>` +
    '<xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm>' +
    `<a:graphic><a:graphicData uri="${flavour.chart}"><c:chart xmlns:c="${flavour.chart}" xmlns:r="${flavour.relationships}" r:id="${id}"/></a:graphicData></a:graphic>` +
    "</xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor>"
  );
}
