import {
  areaAddress,
  cellAddress,
  type Area,
  type DrawnTable,
  type SheetDrawing,
} from "../../sheet";
import { areaOf } from "../read/readSheet";
import { isRealFormula } from "../read/realFormula";
import { rangeAt } from "../session/ranges";
import { afterFailure, type ExcelContext } from "../session/session";
import { editedCopyName, freeSheetName } from "../session/sheetName";
import type { TypedCell } from "../draw/drawTarget";
import { cellLines, literalText } from "../draw/literalText";
import { fingerprintOfCells } from "./fingerprint";
import { askMark, isMarkOf, markerFingerprint, type Marker } from "./marks";
import type { Source } from "./outline";

/** What somebody wrote on a sheet just before it was drawn over, in the form in which it can be typed in again. */
export interface LateEdits {
  readonly area: Area;
  readonly cells: readonly (readonly (string | number | boolean)[])[];
}

/** What cells of a sheet are expected to hold, as Excel's `formulas` give it: "" for a blank one. */
export interface KnownCells {
  readonly holds: (rowIndex: number, columnIndex: number, formula: unknown) => boolean;
}

/** More than this is asked of the first block of rows only, so that Excel's limit of an answer is never near. */
const MOST_CHARACTERS = 1_000_000;

/**
 * Queues the question what is on a sheet just before it is cleared, in the same request: between looking and drawing a
 * colleague may still have written on it. The answer, to be asked for after the sync, is all that was there; undefined
 * when all was as it was read, or as a colleague's add-in has drawn it meanwhile.
 */
export function askLateEdits(
  context: ExcelContext,
  { grid, written }: Source,
  marker: Marker,
): () => LateEdits | undefined {
  const sheet = context.workbook.worksheets.getItem(grid.id);
  const [first] = written;
  const isLarge = isLongerThan(written, MOST_CHARACTERS);
  const now = askCells(sheet, isLarge ? first?.address : undefined);
  const mark = askMark(sheet, marker);
  const known = asWritten(written);
  return () => {
    const found = now();
    if (!found || found.isAsKnown(known)) return undefined;
    const isDrawn = isMarkOf(markerFingerprint(mark.formula() ?? ""), found.fingerprint());
    return isDrawn ? undefined : found.edits(() => true);
  };
}

/** The same for a sheet that a failed drawing has half drawn: the answer is only what neither drawing holds. */
export function askForeignCells(
  sheet: Excel.Worksheet,
  known: KnownCells,
): () => LateEdits | undefined {
  const now = askCells(sheet, undefined);
  return () => {
    const found = now();
    return !found || found.isAsKnown(known)
      ? undefined
      : found.edits((...cell) => !known.holds(...cell));
  };
}

/** What drawings hold, and what was typed over them. */
export function cellsOf(
  drawings: readonly SheetDrawing[],
  typed: readonly TypedCell[] = [],
): KnownCells {
  const known = new Map<string, Set<unknown>>();
  const add = (address: string, formula: unknown): void => {
    const formulas = known.get(address) ?? new Set();
    formulas.add(formula);
    known.set(address, formulas);
  };
  for (const { rowIndex, columnIndex, content } of drawings.flatMap(({ cells }) => cells)) {
    if (content.kind === "empty") continue;
    const written = content.kind === "number" ? content.number : cellLines(content.text);
    add(cellAddress(rowIndex, columnIndex), written);
  }
  typed.forEach(([address, formula]) => add(address, formula));
  const headings = new Set(drawings.flatMap(({ tables }) => tables.flatMap(headingAddresses)));
  return {
    holds: (rowIndex, columnIndex, formula) => {
      if (formula === "") return true;
      const address = cellAddress(rowIndex, columnIndex);
      return (
        known.get(address)?.has(formula) === true ||
        (headings.has(address) && GIVEN_HEADING.test(String(formula)))
      );
    },
  };
}

/** What Excel itself puts into a table's heading cell that is cleared, as the column must have a name: "Column1". */
const GIVEN_HEADING = /^\p{L}+\d+$/u;

function headingAddresses({ area }: DrawnTable): string[] {
  return Array.from({ length: area.columnCount }, (_, at) =>
    cellAddress(area.rowIndex, area.columnIndex + at),
  );
}

/**
 * Puts late edits on a sheet of their own, "Appendix 1 (edited)", in their old place, without their looks; gives the
 * sheet's name.
 */
export function keepLateEdits(sheetName: string, { area, cells }: LateEdits): Promise<string> {
  return afterFailure(async (context) => {
    const sheets = context.workbook.worksheets.load("items/name");
    await context.sync();
    const name = freeSheetName(
      editedCopyName(sheetName),
      sheets.items.map((sheet) => sheet.name),
    );
    const sheet = context.workbook.worksheets.add(name);
    rangeAt(sheet, areaAddress(area)).values = cells.map((row) => [...row]);
    await context.sync();
    return name;
  });
}

/** What was read, which is compared as it is: thousands of cells, and an officer waits. */
function asWritten(written: Source["written"]): KnownCells {
  const blocks = written.map(({ address, formulas }) => ({ area: areaOf(address), formulas }));
  let last = blocks[0];
  return {
    holds: (rowIndex, columnIndex, formula) => {
      if (!last || !isWithin(last.area, rowIndex, columnIndex)) {
        last = blocks.find(({ area }) => isWithin(area, rowIndex, columnIndex)) ?? last;
      }
      const { area, formulas } = last ?? {};
      const known = area && formulas?.[rowIndex - area.rowIndex]?.[columnIndex - area.columnIndex];
      return formula === (known ?? "");
    },
  };
}

function isWithin(area: Area, rowIndex: number, columnIndex: number): boolean {
  const [down, right] = [rowIndex - area.rowIndex, columnIndex - area.columnIndex];
  return down >= 0 && down < area.rowCount && right >= 0 && right < area.columnCount;
}

function isLongerThan(written: Source["written"], most: number): boolean {
  let length = 0;
  for (const row of written.flatMap(({ formulas }) => formulas)) {
    for (const formula of row) length += String(formula).length + 3;
    if (length > most) return true;
  }
  return false;
}

/** The cells of a sheet as they are, readable after a sync; undefined when there are none. */
function askCells(
  sheet: Excel.Worksheet,
  within: string | undefined,
): () => FoundCells | undefined {
  const used = sheet.getUsedRangeOrNullObject(true);
  const asked = within === undefined ? used : used.getIntersectionOrNullObject(within);
  const now = asked.load("address,values,formulas");
  return () => (now.isNullObject ? undefined : new FoundCells(now));
}

class FoundCells {
  private readonly area: Area;
  private readonly values: readonly (readonly unknown[])[];
  private readonly formulas: readonly (readonly unknown[])[];

  constructor({ address, values, formulas }: Excel.Range) {
    this.area = areaOf(address);
    this.values = values;
    this.formulas = formulas;
  }

  isAsKnown({ holds }: KnownCells): boolean {
    const { rowIndex, columnIndex } = this.area;
    return this.formulas.every((row, r) =>
      row.every((formula, c) => holds(rowIndex + r, columnIndex + c, formula)),
    );
  }

  fingerprint(): string {
    return fingerprintOfCells(this.area, this.values, this.formulas);
  }

  edits(isKept: KnownCells["holds"]): LateEdits {
    const { rowIndex, columnIndex } = this.area;
    const cells = this.formulas.map((row, r) =>
      row.map((formula, c) =>
        isKept(rowIndex + r, columnIndex + c, formula)
          ? typedAgain(formula, this.values[r]?.[c])
          : "",
      ),
    );
    return { area: this.area, cells };
  }
}

/** What has to be typed so that a cell holds again what it held: texts stay texts. */
function typedAgain(formula: unknown, value: unknown): string | number | boolean {
  if (typeof formula === "number" || typeof formula === "boolean") return formula;
  return isRealFormula(formula, value) ? formula : literalText(String(formula));
}
