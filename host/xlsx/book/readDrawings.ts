import type { SheetModel } from "../../workbook/model";
import { readCharts } from "../charts/readCharts";
import { readComments, readNoteCells } from "../comments/readComments";
import { readFilters } from "../filters/readFilters";
import { readHyperlinks } from "../hyperlinks/readHyperlinks";
import { readShapes } from "../shapes/readShapes";
import type { XmlElement } from "../xml/xmlElement";
import type { Sources } from "./readWorkbook";
import type { SheetEntry, WorkbookParts } from "./workbookParts";

/** Reads what lies on a worksheet (its charts, shapes, comments and links) and what filters it, into its model. */
export type DrawingReader = typeof readDrawings;

/** Apart from the reading of cells, so that who wants cells alone does not load what reads drawings. */
export function readDrawings(
  parts: WorkbookParts,
  { part }: SheetEntry,
  model: SheetModel,
  root: XmlElement,
  { styles }: Sources,
): void {
  readFilters(parts.package, part, root, model);
  model.charts = readCharts(parts, model, part, root).map((chart) => chart.model);
  model.shapes = readShapes(parts, model, part, root, styles.palette)
    .filter(({ anchor }) => anchor !== undefined)
    .map((shape) => shape.model);
  model.comments = readComments(parts, part).map((thread) => thread.model);
  const noteCells = readNoteCells(parts, part);
  if (noteCells.length > 0) model.noteCells = noteCells;
  const links = readHyperlinks(parts.package, part, root);
  if (links.length > 0) model.hyperlinks = links;
}
