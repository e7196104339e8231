/** A rectangle of cells; indexes are 0-based, counts at least 1. */
export interface Area {
  readonly rowIndex: number;
  readonly columnIndex: number;
  readonly rowCount: number;
  readonly columnCount: number;
}

/** A column's letters: `columnLetters(0)` is "A", `columnLetters(27)` is "AB". */
export function columnLetters(columnIndex: number): string {
  let letters = "";
  for (let n = columnIndex + 1; n > 0; n = Math.floor((n - 1) / 26)) {
    letters = String.fromCharCode(65 + ((n - 1) % 26)) + letters;
  }
  return letters;
}

/** A cell's A1 address: `cellAddress(6, 4)` is "E7". */
export function cellAddress(rowIndex: number, columnIndex: number): string {
  return `${columnLetters(columnIndex)}${rowIndex + 1}`;
}

/** An area's A1 address: "A1:E61", or "E7" for a single cell. */
export function areaAddress(area: Area): string {
  const first = cellAddress(area.rowIndex, area.columnIndex);
  const last = cellAddress(
    area.rowIndex + area.rowCount - 1,
    area.columnIndex + area.columnCount - 1,
  );
  return first === last ? first : `${first}:${last}`;
}

/**
 * Reads "E7", "$A$1:$E$61", "Sheet!A1:B2" (the sheet is left aside) and what Excel makes of areas from edge to edge,
 * "A:E" and "3:9"; undefined for anything else.
 */
export function parseAreaAddress(address: string): Area | undefined {
  const local = address.slice(address.lastIndexOf("!") + 1).replaceAll("$", "");
  const [first = "", last = first, ...more] = local.toUpperCase().split(":");
  const [from, to] = [/^([A-Z]{0,3})(\d{0,7})$/.exec(first), /^([A-Z]{0,3})(\d{0,7})$/.exec(last)];
  if (!from || !to || more.length > 0) return undefined;
  const [, firstColumn = "", firstRow = ""] = from;
  const [, lastColumn = "", lastRow = ""] = to;
  const isAlike =
    (firstColumn === "") === (lastColumn === "") && (firstRow === "") === (lastRow === "");
  const isWhole = firstColumn === "" || firstRow === "";
  if (!isAlike || first === "" || (isWhole && !local.includes(":"))) return undefined;
  const rowIndex = firstRow === "" ? 0 : Number(firstRow) - 1;
  const columnIndex = firstColumn === "" ? 0 : columnIndexOf(firstColumn);
  return {
    rowIndex,
    columnIndex,
    rowCount: (lastRow === "" ? MOST_ROWS : Number(lastRow)) - rowIndex,
    columnCount: (lastColumn === "" ? MOST_COLUMNS : columnIndexOf(lastColumn) + 1) - columnIndex,
  };
}

/** What a sheet of Excel has. */
const MOST_ROWS = 1_048_576;
const MOST_COLUMNS = 16_384;

/** Whether the cell lies in the area. */
export function contains(area: Area, rowIndex: number, columnIndex: number): boolean {
  return (
    rowIndex >= area.rowIndex &&
    rowIndex < area.rowIndex + area.rowCount &&
    columnIndex >= area.columnIndex &&
    columnIndex < area.columnIndex + area.columnCount
  );
}

function columnIndexOf(letters: string): number {
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}
