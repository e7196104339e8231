import { areaAddress, cellAddress, PAGE_COUNT, PAGE_NUMBER } from "../../sheet";
import type { PageSetup, SheetDrawing } from "../../sheet";
import { BYTES_A_CALL, type DrawStep } from "./drawSteps";

/** Excel takes 255 characters for the three parts of a footer together. */
const LONGEST_FOOTER_PART = 80;

/** Excel refuses more page breaks on a sheet; from there on it breaks the pages by itself, between rows. */
const MOST_BREAKS = 1026;

/** Paper, margins, print area and titles, page breaks, footer, and how the sheet is seen on the screen. */
export function drawPage(drawing: SheetDrawing): DrawStep {
  const { page } = drawing;
  const breaks = page.breakBeforeRows.slice(0, MOST_BREAKS);
  return {
    bytes: (40 + 2 * breaks.length) * BYTES_A_CALL,
    queue: (sheet) => {
      queueLayout(sheet.pageLayout, page);
      sheet.horizontalPageBreaks.removePageBreaks();
      sheet.verticalPageBreaks.removePageBreaks();
      for (const rowIndex of breaks) {
        sheet.horizontalPageBreaks.add(cellAddress(rowIndex, 0));
      }
      sheet.showGridlines = drawing.showGridlines;
      if (drawing.freezeRowCount > 0) sheet.freezePanes.freezeRows(drawing.freezeRowCount);
      else sheet.freezePanes.unfreeze();
    },
  };
}

function queueLayout(layout: Excel.PageLayout, page: PageSetup): void {
  layout.orientation = page.orientation === "landscape" ? "Landscape" : "Portrait";
  layout.paperSize = page.paper;
  layout.topMargin = page.marginsPoints.top;
  layout.bottomMargin = page.marginsPoints.bottom;
  layout.leftMargin = page.marginsPoints.left;
  layout.rightMargin = page.marginsPoints.right;
  layout.headerMargin = page.marginsPoints.header;
  layout.footerMargin = page.marginsPoints.footer;
  // The columns fill the printable width at 100 %. One page wide guards against a machine that lacks the workbook's
  // default font, on which every column comes out wider; the height stays free, so that the page breaks count.
  layout.zoom = { horizontalFitToPages: 1 };
  layout.setPrintArea(areaAddress(page.printArea));
  layout.setPrintTitleRows(titleRows(page));
  layout.headersFooters.state = "Default";
  const footer = layout.headersFooters.defaultForAllPages;
  footer.leftFooter = footerCodes(page.footer.left);
  footer.centerFooter = footerCodes(page.footer.centre);
  footer.rightFooter = footerCodes(page.footer.right);
}

/**
 * The rows to repeat, "$5:$5". Excel has no call that takes an earlier drawing's rows back, but repeats rows only on
 * the pages behind them: for no rows, the one below everything that is printed.
 */
function titleRows({ titleRows: rows, printArea }: PageSetup): string {
  const first = (rows?.firstRowIndex ?? printArea.rowIndex + printArea.rowCount) + 1;
  return `$${first}:$${first + (rows?.rowCount ?? 1) - 1}`;
}

/**
 * Plain words as Excel's footer codes: "R&D" is "R&&D", and `PAGE_NUMBER` is "&P".
 * Line breaks become spaces; too long a text is cut with "…".
 */
export function footerCodes(text: string): string {
  const words = text.replace(/\s+/g, " ");
  for (let length = words.length; length > 0; length -= 1) {
    const part = length < words.length ? `${words.slice(0, length - 1)}…` : words;
    const codes = part
      .replaceAll("&", "&&")
      .replaceAll(PAGE_COUNT, "&N")
      .replaceAll(PAGE_NUMBER, "&P");
    if (codes.length <= LONGEST_FOOTER_PART) return codes;
  }
  return "";
}
