import type { Area, DrawnCell, SheetDrawing, SheetGrid } from "../../sheet";

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
  return hash(words.map(({ cell, said }) => lineOf(cell.rowIndex, cell.columnIndex, said)));
}

/** The fingerprint of a sheet as it was read; equal to `fingerprintOfDrawing` while nobody has edited it. */
export function fingerprintOfGrid(grid: SheetGrid): string {
  const { area } = grid;
  if (!area) return hash([]);
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
  return hash(lines);
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
      const isFormula = typeof formula === "string" && formula !== value;
      const said = isFormula ? `f${formula}` : `${typeof value === "number" ? "n" : "t"}${value}`;
      return [lineOf(rowIndex + r, columnIndex + c, said)];
    }),
  );
  return hash(lines);
}

function contentKey({ content }: DrawnCell): string {
  if (content.kind === "number") return `n${content.number}`;
  return content.kind === "text" && content.text !== "" ? `t${cellLines(content.text)}` : "";
}

function lineOf(rowIndex: number, columnIndex: number, said: string): string {
  return `${rowIndex},${columnIndex}:${said}\u0000`;
}

/** A text with line ends as a cell keeps them. */
export function cellLines(text: string): string {
  return text.replace(/\r\n?/g, "\n");
}

/** Two 32-bit FNV-1a sums, the second over the characters offset, so that chance agreement is out of the question. */
function hash(lines: readonly string[]): string {
  let [one, two] = [0x811c9dc5, 0x9747b28c];
  for (const line of lines) {
    for (let i = 0; i < line.length; i += 1) {
      const code = line.charCodeAt(i);
      one = Math.imul(one ^ code, 0x01000193);
      two = Math.imul(two ^ (code + 0x5bd1), 0x01000193);
    }
  }
  return [one, two].map((sum) => (sum >>> 0).toString(16).padStart(8, "0")).join("");
}
