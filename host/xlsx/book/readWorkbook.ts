import type { SheetModel, WorkbookModel } from "../../workbook/model";
import { readBoolean } from "../fileBooleans";
import { LIMITS } from "../limits";
import { readSheetProperties } from "../parts/sheetProperties";
import { readTables } from "../parts/readTables";
import type { ReadSheet } from "../sheet/readSheet";
import { readSheet } from "../sheet/readSheet";
import type { StyleBook } from "../styles/styleBook";
import type { SharedText } from "../sheet/readSharedStrings";
import { damaged } from "../workbookFileError";
import { readCustomXml } from "./customXml";
import { definedNames, readName, readPrintNames, scopeOf } from "./definedNames";
import { readProperties } from "./documentProperties";
import type { DrawingReader } from "./readDrawings";
import { idOf } from "./sheetIds";
import type { SheetEntry, WorkbookParts } from "./workbookParts";

/** What reading a sheet needs, read once for a workbook. */
export interface Sources {
  styles: StyleBook;
  sharedStrings: readonly SharedText[];
}

/** Reads one worksheet of the workbook, page names included; what is drawn on it where there is a reader of drawings. */
export function readWorksheet(
  parts: WorkbookParts,
  entry: SheetEntry,
  sources: Sources,
  options: { cellBudget: number; keepRows: boolean },
  readDrawings?: DrawingReader,
): ReadSheet {
  const text = parts.package.text(entry.part);
  if (text === undefined) throw damaged(entry.part, "is missing");
  const read = readSheet({
    ...sources,
    ...options,
    date1904: parts.date1904,
    part: entry.part,
    text,
    id: idOf(entry, parts),
    name: entry.name,
  });
  read.model.visibility = entry.visibility;
  readSheetNames(parts, entry, read.model);
  const { root } = read.document;
  const { model } = read;
  model.tables = readTables(parts.package, entry.part, root).map((table) => table.model);
  model.customProperties = readSheetProperties(parts.package, entry.part, root);
  readDrawings?.(parts, entry, model, root, sources);
  return read;
}

function readSheetNames(parts: WorkbookParts, entry: SheetEntry, model: SheetModel): void {
  const place = parts.sheets.indexOf(entry);
  for (const element of definedNames(parts.document.root)) {
    if (scopeOf(element) !== place) continue;
    readPrintNames(element, model.pageLayout);
    const name = readName(element);
    if (name !== undefined) model.names.push(name);
  }
}

/** Reads all of a workbook into the model; what is drawn on its sheets where there is a reader of drawings. */
export function readWorkbook(
  parts: WorkbookParts,
  sources: Sources,
  readDrawings?: DrawingReader,
): WorkbookModel {
  const { root } = parts.document;
  let cellBudget: number = LIMITS.cells;
  const worksheets = parts.sheets.filter(({ isWorksheet }) => isWorksheet);
  const sheets = worksheets.map((entry) => {
    const options = { cellBudget, keepRows: false };
    const { model, cellCount } = readWorksheet(parts, entry, sources, options, readDrawings);
    cellBudget -= cellCount;
    return model;
  });
  const others = parts.sheets.filter(({ isWorksheet }) => !isWorksheet).map(({ name }) => name);
  const view = root.element("bookViews")?.element("workbookView")?.attributes ?? {};
  const active = parts.sheets[Number(view["activeTab"] ?? 0)];
  const activeAt = active === undefined ? -1 : worksheets.indexOf(active);
  const firstVisible = sheets.find(({ visibility }) => visibility === "Visible");
  const activeSheet = sheets[activeAt] ?? firstVisible ?? sheets[0];
  return {
    date1904: parts.date1904,
    sheets,
    ...(others.length === 0 ? {} : { otherSheetNames: others }),
    activeSheetId: activeSheet?.id ?? "",
    names: definedNames(root)
      .filter((element) => scopeOf(element) === undefined)
      .map(readName)
      .filter((name) => name !== undefined),
    customXmlParts: readCustomXml(parts).map(({ model }) => model),
    properties: readProperties(parts.package),
    settings: new Map(),
    isReadOnly: readBoolean(root.element("fileSharing")?.attributes["readOnlyRecommended"]),
    structureProtected: readBoolean(
      root.element("workbookProtection")?.attributes["lockStructure"],
    ),
    revision: 0,
  };
}
