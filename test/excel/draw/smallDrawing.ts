import { PAGE_COUNT, PAGE_NUMBER } from "../../../src/sheet";
import type { CellStyle, DrawnCell, SheetDrawing } from "../../../src/sheet";

const PLAIN: CellStyle = {
  fontName: "Arial",
  fontSizePoints: 10,
  bold: false,
  italic: false,
  colour: "#000000",
  fill: undefined,
  horizontal: "left",
  vertical: "top",
  wrap: true,
  indent: 0,
  borders: { bottom: { weight: "thin", colour: "#808080" } },
};

/** A drawing of texts, one a row in column A, for tests of how it is drawn. */
export function drawingOfTexts(
  texts: readonly string[],
  changes: Partial<SheetDrawing> = {},
): SheetDrawing {
  const cells: DrawnCell[] = texts.map((text, rowIndex) => ({
    rowIndex,
    columnIndex: 0,
    content: { kind: "text", text },
    style: "plain",
  }));
  return {
    name: "Appendix 1",
    columnWidthsPoints: [102, 60],
    rowHeightsPoints: texts.map(() => 20),
    cells,
    styles: { plain: PLAIN, bold: { ...PLAIN, bold: true, fill: "#D9E2F3" } },
    merges: [],
    tables: [],
    charts: [],
    page: {
      paper: "A4",
      orientation: "landscape",
      marginsPoints: { top: 50, bottom: 50, left: 40, right: 40, header: 20, footer: 20 },
      printArea: { rowIndex: 0, columnIndex: 0, rowCount: texts.length, columnCount: 2 },
      titleRows: { firstRowIndex: 0, rowCount: 1 },
      breakBeforeRows: [],
      footer: { left: `R&D · Page ${PAGE_NUMBER} of ${PAGE_COUNT}`, centre: "", right: "" },
      pageCount: 1,
    },
    freezeRowCount: 0,
    showGridlines: false,
    ...changes,
  };
}
