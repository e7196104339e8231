import {
  formatArea,
  areaOf,
  cellAt,
  containsCell,
  displayText,
  wholeMerges,
  type AreaModel,
  type SheetModel,
  type WorkbookModel,
} from "office-js-host/model";
import type { MoveAfter } from "./cellEditor";
import { drawCell, fontOf, place, type Box } from "./drawCell";
import { drawCharts } from "./drawChart";
import { GridInput, type GridEvents, type ShownSheet } from "./gridInput";
import { HEADER_HEIGHT, HEADER_WIDTH, columnHeads, gridLines, part, rowHeads } from "./gridParts";
import { cellAfterKey, type KeyPress } from "./moves";
import { enlarged, measureSheet, measureWidth, type SheetShape } from "./sheetShape";

/** Rows and columns drawn beyond the edges, so that scrolling does not show gaps. */
const SPARE = 6;

/**
 * A worksheet to look at; what the officer does in it is heard by `GridInput`. Only what is in sight is drawn, so that a
 * sheet of 10,000 rows scrolls as one of ten does.
 */
export class SheetGrid {
  private readonly columnHeads = part("column-heads");
  private readonly rowHeads = part("row-heads");
  private readonly body = part("sheet-body");
  private readonly cells = part("cells");
  private readonly marker = part("marker");
  private readonly ruler = document.createElement("canvas").getContext("2d");
  private sheet: SheetModel | undefined;
  /** The sheet as it stands on the page, and at 100 %: cells are drawn at 100 % and scaled, so that lines break alike. */
  private shape: SheetShape | undefined;
  private plain: SheetShape | undefined;
  private workbook: WorkbookModel | undefined;
  private frame = 0;
  /** How much the sheet is enlarged: 1 for 100 %. Takes effect when the sheet is shown. */
  zoom = 1;

  constructor(
    private readonly root: HTMLElement,
    /** The list beside the grid that tells what the sheet's charts show. */
    private readonly told: HTMLElement,
    events: GridEvents,
  ) {
    const corner = part("corner");
    this.body.append(this.cells, this.marker);
    root.append(corner, this.columnHeads, this.rowHeads, this.body);
    root.tabIndex = 0;
    root.setAttribute("role", "grid");
    for (const element of [corner, this.columnHeads, this.marker]) {
      element.setAttribute("aria-hidden", "true");
    }
    this.rowHeads.setAttribute("aria-hidden", "true");
    this.body.setAttribute("role", "rowgroup");
    this.cells.setAttribute("role", "presentation");
    root.addEventListener("scroll", () => this.drawSoon());
    new GridInput(root, this.body, () => this.shown(), events);
    new ResizeObserver(() => this.drawSoon()).observe(root);
  }

  /** Shows a sheet as it is now; the same sheet keeps its place. */
  show(sheet: SheetModel, workbook: WorkbookModel): void {
    const isOther = sheet.id !== this.sheet?.id;
    this.sheet = sheet;
    this.workbook = workbook;
    this.plain = measureSheet(sheet);
    this.shape = enlarged(this.plain, this.zoom);
    this.cells.style.transform = `scale(${this.zoom})`;
    const { rows, columns } = this.shape;
    this.root.setAttribute("aria-label", `Sheet ${sheet.name}`);
    this.root.setAttribute("aria-rowcount", String(rows.count));
    this.root.setAttribute("aria-colcount", String(columns.count));
    this.root.style.gridTemplateColumns = `${HEADER_WIDTH}px ${columns.length}px`;
    this.root.style.gridTemplateRows = `${HEADER_HEIGHT}px ${rows.length}px`;
    this.root.classList.toggle("no-gridlines", !sheet.showGridlines);
    if (isOther) this.root.scrollTo(0, 0);
    this.reveal(sheet.selection);
    this.draw();
  }

  /** Where the selected cell stands within the grid's body, for the editor that is laid over it. */
  selectedBox(): Box | undefined {
    if (!this.sheet || !this.shape) return undefined;
    const { rowIndex, columnIndex } = this.sheet.selection;
    const merge = this.shape.mergeAt(rowIndex, columnIndex);
    return this.boxOf(merge ?? areaOf(rowIndex, columnIndex));
  }

  /** The element that cells stand in, for the editor. */
  get surface(): HTMLElement {
    return this.body;
  }

  /** The largest zoom, in steps of 5 % from 60 to 100, at which everything in use fits the width. */
  fittingZoom(sheet: SheetModel): number {
    const { used, columns } = measureWidth(sheet);
    const width = used ? columns.span(used.columnIndex, used.columnCount) : 0;
    const room = this.root.clientWidth - HEADER_WIDTH;
    const share = width === 0 ? 1 : Math.floor((room / width) * 20) / 20;
    return Math.min(1, Math.max(0.6, share));
  }

  /** The cell beyond the selected one; beyond a merged area it is the one at its far side. */
  cellAfter(move: Exclude<MoveAfter, "none">): AreaModel | undefined {
    const { sheet, shape } = this;
    const cell = sheet && shape && cellAfterKey(arrow(move), sheet.selection, shape, 1);
    return cell && areaOf(...cell);
  }

  focus(): void {
    this.root.focus({ preventScroll: true });
  }

  get hasFocus(): boolean {
    return document.activeElement === this.root;
  }

  private shown(): ShownSheet | undefined {
    const { sheet, shape } = this;
    return sheet && shape && { selection: sheet.selection, shape };
  }

  private drawSoon(): void {
    cancelAnimationFrame(this.frame);
    this.frame = requestAnimationFrame(() => this.draw());
  }

  private draw(): void {
    const { sheet, shape, plain, workbook } = this;
    if (!sheet || !shape || !plain || !workbook) return;
    const { rows, columns } = shape;
    const { scrollTop, scrollLeft, clientHeight, clientWidth } = this.root;
    const first = { row: rows.at(scrollTop) - SPARE, column: columns.at(scrollLeft) - SPARE };
    const last = {
      row: Math.min(rows.count - 1, rows.at(scrollTop + clientHeight) + SPARE),
      column: Math.min(columns.count - 1, columns.at(scrollLeft + clientWidth) + SPARE),
    };
    const rowIndexes = indexesFrom(Math.max(0, first.row), last.row);
    const columnIndexes = indexesFrom(Math.max(0, first.column), last.column);
    this.columnHeads.replaceChildren(...columnHeads(shape, columnIndexes, sheet.selection));
    this.rowHeads.replaceChildren(...rowHeads(shape, rowIndexes, sheet.selection));
    this.cells.replaceChildren(...gridLines(plain, rowIndexes, columnIndexes));
    this.drawMerges(rowIndexes, columnIndexes);
    const drawn = rowIndexes.map((row) => this.drawRow(row, columnIndexes));
    this.cells.append(...drawn.filter((row) => row.hasChildNodes()));
    this.cells.append(...this.drawCharts(workbook, sheet));
    this.drawMarker();
  }

  /** A picture is no cell of the grid: what charts say is told beside it. */
  private drawCharts(workbook: WorkbookModel, sheet: SheetModel): HTMLElement[] {
    const charts = drawCharts(workbook, sheet);
    const told = charts.map((chart) => {
      const item = document.createElement("li");
      item.textContent = chart.getAttribute("aria-label");
      for (const name of ["role", "aria-label"]) chart.removeAttribute(name);
      chart.setAttribute("aria-hidden", "true");
      return item;
    });
    this.told.replaceChildren(...told);
    this.told.hidden = told.length === 0;
    return charts;
  }

  private drawRow(row: number, columnIndexes: readonly number[]): HTMLElement {
    const element = part("row");
    element.setAttribute("role", "row");
    element.setAttribute("aria-rowindex", String(row + 1));
    for (const column of columnIndexes) {
      if (this.shape?.mergeAt(row, column)) continue;
      const cell = this.drawOne(areaOf(row, column));
      if (cell) element.append(cell);
    }
    return element;
  }

  /** Merged areas, once each, even where their first row is out of sight; cells drawn after them lay borders on them. */
  private drawMerges(rowIndexes: readonly number[], columnIndexes: readonly number[]): void {
    const drawn = new Set<AreaModel>();
    for (const row of rowIndexes) {
      for (const column of columnIndexes) {
        const merge = this.shape?.mergeAt(row, column);
        if (!merge || drawn.has(merge)) continue;
        drawn.add(merge);
        const cell = this.drawOne(merge);
        const rowElement = part("row");
        rowElement.setAttribute("role", "row");
        rowElement.setAttribute("aria-rowindex", String(merge.rowIndex + 1));
        if (cell) rowElement.append(cell);
        this.cells.append(rowElement);
      }
    }
  }

  /** A cell that has something to show, or that is selected. */
  private drawOne(area: AreaModel): HTMLElement | undefined {
    const { sheet } = this;
    if (!sheet) return undefined;
    const { rowIndex: row, columnIndex: column } = area;
    const { rowIndex, columnIndex } = sheet.selection;
    const isSelected = containsCell(area, rowIndex, columnIndex);
    const cell = cellAt(sheet, row, column);
    const isBare = !sheet.cells.get(row)?.has(column) && cell.format.fill === "";
    if (isBare && !isSelected && area.rowCount * area.columnCount === 1) return undefined;
    const text = displayText(cell, this.workbook?.date1904 === true);
    const element = drawCell(cell, text, this.boxWithOverflow(area, text));
    if (area.rowCount * area.columnCount > 1) {
      element.classList.add("merged");
      element.setAttribute("aria-rowspan", String(area.rowCount));
      element.setAttribute("aria-colspan", String(area.columnCount));
    }
    element.setAttribute("role", "gridcell");
    element.setAttribute("aria-colindex", String(column + 1));
    element.dataset["address"] = formatArea(areaOf(row, column));
    if (isSelected) {
      element.id = "selected-cell";
      element.setAttribute("aria-selected", "true");
      this.root.setAttribute("aria-activedescendant", "selected-cell");
    }
    return element;
  }

  private boxOf(area: AreaModel, shape = this.shape): Box {
    if (!shape) return { left: 0, top: 0, width: 0, height: 0 };
    return {
      left: shape.columns.start(area.columnIndex),
      top: shape.rows.start(area.rowIndex),
      width: shape.columns.span(area.columnIndex, area.columnCount),
      height: shape.rows.span(area.rowIndex, area.rowCount),
    };
  }

  /** At 100 %: text that is not wrapped runs on over the empty cells to its right, as in Excel. */
  private boxWithOverflow(area: AreaModel, text: string): Box {
    const { sheet, plain, ruler } = this;
    const box = this.boxOf(area, plain);
    if (!sheet || !plain || !ruler || area.columnCount > 1 || text === "") return box;
    const { value, format } = cellAt(sheet, area.rowIndex, area.columnIndex);
    const isLeft = ["General", "Left"].includes(format.horizontalAlignment);
    if (value.type !== "string" || format.wrapText || !isLeft) return box;
    ruler.font = fontOf(format.font);
    const needed = ruler.measureText(text).width + 6;
    let { width } = box;
    for (let next = area.columnIndex + 1; width < needed && next < plain.columns.count; next += 1) {
      if (cellAt(sheet, area.rowIndex, next).value.type !== "empty") break;
      if (plain.mergeAt(area.rowIndex, next)) break;
      width += plain.columns.span(next);
    }
    return { ...box, width };
  }

  private drawMarker(): void {
    if (!this.sheet) return;
    const { merges, selection } = this.sheet;
    // The add-in may have selected a part of a merged area; Excel shows the whole as selected.
    place(this.marker, this.boxOf(wholeMerges(merges, selection)));
  }

  /** Scrolls just far enough for the area's first cell to be in sight. */
  private reveal(area: AreaModel): void {
    const box = this.boxOf({ ...area, rowCount: 1, columnCount: 1 });
    const { root } = this;
    const room = {
      width: root.clientWidth - HEADER_WIDTH,
      height: root.clientHeight - HEADER_HEIGHT,
    };
    if (box.top < root.scrollTop) {
      root.scrollTop = box.top;
    } else if (box.top + Math.min(box.height, room.height) > root.scrollTop + room.height) {
      root.scrollTop = box.top + Math.min(box.height, room.height) - room.height;
    }
    if (box.left < root.scrollLeft) {
      root.scrollLeft = box.left;
    } else if (box.left + Math.min(box.width, room.width) > root.scrollLeft + room.width) {
      root.scrollLeft = box.left + Math.min(box.width, room.width) - room.width;
    }
  }
}

const ARROWS = {
  down: "ArrowDown",
  up: "ArrowUp",
  right: "ArrowRight",
  left: "ArrowLeft",
} as const;

function arrow(move: Exclude<MoveAfter, "none">): KeyPress {
  return { key: ARROWS[move], shiftKey: false, ctrlKey: false, metaKey: false };
}

function indexesFrom(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_nothing, at) => first + at);
}
