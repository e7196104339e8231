import { createSheet } from "../../workbook/createWorkbook";
import type { SheetModel, WorkbookModel } from "../../workbook/model";
import { patchCharts } from "../charts/patchCharts";
import { patchSheetProperties } from "../parts/sheetProperties";
import { patchHyperlinks } from "../hyperlinks/patchHyperlinks";
import { patchComments } from "../comments/patchComments";
import { patchShapes } from "../shapes/patchShapes";
import { patchTables } from "../parts/patchTables";
import { reachableParts, removeUnreachable } from "../package/removeUnreachable";
import type { OfficePackage } from "../package/officePackage";
import { patchSheet } from "../sheet/patchSheet";
import { sameData } from "../sheet/sameData";
import { sheetView } from "../sheet/patchSections";
import { readSheet } from "../sheet/readSheet";
import { StyleWriter } from "../styles/styleWriter";
import { patchSettings } from "../webExtensions/patchSettings";
import { WorkbookFileError } from "../workbookFileError";
import { PART_TYPES, blankSheet, blankStyles } from "./blankParts";
import {
  askForCalculation,
  hasFormulas,
  patchCalculationChain,
  patchCalculationMode,
} from "./calculation";
import { readProperties } from "./documentProperties";
import { patchCustomXml } from "./patchCustomXml";
import { patchNames } from "./patchNames";
import { patchProperties } from "./patchProperties";
import { patchActiveTab, patchSheetList, patchWorkbookSettings } from "./patchSheetList";
import type { PlannedSheet } from "./planSheets";
import { planSheets } from "./planSheets";
import type { Sources } from "./readWorkbook";
import { readFilters } from "../filters/readFilters";
import { readWorksheet } from "./readWorkbook";
import type { WorkbookParts } from "./workbookParts";
import { documentOf } from "./workbookParts";

/** What a save is told. */
export interface SaveRequest {
  workbook: WorkbookModel;
  sources: Sources;
  /** Whether a sheet is no longer as the file has it; sheets that are not in the file are not asked about. */
  isChanged: (sheet: SheetModel) => boolean;
  before: Pick<WorkbookModel, "structureProtected" | "isReadOnly" | "date1904" | "calculationMode">;
  /** Show the model's active sheet first even when another sheet's part must be touched for it. */
  activateTab: boolean;
  /** Whose settings the model's are. */
  addInId: string;
}

/** Patches a package so that it says what the model says, and gives the file's bytes. */
export function patchWorkbook(parts: WorkbookParts, request: SaveRequest): Uint8Array {
  const { package: officePackage, document } = parts;
  const { workbook, sources } = request;
  refuseSigned(officePackage);
  const reached = reachableParts(officePackage);
  const styles = new StyleWriter(sources.styles, () => stylesDocument(parts));
  const planned = planSheets(parts, workbook);
  const open = new Map<PlannedSheet, ReturnType<typeof readSheet>>();
  let contentChanged = false;
  for (const sheet of planned) {
    const { model, entry } = sheet;
    if (model === undefined) continue;
    if (entry === undefined) {
      const read = addSheet(parts, sheet, model, sources);
      open.set(sheet, read);
      patchSheet(read, model, sources.styles, styles);
      patchFurtherParts(parts, request, sheet, read, model);
    } else if (request.isChanged(model)) {
      const read = readWorksheet(parts, entry, sources, { cellBudget: Infinity, keepRows: true });
      open.set(sheet, read);
      readFilters(officePackage, entry.part, read.document.root, read.model);
      sheet.filterChanged = !sameData(read.model.autoFilter ?? null, model.autoFilter ?? null);
      if (patchSheet(read, model, sources.styles, styles)) contentChanged = true;
      patchFurtherParts(parts, request, sheet, read, model);
    }
  }
  for (const entry of parts.sheets) {
    if (planned.some((sheet) => sheet.entry === entry)) continue;
    parts.relationships.remove(entry.relationshipId);
  }
  activate(parts, request, planned, open);
  for (const [{ part }, read] of open) {
    const text = read.document.toString();
    if (text !== read.document.source || !officePackage.archive.has(part)) {
      officePackage.writeText(part, text);
    }
  }
  patchSheetList(parts, planned);
  patchNames(document.root, workbook, planned);
  patchWorkbookSettings(document.root, request.before, workbook);
  patchCalculationMode(parts, request.before.calculationMode, workbook.calculationMode);
  patchCustomXml(parts, workbook.customXmlParts);
  patchSettings(parts, request.addInId, workbook.settings);
  patchProperties(officePackage, parts.flavour, readProperties(officePackage), workbook.properties);
  const fewer = planned.length < parts.sheets.length;
  if (contentChanged || fewer) patchCalculationChain(parts, planned);
  const newFormulas = planned.some(
    ({ entry, model }) =>
      entry === undefined && model !== undefined && hasFormulas({ ...workbook, sheets: [model] }),
  );
  if (newFormulas || (contentChanged && hasFormulas(workbook))) askForCalculation(parts);
  removeUnreachable(officePackage, reached);
  return officePackage.toBytes();
}

/** Tables, charts, shapes, comments, links and custom properties of a sheet, which have parts of their own. */
function patchFurtherParts(
  parts: WorkbookParts,
  { workbook, sources }: SaveRequest,
  { part }: PlannedSheet,
  read: ReturnType<typeof readSheet>,
  model: SheetModel,
): void {
  const { package: officePackage, flavour } = parts;
  const place = { package: officePackage, flavour, part, worksheet: read.document.root };
  patchTables(place, model.tables);
  patchSheetProperties(place, model.customProperties);
  patchCharts(place, parts, workbook, read.model, model);
  patchShapes(place, parts, read.model, model, sources.styles.palette);
  patchComments(place, parts, model.comments);
  patchHyperlinks(place, model.hyperlinks ?? []);
}

function refuseSigned(officePackage: OfficePackage): void {
  const signed = officePackage.archive
    .paths()
    .some((path) => path.toLowerCase().startsWith("_xmlsignatures/"));
  if (!signed) return;
  throw new WorkbookFileError(
    "unsupported",
    "The workbook is digitally signed, and any change would break the signature. Remove the signature in Excel under File, Info, and try again.",
  );
}

function stylesDocument(parts: WorkbookParts): ReturnType<OfficePackage["addDocument"]> {
  const document = documentOf(parts, "styles");
  if (document !== undefined) return document;
  const path = besideWorkbook(
    parts,
    parts.package.archive.has("xl/styles.xml") ? "styles#.xml" : "styles.xml",
  );
  const free = parts.package.freePath(path);
  parts.relationships.add(`${parts.flavour.relationships}/styles`, free);
  return parts.package.addDocument(free, PART_TYPES.styles, blankStyles(parts.flavour));
}

function besideWorkbook({ part }: WorkbookParts, name: string): string {
  return part.slice(0, part.lastIndexOf("/") + 1) + name;
}

/** Links a new, empty worksheet into the package and reads it, so that it is filled by patching like any other. */
function addSheet(
  parts: WorkbookParts,
  sheet: PlannedSheet,
  model: SheetModel,
  sources: Sources,
): ReturnType<typeof readSheet> {
  const { package: officePackage, relationships, flavour } = parts;
  sheet.part = officePackage.freePath(besideWorkbook(parts, "worksheets/sheet#.xml"));
  const text = blankSheet(flavour);
  officePackage.writeText(sheet.part, text);
  officePackage.contentTypes.set(sheet.part, PART_TYPES.worksheet);
  sheet.relationshipId = relationships.add(`${flavour.relationships}/worksheet`, sheet.part);
  const read = readSheet({
    ...sources,
    date1904: parts.date1904,
    part: sheet.part,
    text,
    id: model.id,
    name: model.name,
    cellBudget: Infinity,
    keepRows: true,
  });
  // The blank part says these itself, whatever the workbook's normal font would make of them.
  const { defaultRowHeight, defaultColumnWidth } = createSheet(model.name, model.id);
  Object.assign(read.model, { defaultRowHeight, defaultColumnWidth });
  return read;
}

/**
 * Moves the selection of tabs to the active sheet. Two selected tabs would be edited together in Excel, so the active
 * tab only moves when no untouched sheet has to give its selection up, unless the request says otherwise.
 */
function activate(
  parts: WorkbookParts,
  { workbook, sources, activateTab }: SaveRequest,
  planned: readonly PlannedSheet[],
  open: Map<PlannedSheet, ReturnType<typeof readSheet>>,
): void {
  const { root } = parts.document;
  const oldTab = Number(
    root.element("bookViews")?.element("workbookView")?.attributes["activeTab"] ?? 0,
  );
  const wanted = planned.findIndex(({ model }) => model?.id === workbook.activeSheetId);
  const stay = planned.findIndex(({ oldPlace }) => oldPlace === oldTab);
  if (wanted < 0) return patchActiveTab(root, Math.max(0, stay), planned.length);
  if (wanted === stay) return patchActiveTab(root, wanted, planned.length);
  const holder = planned[stay];
  if (stay >= 0 && holder !== undefined && !open.has(holder) && !activateTab) {
    return patchActiveTab(root, stay, planned.length);
  }
  for (const sheet of planned) {
    const isActive = sheet === planned[wanted];
    const { entry, model } = sheet;
    if (model === undefined) continue;
    if (!open.has(sheet) && entry !== undefined && (activateTab || isActive)) {
      const read = readWorksheet(parts, entry, sources, { cellBudget: Infinity, keepRows: false });
      const selected = read.document.root.element("sheetViews")?.element("sheetView");
      if (isActive || selected?.attributes["tabSelected"] !== undefined) open.set(sheet, read);
    }
    const read = open.get(sheet);
    if (read === undefined) continue;
    const view = sheetView(read.document.root);
    view.setAttribute("tabSelected", isActive ? 1 : undefined);
  }
  patchActiveTab(root, wanted, planned.length);
}
