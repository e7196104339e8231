import type { PageLayoutModel } from "../../workbook/model";
import { PRINT_COMMENTS, PRINT_ERRORS, PRINT_ORDER } from "../enumWords";
import { writeBoolean } from "../fileBooleans";
import { escapeText } from "../xml/escapeXml";
import type { XmlElement } from "../xml/xmlElement";
import { joinHeader } from "./headerFooterCodes";
import { paperNumber } from "./paperSizes";
import { sameData } from "./sameData";
import { HEADER_FOOTER_ORDER, SECTION_ORDER, SHEET_PROPERTIES_ORDER } from "./sectionOrder";

const INCH = 72;

/** Writes what changed of the page set-up. */
export function patchPage(root: XmlElement, before: PageLayoutModel, after: PageLayoutModel): void {
  patchMargins(root, before, after);
  patchPrintOptions(root, before, after);
  patchSetUp(root, before, after);
  patchHeadersFooters(root, before, after);
}

/** The element of that name, made in its place when it is not there. */
export function section(root: XmlElement, local: string): XmlElement {
  return root.element(local) ?? root.addElementInOrder(local, SECTION_ORDER);
}

function patchMargins(root: XmlElement, before: PageLayoutModel, after: PageLayoutModel): void {
  const margins = (layout: PageLayoutModel): Record<string, number> => ({
    left: layout.leftMargin / INCH,
    right: layout.rightMargin / INCH,
    top: layout.topMargin / INCH,
    bottom: layout.bottomMargin / INCH,
    header: layout.headerMargin / INCH,
    footer: layout.footerMargin / INCH,
  });
  const was = margins(before);
  const now = margins(after);
  if (sameData(was, now)) return;
  const element = section(root, "pageMargins");
  for (const [name, inches] of Object.entries(now)) {
    if (was[name] !== inches || element.attributes[name] === undefined) {
      element.setAttribute(name, Number(inches.toFixed(6)));
    }
  }
}

function patchPrintOptions(
  root: XmlElement,
  before: PageLayoutModel,
  after: PageLayoutModel,
): void {
  const options = (layout: PageLayoutModel): Record<string, boolean> => ({
    horizontalCentered: layout.centerHorizontally,
    verticalCentered: layout.centerVertically,
    headings: layout.printHeadings,
    gridLines: layout.printGridlines,
  });
  const was = options(before);
  const now = options(after);
  if (sameData(was, now)) return;
  const element = section(root, "printOptions");
  for (const [name, value] of Object.entries(now)) {
    if (was[name] !== value) element.setAttribute(name, writeBoolean(value));
  }
}

function patchSetUp(root: XmlElement, before: PageLayoutModel, after: PageLayoutModel): void {
  const wasFit = fits(before);
  const nowFit = fits(after);
  if (wasFit !== nowFit) {
    const properties = section(root, "sheetPr");
    const page =
      properties.element("pageSetUpPr") ??
      properties.addElementInOrder("pageSetUpPr", SHEET_PROPERTIES_ORDER);
    page.setAttribute("fitToPage", nowFit ? 1 : undefined);
  }
  const was = setUpAttributes(before);
  const now = setUpAttributes(after);
  if (sameData(was, now)) return;
  const element = section(root, "pageSetup");
  for (const [name, value] of Object.entries(now)) {
    if (was[name] !== value) element.setAttribute(name, value);
  }
  // Without a paper size the file would say "Letter".
  if (element.attributes["paperSize"] === undefined) {
    element.setAttribute("paperSize", paperNumber(after.paperSize));
  }
}

function fits({ zoom }: PageLayoutModel): boolean {
  return zoom.horizontalFitToPages !== undefined || zoom.verticalFitToPages !== undefined;
}

function setUpAttributes(layout: PageLayoutModel): Record<string, string | number | undefined> {
  const { zoom, firstPageNumber } = layout;
  return {
    paperSize: paperNumber(layout.paperSize),
    scale: zoom.scale === undefined || zoom.scale === 100 ? undefined : zoom.scale,
    firstPageNumber: firstPageNumber === "" ? undefined : firstPageNumber,
    fitToWidth: fits(layout) ? fitCount(zoom.horizontalFitToPages) : undefined,
    fitToHeight: fits(layout) ? fitCount(zoom.verticalFitToPages) : undefined,
    pageOrder: PRINT_ORDER.write(layout.printOrder),
    orientation: layout.orientation.toLowerCase(),
    blackAndWhite: writeBoolean(layout.blackAndWhite),
    draft: writeBoolean(layout.draftMode),
    cellComments: PRINT_COMMENTS.write(layout.printComments),
    useFirstPageNumber: firstPageNumber === "" ? undefined : 1,
    errors: PRINT_ERRORS.write(layout.printErrors),
  };
}

/** One page is what a file without the attribute says; as many as needed is 0. */
function fitCount(pages: number | undefined): number | undefined {
  if (pages === undefined) return 0;
  return pages === 1 ? undefined : pages;
}

function patchHeadersFooters(
  root: XmlElement,
  before: PageLayoutModel,
  after: PageLayoutModel,
): void {
  const lines = ({ headersFooters: codes }: PageLayoutModel): Record<string, string> => ({
    oddHeader: joinHeader({
      left: codes.leftHeader,
      center: codes.centerHeader,
      right: codes.rightHeader,
    }),
    oddFooter: joinHeader({
      left: codes.leftFooter,
      center: codes.centerFooter,
      right: codes.rightFooter,
    }),
  });
  const was = lines(before);
  const now = lines(after);
  if (sameData(was, now)) return;
  const element = section(root, "headerFooter");
  for (const [local, codes] of Object.entries(now)) {
    if (was[local] === codes) continue;
    const name = root.prefix + local;
    const space = codes.trim() === codes ? "" : ' xml:space="preserve"';
    const xml = codes === "" ? "" : `<${name}${space}>${escapeText(codes)}</${name}>`;
    const old = element.element(local);
    if (old !== undefined) old.replaceWith(xml);
    else if (xml !== "") element.insertInOrder(local, xml, HEADER_FOOTER_ORDER);
  }
}
