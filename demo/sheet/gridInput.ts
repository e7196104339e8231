import { areaOf, containsCell, lastColumn, lastRow, type AreaModel } from "office-js-host/model";
import { between, cellAfterKey, type CellPlace } from "./moves";
import type { SheetShape } from "./sheetShape";

/** What the grid tells the page. */
export interface GridEvents {
  readonly onSelect: (area: AreaModel) => void;
  /** The officer begins to type into the selected cell; `text` is what was typed already. */
  readonly onEdit: (text: string | undefined) => void;
  readonly onClear: () => void;
}

/** The sheet that is shown, as far as pointing at it and moving about in it need to know. */
export interface ShownSheet {
  readonly selection: AreaModel;
  readonly shape: SheetShape;
}

/** What the officer does in a grid by pointer and keyboard: selecting cells, and beginning to edit or empty them. */
export class GridInput {
  /** Where a selection was begun that Shift or dragging extends, and how far it has been. */
  private anchor: CellPlace = [0, 0];
  private reached: CellPlace = [0, 0];

  /** `root` scrolls and has the focus; the cells stand in `body`. */
  constructor(
    private readonly root: HTMLElement,
    private readonly body: HTMLElement,
    private readonly shown: () => ShownSheet | undefined,
    private readonly events: GridEvents,
  ) {
    root.addEventListener("keydown", (event) => this.onKey(event));
    body.addEventListener("pointerdown", (event) => this.onPointer(event));
    body.addEventListener("dblclick", () => events.onEdit(undefined));
  }

  private onPointer(event: PointerEvent): void {
    const shape = this.shown()?.shape;
    if (!shape || event.button !== 0) return;
    const cell = this.cellUnder(event, shape);
    // Drawing anew takes the pressed element away before the browser can give the focus to the grid.
    event.preventDefault();
    this.root.focus({ preventScroll: true });
    if (event.shiftKey) {
      this.followSelection();
      this.extend(cell);
      return;
    }
    this.begin(cell);
    const follow = (move: PointerEvent): void => {
      const reached = this.cellUnder(move, shape);
      if (reached.join() !== this.reached.join()) this.extend(reached);
    };
    const stop = (): void => {
      removeEventListener("pointermove", follow);
      removeEventListener("pointerup", stop);
    };
    addEventListener("pointermove", follow);
    addEventListener("pointerup", stop);
  }

  private onKey(event: KeyboardEvent): void {
    const shown = this.shown();
    if (!shown || event.target !== this.root || event.altKey) return;
    const { selection, shape } = shown;
    this.followSelection();
    const isExtending = event.shiftKey && event.key !== "Enter" && event.key !== "Tab";
    const from = isExtending ? areaOf(...this.reached) : selection;
    const next = cellAfterKey(event, from, shape, this.rowsInSight(shape));
    if (next && isExtending) {
      this.extend(next);
    } else if (next) {
      this.begin(next);
    } else if (event.key === "F2") {
      this.events.onEdit(undefined);
    } else if (event.key === "Delete") {
      this.events.onClear();
    } else if (event.key.length === 1 && !event.ctrlKey && !event.metaKey) {
      this.events.onEdit(event.key);
    } else {
      return;
    }
    event.preventDefault();
  }

  /** Selects one cell, from which the selection may then be extended. */
  private begin(cell: CellPlace): void {
    this.anchor = cell;
    this.reached = cell;
    this.events.onSelect(areaOf(...cell));
  }

  /** Selects from where the selection was begun to a cell. */
  private extend(cell: CellPlace): void {
    this.reached = cell;
    this.events.onSelect(between(this.anchor, cell));
  }

  /** What somebody else has selected (the pane, Undo) is extended from its own first cell. */
  private followSelection(): void {
    const selection = this.shown()?.selection;
    if (!selection || containsCell(selection, ...this.anchor)) return;
    this.anchor = [selection.rowIndex, selection.columnIndex];
    this.reached = [lastRow(selection), lastColumn(selection)];
  }

  private cellUnder({ clientX, clientY }: PointerEvent, { rows, columns }: SheetShape): CellPlace {
    const { left, top } = this.body.getBoundingClientRect();
    return [rows.at(clientY - top), columns.at(clientX - left)];
  }

  /** How many rows Page Down goes on. */
  private rowsInSight({ rows }: SheetShape): number {
    const { scrollTop, clientHeight } = this.root;
    return Math.max(1, rows.at(scrollTop + clientHeight) - rows.at(scrollTop) - 1);
  }
}
