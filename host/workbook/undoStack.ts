import { areaOf } from "./areas";
import type { Book } from "./book";
import type { AreaModel, CellModel, NameModel, SheetModel } from "./model";
import { noteChange } from "./objects/noteChange";
import { selectArea } from "./objects/selecting";

/** How many steps can be undone, as in Excel. */
const MOST_STEPS = 100;

interface SheetState {
  /** The sheet itself, and a copy of what it held. */
  readonly sheet: SheetModel;
  readonly held: SheetModel;
}

interface BookState {
  readonly sheets: readonly SheetState[];
  readonly names: readonly NameModel[];
}

interface Step {
  readonly what: string;
  readonly before: BookState;
  readonly after: BookState;
}

/**
 * What Undo and Redo of an Excel's own go back and forth over: the sheets as they were, cells, sizes, merging, tables, charts
 * and all. What an add-in remembers (custom XML, settings, properties) stays as it is, as it does in Excel. Nothing is taken down
 * by itself: whoever owns the workbook calls `record` after each act, the officer's or the add-in's.
 */
export class UndoStack {
  private current: BookState;
  private undoable: Step[] = [];
  private redoable: Step[] = [];

  constructor(
    private readonly book: Book,
    /** Called after undoing and redoing, so that whoever listens is told. */
    private readonly done: () => void,
  ) {
    this.current = stateOf(book);
  }

  /** What Undo would take back, in the words that it was recorded with; undefined where there is nothing. */
  get nextUndo(): string | undefined {
    return this.undoable.at(-1)?.what;
  }

  get nextRedo(): string | undefined {
    return this.redoable.at(-1)?.what;
  }

  /**
   * Takes down what has changed since the last time, if anything has, as one step. With `joins` it becomes part of the step
   * before: an add-in's job may take several requests. Says whether anything has changed.
   */
  record(what: string, { joins = false } = {}): boolean {
    const before = this.current;
    const after = stateOf(this.book, before);
    if (after === before) return false;
    this.current = after;
    this.redoable = [];
    const last = joins ? this.undoable.pop() : undefined;
    this.undoable.push({ what, before: last?.before ?? before, after });
    this.undoable.splice(0, Math.max(0, this.undoable.length - MOST_STEPS));
    return true;
  }

  /** Takes the last step back, and says what it was; undefined where there is none. */
  undo(): string | undefined {
    const step = this.undoable.pop();
    if (!step) return undefined;
    this.redoable.push(step);
    this.putBack(step.before);
    return step.what;
  }

  /** Does again what was undone last. */
  redo(): string | undefined {
    const step = this.redoable.pop();
    if (!step) return undefined;
    this.undoable.push(step);
    this.putBack(step.after);
    return step.what;
  }

  private putBack(state: BookState): void {
    const { book } = this;
    const { model } = book;
    book.actor = "officer";
    try {
      const standing = [...model.sheets];
      const returning = state.sheets.map(({ sheet }) => sheet);
      const changed = state.sheets.flatMap((one) => restore(book, one));
      model.sheets.splice(0, model.sheets.length, ...returning);
      model.names.splice(0, model.names.length, ...structuredClone(state.names));
      for (const sheet of returning) {
        if (!standing.includes(sheet)) noteSheet(book, "worksheetAdded", sheet);
      }
      for (const sheet of standing) {
        if (!returning.includes(sheet)) noteSheet(book, "worksheetDeleted", sheet);
      }
      book.changed();
      for (const { sheet, area } of changed) {
        noteChange(book, sheet, area, "worksheetChanged", { changeType: "RangeEdited" });
      }
      showWhere(book, changed);
      this.current = stateOf(book, this.current);
    } finally {
      book.actor = "addin";
      this.done();
    }
  }
}

/** The workbook as it is now; sheets that have not changed since `known` are not copied again. */
function stateOf({ model }: Book, known?: BookState): BookState {
  const sheets = model.sheets.map((sheet) => {
    const before = known?.sheets.find((state) => state.sheet === sheet);
    return before?.held.revision === sheet.revision ? before : { sheet, held: copied(sheet) };
  });
  const isSame =
    known !== undefined &&
    known.sheets.length === sheets.length &&
    known.sheets.every((state, at) => state === sheets[at]) &&
    JSON.stringify(known.names) === JSON.stringify(model.names);
  return isSame ? known : { sheets, names: structuredClone(model.names) };
}

/** Cells, formats, shapes and comments are shared and never changed in place; everything else is copied. */
function copied({
  normalFormat,
  cells,
  rows,
  columns,
  shapes,
  comments,
  ...plain
}: SheetModel): SheetModel {
  return {
    ...structuredClone(plain),
    shapes,
    comments,
    ...(normalFormat && { normalFormat }),
    cells: new Map([...cells].map(([row, across]) => [row, new Map(across)])),
    rows: new Map([...rows].map(([row, size]) => [row, { ...size }])),
    columns: new Map([...columns].map(([column, size]) => [column, { ...size }])),
  };
}

interface Changed {
  readonly sheet: SheetModel;
  readonly area: AreaModel;
}

/** Puts a sheet back, and says which of its cells that changed. */
function restore(book: Book, { sheet, held }: SheetState): Changed[] {
  const { revision, selection } = sheet;
  if (revision === held.revision) return [];
  const area = changedArea(sheet.cells, held.cells);
  // A revision only ever rises, and what is selected stays selected.
  Object.assign(sheet, copied(held), { revision, selection });
  book.changed(sheet);
  return area ? [{ sheet, area }] : [];
}

type Cells = ReadonlyMap<number, ReadonlyMap<number, CellModel>>;

function changedArea(now: Cells, then: Cells): AreaModel | undefined {
  let [top, left, bottom, right] = [Infinity, Infinity, -1, -1];
  for (const row of new Set([...now.keys(), ...then.keys()])) {
    const [one, other] = [now.get(row), then.get(row)];
    for (const column of new Set([...(one?.keys() ?? []), ...(other?.keys() ?? [])])) {
      if (one?.get(column) === other?.get(column)) continue;
      [top, left] = [Math.min(top, row), Math.min(left, column)];
      [bottom, right] = [Math.max(bottom, row), Math.max(right, column)];
    }
  }
  return bottom < 0 ? undefined : areaOf(top, left, bottom - top + 1, right - left + 1);
}

function noteSheet(
  book: Book,
  kind: "worksheetAdded" | "worksheetDeleted",
  { id, name }: SheetModel,
): void {
  book.note({
    kind,
    targetId: id,
    payload: { worksheetId: id, worksheetName: name, source: book.source },
  });
}

/** Brings to the front what has changed; a sheet that is gone is left. */
function showWhere(book: Book, [first]: readonly Changed[]): void {
  const { model } = book;
  if (first?.sheet.visibility === "Visible") {
    selectArea(book, first.sheet, first.area);
  } else if (!model.sheets.some(({ id }) => id === model.activeSheetId)) {
    const next = model.sheets.find(({ visibility }) => visibility === "Visible");
    if (next) model.activeSheetId = next.id;
  }
}
