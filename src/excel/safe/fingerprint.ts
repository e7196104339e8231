import { hash, type Area, type DrawnCell, type SheetDrawing, type SheetGrid } from "../../sheet";
import { cellLines } from "../draw/literalText";
import { isRealFormula } from "../read/realFormula";

/**
 * A short text that changes when anything a sheet says changes, for noticing edits made by hand. Looks alone
 * (a colour, a width) do not count. Sixteen hexadecimal digits.
 */
export function fingerprintOfDrawing(drawing: SheetDrawing): string {
  const words = drawing.cells.flatMap((cell) => {
    const said = contentKey(cell);
    return said === "" ? [] : [{ cell, said }];
  });
  words.sort(
    (a, b) => a.cell.rowIndex - b.cell.rowIndex || a.cell.columnIndex - b.cell.columnIndex,
  );
  return inDigits(words.map(({ cell, said }) => lineOf(cell.rowIndex, cell.columnIndex, said)));
}

/** The fingerprint of a sheet as it was read; equal to `fingerprintOfDrawing` while nobody has edited it. */
export function fingerprintOfGrid(grid: SheetGrid): string {
  const { area } = grid;
  if (!area) return inDigits([]);
  const lines: string[] = [];
  grid.rows.forEach((row, r) =>
    row.forEach((cell, c) => {
      if (cell.kind === "empty") return;
      const [rowIndex, columnIndex] = [area.rowIndex + r, area.columnIndex + c];
      const formula = grid.formulas.get(`${rowIndex},${columnIndex}`);
      const said =
        formula !== undefined
          ? `f${formula}`
          : cell.kind === "number"
            ? `n${cell.number}`
            : cell.kind === "date"
              ? `n${cell.serial}`
              : `t${cell.text}`;
      lines.push(lineOf(rowIndex, columnIndex, said));
    }),
  );
  return inDigits(lines);
}

/** The same of an area as Excel gives it, `values` and `formulas`; truth values and errors are never drawn. */
export function fingerprintOfCells(
  { rowIndex, columnIndex }: Area,
  values: readonly (readonly unknown[])[],
  formulas: readonly (readonly unknown[])[],
): string {
  const lines = values.flatMap((row, r) =>
    row.flatMap((value, c) => {
      const formula = formulas[r]?.[c];
      if (value === "" && formula === "") return [];
      const said = isRealFormula(formula, value)
        ? `f${formula}`
        : `${typeof value === "number" ? "n" : "t"}${value}`;
      return [lineOf(rowIndex + r, columnIndex + c, said)];
    }),
  );
  return inDigits(lines);
}

function contentKey({ content }: DrawnCell): string {
  if (content.kind === "number") return `n${content.number}`;
  return content.kind === "text" && content.text !== "" ? `t${cellLines(content.text)}` : "";
}

function lineOf(rowIndex: number, columnIndex: number, said: string): string {
  return `${rowIndex},${columnIndex}:${said}\u0000`;
}

/** Sixteen hexadecimal digits. */
function inDigits(lines: readonly string[]): string {
  return hash(lines)
    .map((sum) => sum.toString(16).padStart(8, "0"))
    .join("");
}
