import {
  areaOf,
  intersection,
  lastColumn,
  cellAt,
  displayText,
  type AreaModel,
  type SheetModel,
  type WorkbookModel,
} from "office-js-host/model";
import { toPixels } from "../sheet/axis";
import { drawCell } from "../sheet/drawCell";
import { drawCharts } from "../sheet/drawChart";
import { measureSheet, type SheetShape } from "../sheet/sheetShape";
import {
  footerText,
  paperOf,
  printPages,
  printedArea,
  scaleOf,
  type PrintedPage,
} from "./printPages";

/** Draws a sheet's printed pages into the dialog and opens it; the browser's own printing gives the same pages. */
export function openPrintView(
  dialog: HTMLDialogElement,
  sheet: SheetModel,
  workbook: WorkbookModel,
): void {
  const shape = measureSheet(sheet);
  const pages = printPages(sheet, shape);
  const area = printedArea(sheet, shape);
  const papers = area
    ? pages.map((page, index) =>
        drawPaper({ sheet, shape, area, page, number: index + 1, pages: pages.length, workbook }),
      )
    : [];
  dialog.replaceChildren(printBar(dialog, sheet, pages.length), ...papers);
  setPaperRule(sheet);
  dialog.showModal();
  dialog.scrollTo(0, 0);
}

interface PaperParts {
  readonly sheet: SheetModel;
  readonly shape: SheetShape;
  readonly area: AreaModel;
  readonly page: PrintedPage;
  readonly number: number;
  readonly pages: number;
  readonly workbook: WorkbookModel;
}

function printBar(dialog: HTMLDialogElement, sheet: SheetModel, pages: number): HTMLElement {
  const bar = document.createElement("div");
  bar.className = "print-bar";
  const title = document.createElement("h2");
  title.textContent = `${sheet.name}: ${pages} ${pages === 1 ? "page" : "pages"}`;
  const spacer = document.createElement("div");
  spacer.className = "spacer";
  bar.append(
    title,
    spacer,
    button("Print…", () => print(), "main"),
    button("Close", () => dialog.close()),
  );
  return bar;
}

function button(text: string, onClick: () => void, className = ""): HTMLButtonElement {
  const element = document.createElement("button");
  element.type = "button";
  element.textContent = text;
  element.className = className;
  element.addEventListener("click", onClick);
  return element;
}

function drawPaper(parts: PaperParts): HTMLElement {
  const { sheet, page, shape, area } = parts;
  const { pageLayout } = sheet;
  const paper = document.createElement("section");
  paper.className = "paper";
  paper.setAttribute("aria-label", `Page ${parts.number} of ${parts.pages}`);
  const size = paperOf(sheet);
  paper.style.width = `${size.width}px`;
  paper.style.height = `${size.height}px`;

  const scale = scaleOf(sheet);
  const left = toPixels(pageLayout.leftMargin);
  const width = shape.columns.span(area.columnIndex, area.columnCount) * scale;
  const room = size.width - left - toPixels(pageLayout.rightMargin);
  let top = toPixels(pageLayout.topMargin);
  for (const rows of [page.titleRows, page.rows]) {
    if (rows.length === 0) continue;
    const block = drawRows(parts, rows);
    block.style.left = `${left + (pageLayout.centerHorizontally ? Math.max(0, room - width) / 2 : 0)}px`;
    block.style.top = `${top}px`;
    block.style.transform = `scale(${scale})`;
    block.style.transformOrigin = "0 0";
    paper.append(block);
    top += shape.rows.span(rows[0] ?? 0, rows.length) * scale;
  }
  paper.append(...drawNotes(parts, size.width));
  return paper;
}

/** A run of rows; merged areas that reach beyond it are cut at its edges, as on paper. */
function drawRows(
  { sheet, shape, area, workbook }: PaperParts,
  rows: readonly number[],
): HTMLElement {
  const first = rows[0] ?? 0;
  const block = document.createElement("div");
  block.className = "paper-rows";
  // One pixel more than the rows, for the border below the last one.
  block.style.height = `${shape.rows.span(first, rows.length) + 1}px`;
  block.style.width = `${shape.columns.span(area.columnIndex, area.columnCount) + 1}px`;
  const drawn = new Set<AreaModel>();
  for (const row of rows) {
    for (let column = area.columnIndex; column <= lastColumn(area); column += 1) {
      const merge = shape.mergeAt(row, column);
      if (merge && drawn.has(merge)) continue;
      if (merge) drawn.add(merge);
      if (!merge && !sheet.cells.get(row)?.has(column)) continue;
      const { date1904 } = workbook;
      block.append(drawPrinted(sheet, shape, merge ?? areaOf(row, column), first, area, date1904));
    }
  }
  const origin = { left: shape.columns.start(area.columnIndex), top: shape.rows.start(first) };
  block.append(...drawCharts(workbook, sheet, origin));
  return block;
}

function drawPrinted(
  sheet: SheetModel,
  shape: SheetShape,
  cellArea: AreaModel,
  firstRow: number,
  printed: AreaModel,
  date1904: boolean,
): HTMLElement {
  const cell = cellAt(sheet, cellArea.rowIndex, cellArea.columnIndex);
  const within = intersection(cellArea, printed) ?? cellArea;
  const element = drawCell(cell, displayText(cell, date1904), {
    left: shape.columns.start(within.columnIndex) - shape.columns.start(printed.columnIndex),
    top: shape.rows.start(within.rowIndex) - shape.rows.start(firstRow),
    width: shape.columns.span(within.columnIndex, within.columnCount),
    height: shape.rows.span(within.rowIndex, within.rowCount),
  });
  const { wrapText, horizontalAlignment } = cell.format;
  if (!wrapText && ["General", "Left"].includes(horizontalAlignment)) {
    element.style.overflow = "visible";
  }
  return element;
}

const NOTE_PLACES = [
  ["leftHeader", "left", "header"],
  ["centerHeader", "center", "header"],
  ["rightHeader", "right", "header"],
  ["leftFooter", "left", "footer"],
  ["centerFooter", "center", "footer"],
  ["rightFooter", "right", "footer"],
] as const;

/** The page's header and footer. */
function drawNotes({ sheet, number, pages }: PaperParts, paperWidth: number): HTMLElement[] {
  const { pageLayout } = sheet;
  const left = toPixels(pageLayout.leftMargin);
  const width = paperWidth - left - toPixels(pageLayout.rightMargin);
  return NOTE_PLACES.flatMap(([key, align, edge]) => {
    const text = footerText(pageLayout.headersFooters[key], number, pages, sheet.name);
    if (text === "") return [];
    const note = document.createElement("div");
    note.className = "paper-note";
    note.textContent = text;
    note.style.textAlign = align;
    note.style.left = `${left}px`;
    note.style.width = `${width}px`;
    if (edge === "header") note.style.top = `${toPixels(pageLayout.headerMargin)}px`;
    else note.style.bottom = `${toPixels(pageLayout.footerMargin)}px`;
    return [note];
  });
}

let paperRule: CSSStyleSheet | undefined;

/** Tells the browser the paper's size, so that printing gives the pages as they are shown. */
function setPaperRule(sheet: SheetModel): void {
  const { paperSize, orientation } = sheet.pageLayout;
  paperRule ??= new CSSStyleSheet();
  if (!document.adoptedStyleSheets.includes(paperRule)) document.adoptedStyleSheets.push(paperRule);
  const name = /^(A3|A4|A5|Letter)$/.test(paperSize) ? paperSize : "A4";
  paperRule.replaceSync(`@page { size: ${name} ${orientation.toLowerCase()}; margin: 0 }`);
}
