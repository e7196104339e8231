import { createPageLayout } from "../../workbook/createWorkbook";
import type { AreaModel, PageLayoutModel, SheetModel } from "../../workbook/model";
import { PRINT_COMMENTS, PRINT_ERRORS, PRINT_ORDER } from "../enumWords";
import { readBoolean } from "../fileBooleans";
import type { Palette } from "../styles/resolveColor";
import { resolveColor } from "../styles/resolveColor";
import type { XmlElement } from "../xml/xmlElement";
import { parseArea } from "./cellReferences";
import { splitHeader } from "./headerFooterCodes";
import { paperName } from "./paperSizes";
import { PROTECTION_ATTRIBUTES } from "./protectionOptions";
import { readValidations } from "./readValidations";

const INCH = 72;

/** Reads a `<worksheet>`'s small sections into the model; cells, rows, columns and other parts are read elsewhere. */
export function readSections(root: XmlElement, sheet: SheetModel, palette: Palette): void {
  sheet.tabColor = resolveColor(root.element("sheetPr")?.element("tabColor"), palette) ?? "";
  readView(root, sheet);
  sheet.merges = (root.element("mergeCells")?.elements("mergeCell") ?? [])
    .map((merge) => parseArea(merge.attributes["ref"] ?? ""))
    .filter((area): area is AreaModel => area !== undefined);
  sheet.horizontalPageBreaks = readBreaks(root.element("rowBreaks"));
  sheet.verticalPageBreaks = readBreaks(root.element("colBreaks"));
  sheet.protection = readProtection(root.element("sheetProtection"));
  sheet.autoFilter = readAutoFilter(root.element("autoFilter"));
  sheet.validations = readValidations(root).map(({ model }) => model);
  sheet.pageLayout = readPageLayout(root);
}

function readView(root: XmlElement, sheet: SheetModel): void {
  const view = root.element("sheetViews")?.element("sheetView");
  if (view === undefined) return;
  const { showGridLines, showRowColHeaders, zoomScale } = view.attributes;
  sheet.showGridlines = readBoolean(showGridLines, true);
  sheet.showHeadings = readBoolean(showRowColHeaders, true);
  sheet.zoomPercent = Number(zoomScale ?? 100) || 100;
  const pane = view.element("pane");
  const frozen = pane?.attributes["state"]?.startsWith("frozen") ?? false;
  if (pane !== undefined && frozen) {
    sheet.freeze = {
      rows: Math.trunc(Number(pane.attributes["ySplit"] ?? 0)) || 0,
      columns: Math.trunc(Number(pane.attributes["xSplit"] ?? 0)) || 0,
    };
  }
  const activePane = pane?.attributes["activePane"] ?? "topLeft";
  const selections = view.elements("selection");
  const active =
    selections.find(({ attributes }) => (attributes["pane"] ?? "topLeft") === activePane) ??
    selections[0];
  const chosen = active?.attributes["sqref"]?.trim().split(/\s+/)[0] ?? "A1";
  const area = parseArea(chosen);
  if (area !== undefined) sheet.selection = area;
}

function readBreaks(breaks: XmlElement | undefined): number[] {
  return (breaks?.elements("brk") ?? [])
    .map(({ attributes }) => Number(attributes["id"]))
    .filter((id) => Number.isInteger(id) && id > 0)
    .sort((a, b) => a - b);
}

export function readProtection(element: XmlElement | undefined): SheetModel["protection"] {
  if (element === undefined || !readBoolean(element.attributes["sheet"])) {
    return { protected: false, options: {} };
  }
  const options: Record<string, boolean | string> = {};
  for (const { option, attribute, forbiddenWhenAbsent } of PROTECTION_ATTRIBUTES) {
    options[option] = !readBoolean(element.attributes[attribute], forbiddenWhenAbsent);
  }
  const { selectLockedCells, selectUnlockedCells } = element.attributes;
  const noLocked = readBoolean(selectLockedCells);
  options["selectionMode"] = readBoolean(selectUnlockedCells)
    ? "None"
    : noLocked
      ? "Unlocked"
      : "Normal";
  return { protected: true, options };
}

function readAutoFilter(element: XmlElement | undefined): SheetModel["autoFilter"] {
  const area = parseArea(element?.attributes["ref"] ?? "");
  if (element === undefined || area === undefined) return undefined;
  return { area, isDataFiltered: element.elements("filterColumn").length > 0 };
}

function readPageLayout(root: XmlElement): PageLayoutModel {
  const layout = createPageLayout();
  const margins = root.element("pageMargins")?.attributes;
  const setUp = root.element("pageSetup")?.attributes;
  const options = root.element("printOptions")?.attributes ?? {};
  const inches = (name: string, usual: number): number =>
    margins?.[name] === undefined ? usual : points(Number(margins[name]));
  layout.leftMargin = inches("left", layout.leftMargin);
  layout.rightMargin = inches("right", layout.rightMargin);
  layout.topMargin = inches("top", layout.topMargin);
  layout.bottomMargin = inches("bottom", layout.bottomMargin);
  layout.headerMargin = inches("header", layout.headerMargin);
  layout.footerMargin = inches("footer", layout.footerMargin);
  layout.centerHorizontally = readBoolean(options["horizontalCentered"]);
  layout.centerVertically = readBoolean(options["verticalCentered"]);
  layout.printGridlines = readBoolean(options["gridLines"]);
  layout.printHeadings = readBoolean(options["headings"]);
  const fit = readBoolean(root.element("sheetPr")?.element("pageSetUpPr")?.attributes["fitToPage"]);
  if (setUp !== undefined) {
    layout.paperSize = paperName(setUp["paperSize"]);
    layout.orientation = setUp["orientation"] === "landscape" ? "Landscape" : "Portrait";
    layout.blackAndWhite = readBoolean(setUp["blackAndWhite"]);
    layout.draftMode = readBoolean(setUp["draft"]);
    layout.printOrder = PRINT_ORDER.read(setUp["pageOrder"]);
    layout.printComments = PRINT_COMMENTS.read(setUp["cellComments"]);
    layout.printErrors = PRINT_ERRORS.read(setUp["errors"]);
    layout.firstPageNumber = readBoolean(setUp["useFirstPageNumber"])
      ? Number(setUp["firstPageNumber"] ?? 1)
      : "";
  }
  layout.zoom = fit ? readFit(setUp) : { scale: Number(setUp?.["scale"] ?? 100) || 100 };
  const codes = root.element("headerFooter");
  const header = splitHeader(codes?.element("oddHeader")?.text ?? "");
  const footer = splitHeader(codes?.element("oddFooter")?.text ?? "");
  layout.headersFooters = {
    leftHeader: header.left,
    centerHeader: header.center,
    rightHeader: header.right,
    leftFooter: footer.left,
    centerFooter: footer.center,
    rightFooter: footer.right,
  };
  return layout;
}

/** Pages across and down; 0 in the file means as many as needed, which office.js leaves out. */
function readFit(setUp: Record<string, string> | undefined): PageLayoutModel["zoom"] {
  const across = Number(setUp?.["fitToWidth"] ?? 1);
  const down = Number(setUp?.["fitToHeight"] ?? 1);
  return {
    ...(across > 0 ? { horizontalFitToPages: across } : {}),
    ...(down > 0 ? { verticalFitToPages: down } : {}),
  };
}

function points(inches: number): number {
  return Number.isFinite(inches) ? Math.round(inches * INCH * 1000) / 1000 : 0;
}
