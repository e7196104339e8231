import type { CellModel, RowModel, SheetModel } from "../../workbook/model";
import { readBoolean, writeBoolean } from "../fileBooleans";
import { formatKey } from "../styles/formatKey";
import type { StyleWriter } from "../styles/styleWriter";
import { attributesXml } from "../xml/xmlElement";
import { cellName } from "./cellReferences";
import type { RawCell, RawRow } from "./sheetDataReader";
import { writeCell } from "./writeCell";

/** What a patch of cells needs to know. */
export interface CellPatch {
  /** The part's text, which `rows` point into. */
  text: string;
  rows: readonly RawRow[];
  /** The sheet as the part says it is, and as it is to be. */
  before: SheetModel;
  after: SheetModel;
  styles: StyleWriter;
  prefix: string;
}

/** The outcome: the new inside of `<sheetData>`, or "same" when no cell and no row differs. */
export type PatchedCells =
  { kind: "same" } | { kind: "changed"; xml: string; contentChanged: boolean };

/**
 * Writes the rows that changed and copies all others as they stand in the file. Within a changed row, cells that did
 * not change are copied too, so that rich text, cell metadata and the like survive.
 */
export function patchCells(patch: CellPatch): PatchedCells {
  const { rows, before, after } = patch;
  const known = new Map<number, RawRow>();
  for (const row of rows) {
    const twin = known.get(row.rowIndex);
    known.set(row.rowIndex, twin === undefined ? row : joinRows(twin, row));
  }
  const lost = lostSharedFormulas(patch, known);
  const indexes = [...new Set([...known.keys(), ...after.rows.keys(), ...after.cells.keys()])].sort(
    (a, b) => a - b,
  );
  let changed = rows.some((row, at) => row.rowIndex <= (rows[at - 1]?.rowIndex ?? -1));
  let contentChanged = false;
  const written: string[] = [];
  for (const rowIndex of indexes) {
    const raw = known.get(rowIndex);
    const cells = changedCells(patch, rowIndex, raw, lost);
    const sameRow = equalRows(before.rows.get(rowIndex), after.rows.get(rowIndex));
    if (raw !== undefined && sameRow && cells.size === 0) {
      // A row that told its place only by following another must say it, as it may now follow a different one.
      const says = raw.attributes["r"] !== undefined;
      written.push(
        says
          ? patch.text.slice(raw.start, raw.end)
          : writeRow(patch, rowIndex, raw, cells, sameRow),
      );
      continue;
    }
    const xml = writeRow(patch, rowIndex, raw, cells, sameRow);
    if (raw === undefined && xml === "") continue;
    changed = true;
    contentChanged ||= cells.size > 0;
    written.push(xml);
  }
  return changed ? { kind: "changed", xml: written.join(""), contentChanged } : { kind: "same" };
}

/** A row that the file has twice, as one; the later one's cells count, as they do in reading. */
function joinRows(first: RawRow, second: RawRow): RawRow {
  return { ...second, cells: [...first.cells, ...second.cells] };
}

/** Numbers of shared formulas whose first cell changes: cells that only point to it must be written out. */
function lostSharedFormulas(patch: CellPatch, known: ReadonlyMap<number, RawRow>): Set<string> {
  const lost = new Set<string>();
  for (const [rowIndex, row] of known) {
    for (const raw of row.cells) {
      const { t, si, ref } = raw.formula?.attributes ?? {};
      if (t !== "shared" || si === undefined || ref === undefined) continue;
      if (!sameCell(patch, rowIndex, raw.columnIndex)) lost.add(si);
    }
  }
  return lost;
}

function sameCell({ before, after }: CellPatch, rowIndex: number, columnIndex: number): boolean {
  return equalCells(
    before.cells.get(rowIndex)?.get(columnIndex),
    after.cells.get(rowIndex)?.get(columnIndex),
  );
}

/** The columns of a row's cells that must be written anew. */
function changedCells(
  patch: CellPatch,
  rowIndex: number,
  raw: RawRow | undefined,
  lost: ReadonlySet<string>,
): Set<number> {
  const old = patch.before.cells.get(rowIndex);
  const now = patch.after.cells.get(rowIndex);
  const changed = new Set<number>();
  for (const [columnIndex, cell] of now ?? []) {
    const was = old?.get(columnIndex);
    const isNew = was === undefined && !isBlank(cell, patch.styles);
    if (isNew || (was !== undefined && !equalCells(was, cell))) changed.add(columnIndex);
  }
  for (const columnIndex of old?.keys() ?? []) {
    if (now?.get(columnIndex) === undefined) changed.add(columnIndex);
  }
  if (lost.size > 0) {
    for (const { columnIndex, formula } of raw?.cells ?? []) {
      if (lost.has(formula?.attributes["si"] ?? "")) changed.add(columnIndex);
    }
  }
  return changed;
}

/** A cell that the model has but no file needs: it holds nothing and looks like one that nobody has formatted. */
function isBlank({ value, formula, format, quotePrefix }: CellModel, styles: StyleWriter): boolean {
  return value.type === "empty" && formula === "" && styles.indexOf(format, quotePrefix) === 0;
}

export function equalCells(a: CellModel | undefined, b: CellModel | undefined): boolean {
  if (a === b) return true;
  if (a === undefined || b === undefined) return false;
  return (
    a.formula === b.formula &&
    a.quotePrefix === b.quotePrefix &&
    a.value.type === b.value.type &&
    ("value" in a.value ? a.value.value : "") === ("value" in b.value ? b.value.value : "") &&
    (a.format === b.format || formatKey(a.format) === formatKey(b.format))
  );
}

const PLAIN_ROW: RowModel = {
  height: undefined,
  hidden: false,
  customHeight: false,
  format: undefined,
};

function equalRows(a: RowModel = PLAIN_ROW, b: RowModel = PLAIN_ROW): boolean {
  return (
    a.height === b.height &&
    a.hidden === b.hidden &&
    a.customHeight === b.customHeight &&
    (a.format === undefined ? "" : formatKey(a.format)) ===
      (b.format === undefined ? "" : formatKey(b.format))
  );
}

function writeRow(
  patch: CellPatch,
  rowIndex: number,
  raw: RawRow | undefined,
  changed: ReadonlySet<number>,
  sameRow: boolean,
): string {
  const { text, after, styles, prefix } = patch;
  const now = after.cells.get(rowIndex);
  const kept = new Map<number, RawCell>((raw?.cells ?? []).map((cell) => [cell.columnIndex, cell]));
  const columns = [...new Set([...kept.keys(), ...(now?.keys() ?? [])])].sort((a, b) => a - b);
  const cells = columns.map((columnIndex) => {
    const old = kept.get(columnIndex);
    if (old !== undefined && !changed.has(columnIndex)) {
      return old.attributes["r"] === undefined
        ? withReference(text.slice(old.start, old.end), rowIndex, columnIndex)
        : text.slice(old.start, old.end);
    }
    const cell = now?.get(columnIndex);
    if (cell === undefined) return "";
    const base = old === undefined ? undefined : Number(old.attributes["s"] ?? 0);
    const style = styles.indexOf(cell.format, cell.quotePrefix, base);
    const isNothing = cell.value.type === "empty" && cell.formula === "" && style === 0;
    // Where its row or column has a format, some readers take a cell that names none to have that one.
    const framed = after.rows.get(rowIndex)?.format ?? after.columns.get(columnIndex)?.format;
    const said = style === 0 && framed === undefined ? undefined : style;
    return isNothing ? "" : writeCell(cell, cellName(rowIndex, columnIndex), said, prefix);
  });
  const attributes = rowAttributes(patch, rowIndex, raw, sameRow);
  const inner = cells.join("");
  const says = Object.keys(attributes).some((name) => name !== "r" && !name.endsWith(":dyDescent"));
  if (inner === "" && !says) return "";
  const open = `<${prefix}row${attributesXml(attributes)}`;
  return inner === "" ? `${open}/>` : `${open}>${inner}</${prefix}row>`;
}

function rowAttributes(
  { after, styles }: CellPatch,
  rowIndex: number,
  raw: RawRow | undefined,
  sameRow: boolean,
): Record<string, string | number | undefined> {
  // "spans" tells which columns have cells: only a hint, and perhaps no longer true.
  const own = { ...raw?.attributes };
  Reflect.deleteProperty(own, "spans");
  const numbered = { ...own, r: rowIndex + 1 };
  if (sameRow) return numbered;
  const { height, hidden, customHeight, format } = after.rows.get(rowIndex) ?? PLAIN_ROW;
  const base = readBoolean(own["customFormat"]) ? Number(own["s"] ?? 0) : undefined;
  return defined({
    ...numbered,
    s: format === undefined ? undefined : styles.indexOf(format, false, base),
    customFormat: writeBoolean(format !== undefined),
    ht: height,
    hidden: writeBoolean(hidden),
    customHeight: writeBoolean(customHeight && height !== undefined),
  });
}

function defined(
  attributes: Record<string, string | number | undefined>,
): Record<string, string | number | undefined> {
  return Object.fromEntries(Object.entries(attributes).filter(([, value]) => value !== undefined));
}

/** A cell that told its place only by following another says it itself, as it may now follow a different one. */
function withReference(xml: string, rowIndex: number, columnIndex: number): string {
  return xml.replace(/^<[^\s/>]+/, (open) => `${open} r="${cellName(rowIndex, columnIndex)}"`);
}
