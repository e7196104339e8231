import { areaOf, isOnSheet } from "./areas";
import { formatAt } from "./cells";
import { changeFormats } from "./changeFormats";
import { NO_BORDER, withBorder } from "./formats";
import type { AreaModel, BorderModel, BorderSide, SheetModel } from "./model";

export const BORDER_INDEXES = [
  "EdgeTop",
  "EdgeBottom",
  "EdgeLeft",
  "EdgeRight",
  "InsideVertical",
  "InsideHorizontal",
  "DiagonalDown",
  "DiagonalUp",
] as const;
export type BorderIndex = (typeof BORDER_INDEXES)[number];

/** Where a line of a range is kept: some cells, one side of each. */
interface Strip {
  area: AreaModel;
  side: BorderSide;
}

/** The cells that carry a line of the area, and the cells across it that may carry the same line. */
function strips(area: AreaModel, index: BorderIndex): { own: Strip[]; across: Strip[] } {
  const { rowIndex, columnIndex, rowCount, columnCount } = area;
  const row = (at: number, count = 1): AreaModel => areaOf(at, columnIndex, count, columnCount);
  const column = (at: number, count = 1): AreaModel => areaOf(rowIndex, at, rowCount, count);
  const one = (own: Strip, across: Strip): { own: Strip[]; across: Strip[] } => ({
    own: [own],
    across: isOnSheet(across.area) ? [across] : [],
  });
  switch (index) {
    case "EdgeTop":
      return one(
        { area: row(rowIndex), side: "EdgeTop" },
        { area: row(rowIndex - 1), side: "EdgeBottom" },
      );
    case "EdgeBottom":
      return one(
        { area: row(rowIndex + rowCount - 1), side: "EdgeBottom" },
        { area: row(rowIndex + rowCount), side: "EdgeTop" },
      );
    case "EdgeLeft":
      return one(
        { area: column(columnIndex), side: "EdgeLeft" },
        { area: column(columnIndex - 1), side: "EdgeRight" },
      );
    case "EdgeRight":
      return one(
        { area: column(columnIndex + columnCount - 1), side: "EdgeRight" },
        { area: column(columnIndex + columnCount), side: "EdgeLeft" },
      );
    case "InsideHorizontal":
      if (rowCount < 2) return { own: [], across: [] };
      return one(
        { area: row(rowIndex, rowCount - 1), side: "EdgeBottom" },
        { area: row(rowIndex + 1, rowCount - 1), side: "EdgeTop" },
      );
    case "InsideVertical":
      if (columnCount < 2) return { own: [], across: [] };
      return one(
        { area: column(columnIndex, columnCount - 1), side: "EdgeRight" },
        { area: column(columnIndex + 1, columnCount - 1), side: "EdgeLeft" },
      );
    default:
      return { own: [{ area, side: index }], across: [] };
  }
}

/** Changes one line of an area; a line that is taken away also goes from the cells across it. */
export function setBorder(
  sheet: SheetModel,
  area: AreaModel,
  index: BorderIndex,
  change: (border: BorderModel) => BorderModel,
): void {
  const { own, across } = strips(area, index);
  let removed = false;
  for (const strip of own) {
    changeFormats(sheet, strip.area, (format) =>
      withBorder(format, strip.side, (border) => {
        const after = change(border);
        removed ||= after.style === "None";
        return after;
      }),
    );
  }
  if (!removed) return;
  for (const strip of across) {
    const { rowIndex, columnIndex } = strip.area;
    const known = sheet.cells.has(rowIndex) || sheet.columns.has(columnIndex);
    if (known || sheet.rows.has(rowIndex) || strip.area.rowCount > 1) {
      changeFormats(sheet, strip.area, (format) =>
        format.borders[strip.side] === undefined
          ? format
          : withBorder(format, strip.side, () => NO_BORDER),
      );
    }
  }
}

/** The line that all of the area's cells have there; undefined when they differ. */
export function commonBorder(
  sheet: SheetModel,
  area: AreaModel,
  index: BorderIndex,
): BorderModel | undefined {
  let common: BorderModel | undefined;
  const { own, across } = strips(area, index);
  for (const [at, strip] of own.entries()) {
    const other = across[at];
    for (let row = 0; row < strip.area.rowCount; row += 1) {
      for (let column = 0; column < strip.area.columnCount; column += 1) {
        const border = lineAt(sheet, strip, other, row, column);
        if (common !== undefined && !sameBorder(common, border)) return undefined;
        common = border;
      }
    }
  }
  return common ?? NO_BORDER;
}

function lineAt(
  sheet: SheetModel,
  own: Strip,
  across: Strip | undefined,
  row: number,
  column: number,
): BorderModel {
  const at = (strip: Strip): BorderModel | undefined =>
    formatAt(sheet, strip.area.rowIndex + row, strip.area.columnIndex + column).borders[strip.side];
  return at(own) ?? (across === undefined ? undefined : at(across)) ?? NO_BORDER;
}

function sameBorder(a: BorderModel, b: BorderModel): boolean {
  return a.style === b.style && a.weight === b.weight && a.color === b.color;
}
