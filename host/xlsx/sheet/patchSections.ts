import type { SheetModel } from "../../workbook/model";
import { patchFilterColumns } from "../filters/patchFilter";
import { writeBoolean } from "../fileBooleans";
import type { XmlElement } from "../xml/xmlElement";
import { attributesXml } from "../xml/xmlElement";
import { COLUMN_COUNT, ROW_COUNT, areaName, cellName } from "./cellReferences";
import { columnCharacters } from "./columnWidths";
import { patchPage, section } from "./patchPage";
import { patchValidations } from "./patchValidations";
import { PROTECTION_ATTRIBUTES } from "./protectionOptions";
import { sameData } from "./sameData";
import { SECTION_ORDER, SHEET_PROPERTIES_ORDER, SHEET_VIEW_ORDER } from "./sectionOrder";

/** Writes what changed of a worksheet's small sections; each is left as it stands when the model says the same. */
export function patchSections(
  root: XmlElement,
  before: SheetModel,
  after: SheetModel,
  digit: number,
): void {
  patchTabColor(root, before, after);
  patchDefaultSizes(root, before, after, digit);
  patchView(root, before, after);
  patchProtection(root, before, after);
  patchAutoFilter(root, before, after);
  patchMerges(root, before, after);
  patchValidations(root, before.validations, after.validations);
  patchPage(root, before.pageLayout, after.pageLayout);
  patchBreaks(root, "rowBreaks", before.horizontalPageBreaks, after.horizontalPageBreaks);
  patchBreaks(root, "colBreaks", before.verticalPageBreaks, after.verticalPageBreaks);
}

function patchTabColor(root: XmlElement, before: SheetModel, after: SheetModel): void {
  if (before.tabColor === after.tabColor) return;
  const properties = section(root, "sheetPr");
  const old = properties.element("tabColor");
  const hex = after.tabColor.replace("#", "").toUpperCase();
  const xml = hex === "" ? "" : `<${root.prefix}tabColor rgb="FF${hex}"/>`;
  if (old !== undefined) old.replaceWith(xml);
  else properties.insertInOrder("tabColor", xml, SHEET_PROPERTIES_ORDER);
}

function patchDefaultSizes(
  root: XmlElement,
  before: SheetModel,
  after: SheetModel,
  digit: number,
): void {
  if (before.defaultRowHeight !== after.defaultRowHeight) {
    const format = section(root, "sheetFormatPr");
    format.setAttribute("defaultRowHeight", after.defaultRowHeight);
    format.setAttribute("customHeight", 1);
  }
  if (before.defaultColumnWidth !== after.defaultColumnWidth) {
    const format = section(root, "sheetFormatPr");
    format.setAttribute("defaultColWidth", columnCharacters(after.defaultColumnWidth, digit));
    if (format.attributes["defaultRowHeight"] === undefined) {
      format.setAttribute("defaultRowHeight", after.defaultRowHeight);
    }
  }
}

function patchView(root: XmlElement, before: SheetModel, after: SheetModel): void {
  const viewOf = (sheet: SheetModel): unknown => [
    sheet.showGridlines,
    sheet.showHeadings,
    sheet.zoomPercent,
    sheet.freeze,
    sheet.selection,
  ];
  if (sameData(viewOf(before), viewOf(after))) return;
  const view = sheetView(root);
  if (before.showGridlines !== after.showGridlines) {
    view.setAttribute("showGridLines", writeBoolean(after.showGridlines, true));
  }
  if (before.showHeadings !== after.showHeadings) {
    view.setAttribute("showRowColHeaders", writeBoolean(after.showHeadings, true));
  }
  if (before.zoomPercent !== after.zoomPercent) {
    view.setAttribute("zoomScale", after.zoomPercent === 100 ? undefined : after.zoomPercent);
    view.setAttribute("zoomScaleNormal", after.zoomPercent === 100 ? undefined : after.zoomPercent);
  }
  if (!sameData([before.freeze, before.selection], [after.freeze, after.selection])) {
    const frozenChanged = !sameData(before.freeze, after.freeze);
    const { prefix } = root;
    const pane = paneName(after);
    if (frozenChanged) {
      view.element("pane")?.replaceWith("");
      view.insertInOrder("pane", paneXml(after, prefix), SHEET_VIEW_ORDER);
    }
    for (const selection of view.elements("selection")) selection.replaceWith("");
    view.insertInOrder("selection", selectionXml(after, pane, prefix), SHEET_VIEW_ORDER);
  }
}

/** The sheet's first view, made when there is none. */
export function sheetView(root: XmlElement): XmlElement {
  const views = section(root, "sheetViews");
  const found = views.element("sheetView");
  if (found !== undefined) return found;
  const view = views.addElementInOrder("sheetView", ["sheetView", "extLst"]);
  view.setAttribute("workbookViewId", 0);
  return view;
}

function paneName({ freeze }: SheetModel): string | undefined {
  if (freeze.rows === 0 && freeze.columns === 0) return undefined;
  if (freeze.columns === 0) return "bottomLeft";
  return freeze.rows === 0 ? "topRight" : "bottomRight";
}

function paneXml(sheet: SheetModel, prefix: string): string {
  const pane = paneName(sheet);
  if (pane === undefined) return "";
  const { rows, columns } = sheet.freeze;
  const attributes = attributesXml({
    xSplit: columns === 0 ? undefined : columns,
    ySplit: rows === 0 ? undefined : rows,
    topLeftCell: cellName(rows, columns),
    activePane: pane,
    state: "frozen",
  });
  return `<${prefix}pane${attributes}/>`;
}

function selectionXml(sheet: SheetModel, pane: string | undefined, prefix: string): string {
  const { selection } = sheet;
  const attributes = attributesXml({
    pane,
    activeCell: cellName(selection.rowIndex, selection.columnIndex),
    sqref: areaName(selection),
  });
  return `<${prefix}selection${attributes}/>`;
}

function patchProtection(root: XmlElement, before: SheetModel, after: SheetModel): void {
  if (sameData(before.protection, after.protection)) return;
  const { protected: on, options } = after.protection;
  if (!on) {
    root.element("sheetProtection")?.replaceWith("");
    return;
  }
  const element = section(root, "sheetProtection");
  element.setAttribute("sheet", 1);
  for (const { option, attribute, forbiddenWhenAbsent } of PROTECTION_ATTRIBUTES) {
    // What office.js leaves unsaid is forbidden, except where the file's own rule is to allow.
    const allowed = options[option] ?? false;
    element.setAttribute(attribute, writeBoolean(allowed !== true, forbiddenWhenAbsent));
  }
  const mode = options["selectionMode"] ?? "Normal";
  element.setAttribute("selectLockedCells", writeBoolean(mode !== "Normal"));
  element.setAttribute("selectUnlockedCells", writeBoolean(mode === "None"));
}

function patchAutoFilter(root: XmlElement, before: SheetModel, after: SheetModel): void {
  if (sameData(before.autoFilter, after.autoFilter)) return;
  if (after.autoFilter === undefined) {
    root.element("autoFilter")?.replaceWith("");
    markFiltered(root, false);
    return;
  }
  const element = section(root, "autoFilter");
  element.setAttribute("ref", areaName(after.autoFilter.area));
  patchFilterColumns(element, before.autoFilter?.filters, after.autoFilter.filters);
  markFiltered(root, after.autoFilter.isDataFiltered);
}

/** A sheet says at its head too that rows are filtered away. */
function markFiltered(root: XmlElement, isFiltered: boolean): void {
  if (!isFiltered && root.element("sheetPr") === undefined) return;
  section(root, "sheetPr").setAttribute("filterMode", isFiltered ? 1 : undefined);
}

function patchMerges(root: XmlElement, before: SheetModel, after: SheetModel): void {
  const now = new Set(after.merges.map(areaName));
  const was = new Set(before.merges.map(areaName));
  const gone = [...was].some((name) => !now.has(name));
  const added = [...now].filter((name) => !was.has(name));
  if (!gone && added.length === 0) return;
  if (now.size === 0) {
    root.element("mergeCells")?.replaceWith("");
    return;
  }
  const element = section(root, "mergeCells");
  const seen = new Set<string>();
  for (const merge of element.elements("mergeCell")) {
    const name = merge.attributes["ref"] ?? "";
    if (!now.has(name) || seen.has(name)) merge.replaceWith("");
    seen.add(name);
  }
  for (const name of now) {
    if (!seen.has(name)) element.insert(`<${root.prefix}mergeCell ref="${name}"/>`);
  }
  element.setAttribute("count", now.size);
}

function patchBreaks(
  root: XmlElement,
  local: "rowBreaks" | "colBreaks",
  before: readonly number[],
  after: readonly number[],
): void {
  if (sameData(before, after)) return;
  const old = root.element(local);
  if (after.length === 0) {
    old?.replaceWith("");
    return;
  }
  const last = (local === "rowBreaks" ? COLUMN_COUNT : ROW_COUNT) - 1;
  const kept = new Map(
    (old?.elements("brk") ?? []).map((brk) => [Number(brk.attributes["id"]), brk.toString()]),
  );
  const { prefix } = root;
  const breaks = [...new Set(after)]
    .sort((a, b) => a - b)
    .map((id) => kept.get(id) ?? `<${prefix}brk id="${id}" max="${last}" man="1"/>`);
  const xml = `<${prefix}${local} count="${breaks.length}" manualBreakCount="${breaks.length}">${breaks.join("")}</${prefix}${local}>`;
  if (old !== undefined) old.replaceWith(xml);
  else root.insertInOrder(local, xml, SECTION_ORDER);
}
