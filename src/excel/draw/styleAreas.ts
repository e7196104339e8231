import type { Area, CellStyle, DrawnCell, SheetDrawing, Slices, StyleName } from "../../sheet";

/** Where one style applies: areas of plain cells, and merged areas, which have no lines inside. */
export interface StyleAreas {
  readonly style: CellStyle;
  readonly plain: Area[];
  readonly merged: Area[];
}

/**
 * Gathers a drawing's cells into as few rectangles of one style as a single pass finds, so that a look is told to
 * Excel once for many cells. Cells under a merged area take the style of its first cell. A slice is a row.
 */
export function* styleAreas(drawing: SheetDrawing): Slices<StyleAreas[]> {
  const found = new Map<StyleName, StyleAreas>();
  const areasOf = (name: StyleName): StyleAreas | undefined => {
    const style = drawing.styles[name];
    if (!style) return undefined;
    const areas = found.get(name) ?? { style, plain: [], merged: [] };
    found.set(name, areas);
    return areas;
  };
  const rows = yield* cellsByRow(drawing);
  for (const merge of drawing.merges) {
    const first = rows.get(merge.rowIndex)?.get(merge.columnIndex);
    if (first) areasOf(first.style)?.merged.push(merge);
    removeCovered(rows, merge);
  }
  const open = new Map<string, MutableArea>();
  for (const [rowIndex, cells] of [...rows].sort(([a], [b]) => a - b)) {
    yield;
    const runs = runsOf([...cells.values()], drawing.styles);
    const stillOpen = new Map<string, MutableArea>();
    for (const run of runs) {
      const key = `${run.columnIndex}+${run.columnCount}:${run.style}`;
      const above = open.get(key);
      const style = drawing.styles[run.style];
      if (
        above &&
        above.rowIndex + above.rowCount === rowIndex &&
        style &&
        mayJoin(style, "top", "bottom")
      ) {
        above.rowCount += 1;
        stillOpen.set(key, above);
      } else {
        const area: MutableArea = {
          rowIndex,
          columnIndex: run.columnIndex,
          rowCount: 1,
          columnCount: run.columnCount,
        };
        areasOf(run.style)?.plain.push(area);
        stillOpen.set(key, area);
      }
    }
    open.clear();
    for (const [key, area] of stillOpen) open.set(key, area);
  }
  return [...found.values()];
}

interface MutableArea {
  rowIndex: number;
  columnIndex: number;
  rowCount: number;
  columnCount: number;
}

type Rows = Map<number, Map<number, DrawnCell>>;

function* cellsByRow(drawing: SheetDrawing): Slices<Rows> {
  const rows: Rows = new Map();
  for (const cell of drawing.cells) {
    const known = rows.get(cell.rowIndex);
    const row = known ?? new Map<number, DrawnCell>();
    row.set(cell.columnIndex, cell);
    if (known) continue;
    rows.set(cell.rowIndex, row);
    yield;
  }
  return rows;
}

function removeCovered(rows: Rows, merge: Area): void {
  for (let r = merge.rowIndex; r < merge.rowIndex + merge.rowCount; r += 1) {
    const row = rows.get(r);
    if (!row) continue;
    for (let c = merge.columnIndex; c < merge.columnIndex + merge.columnCount; c += 1) {
      row.delete(c);
    }
  }
}

interface Run {
  columnIndex: number;
  columnCount: number;
  readonly style: StyleName;
}

function runsOf(cells: readonly DrawnCell[], styles: SheetDrawing["styles"]): Run[] {
  const runs: Run[] = [];
  for (const cell of [...cells].sort((a, b) => a.columnIndex - b.columnIndex)) {
    const last = runs.at(-1);
    const style = styles[cell.style];
    if (
      last?.style === cell.style &&
      last.columnIndex + last.columnCount === cell.columnIndex &&
      style &&
      mayJoin(style, "left", "right")
    ) {
      last.columnCount += 1;
    } else {
      runs.push({ columnIndex: cell.columnIndex, columnCount: 1, style: cell.style });
    }
  }
  return runs;
}

/** Cells may share a rectangle unless their two facing lines differ: one inside line cannot be both. */
function mayJoin(style: CellStyle, one: "top" | "left", other: "bottom" | "right"): boolean {
  const [a, b] = [style.borders[one], style.borders[other]];
  return !a || !b || (a.weight === b.weight && a.colour === b.colour);
}
