import { cellAt, cellText, type SheetGrid } from "../../sheet";
import { CORRECTION, KEY } from "./columns";

/** What stands in the column of corrections beside a key. */
export interface TypedCorrection {
  readonly key: string;
  readonly text: string;
  /** Whether a text was typed, and neither a formula nor a number, a date or another value. */
  readonly isText: boolean;
  readonly rowIndex: number;
  readonly columnIndex: number;
}

/** What a sheet of corrections holds; nothing can be read of one that has lost its headings. */
export type CorrectionsRead =
  | {
      readonly kind: "read";
      readonly typed: readonly TypedCorrection[];
      readonly keys: readonly string[];
    }
  | { readonly kind: "no-headings" };

/** Reads back what was typed on a sheet of corrections, wherever its rows and columns have been moved to. */
export function readCorrections(grid: SheetGrid): CorrectionsRead {
  const { area } = grid;
  const header = grid.rows.findIndex((row) => {
    const texts = row.map((cell) => cellText(cell).trim());
    return texts.includes(KEY) && texts.includes(CORRECTION);
  });
  if (!area || header < 0) return { kind: "no-headings" };
  const headings = (grid.rows[header] ?? []).map((cell) => cellText(cell).trim());
  const [keyColumn, columnIndex] = [KEY, CORRECTION].map(
    (heading) => area.columnIndex + headings.indexOf(heading),
  ) as [number, number];
  const rows = grid.rows.slice(header + 1).map((_row, below) => {
    const rowIndex = area.rowIndex + header + 1 + below;
    const cell = cellAt(grid, rowIndex, columnIndex);
    const formula = grid.formulas.get(`${rowIndex},${columnIndex}`);
    return {
      key: cellText(cellAt(grid, rowIndex, keyColumn)).trim(),
      text: formula ?? cellText(cell),
      isText: formula === undefined && cell.kind === "text",
      rowIndex,
      columnIndex,
    };
  });
  return {
    kind: "read",
    keys: rows.map(({ key }) => key).filter((key) => key !== ""),
    typed: rows.filter(({ key, text }) => key !== "" && text !== ""),
  };
}
