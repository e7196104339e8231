import { layOutAppendix } from "../../../src/appendix";
import { checkPlan, type Finding } from "../../../src/checks";
import { composePaper } from "../../../src/paper";
import type { FoundSheet, Plan, ReportSettings } from "../../../src/plan";
import {
  cellAddress,
  cellText,
  columnLetters,
  type Cell,
  type SheetDrawing,
  type WorkbookGrid,
} from "../../../src/sheet";

/** A workbook that was read, and by which choices. */
export interface ReadWorkbook {
  readonly workbook: WorkbookGrid;
  readonly plan: Plan;
  readonly settings: ReportSettings;
}

/** A cell with words of the plan's table that is neither on the paper nor told. */
export interface LostCell {
  readonly sheetName: string;
  readonly address: string;
  readonly text: string;
}

/** All that stands on the pages of an appendix, one text. */
export function printedText({ plan, settings }: Omit<ReadWorkbook, "workbook">): string {
  const drawing = layOutAppendix(composePaper(plan, settings), settings);
  return flat(textsOf(drawing).join("\n"));
}

/** Whether a text stands on the pages, whole or, where it runs over a page's end, in two pieces. */
export function isPrinted(text: string, pages: string): boolean {
  const words = flat(text).split(" ");
  if (pages.includes(words.join(" "))) return true;
  return (
    words.length > 3 &&
    words.some(
      (_, at) =>
        at > 0 &&
        pages.includes(words.slice(0, at).join(" ")) &&
        pages.includes(words.slice(at).join(" ")),
    )
  );
}

function textsOf({ cells }: SheetDrawing): string[] {
  return cells.flatMap(({ content }) => (content.kind === "text" ? [content.text] : []));
}

/** The cells with words under a plan's headings that are not printed and that no finding names. */
export function lostCells(read: ReadWorkbook): LostCell[] {
  const { plan, workbook, settings } = read;
  const findings = checkPlan({ plan, workbook, settings });
  const pages = printedText(read);
  return plan.targetSheets.flatMap((sheet) =>
    wordCells(sheet)
      .filter(({ text }) => !isPrinted(text, pages))
      .filter((cell) => !isTold(cell, sheet, findings))
      .map(({ rowIndex, columnIndex, text }) => ({
        sheetName: sheet.grid.name,
        address: cellAddress(rowIndex, columnIndex),
        text,
      })),
  );
}

interface WordCell {
  readonly rowIndex: number;
  readonly columnIndex: number;
  readonly text: string;
}

/** Every cell under the headings in which somebody wrote words. */
export function wordCells({
  grid,
  headerRowIndex,
  headerRowCount,
}: Plan["targetSheets"][number]): WordCell[] {
  const { area } = grid;
  if (!area) return [];
  return grid.rows.flatMap((cells, row) =>
    cells.flatMap((cell, column) => {
      const [rowIndex, columnIndex] = [area.rowIndex + row, area.columnIndex + column];
      const isUnder = rowIndex >= headerRowIndex + headerRowCount;
      return isUnder && holdsWords(cell) ? [{ rowIndex, columnIndex, text: cellText(cell) }] : [];
    }),
  );
}

function holdsWords(cell: Cell): boolean {
  return cell.kind === "text" && /\p{L}/u.test(cell.text);
}

/** Whether a finding names the cell, its column or its row, or the row says the headings again. */
function isTold(
  { rowIndex, columnIndex, text }: WordCell,
  sheet: FoundSheet<string>,
  findings: readonly Finding[],
): boolean {
  const name = sheet.grid.name;
  const isAt = (finding: Finding, row: number, column: number): boolean =>
    finding.place.sheet === name && finding.place.cell === cellAddress(row, column);
  const leftOut = sheet.leftOutRows.find((row) => row.rowIndex === rowIndex);
  // A heading that is said again is on the paper once.
  if (leftOut?.kind === "repeated-headings" && headingsOf(sheet).includes(flat(text))) return true;
  return findings.some(
    (finding) =>
      isAt(finding, rowIndex, columnIndex) ||
      (finding.check === "column-unused" && isAt(finding, sheet.headerRowIndex, columnIndex)) ||
      isRivalIn(finding, sheet, columnIndex) ||
      (leftOut !== undefined &&
        (finding.check === "row-left-out" || finding.check === "text-struck") &&
        isAt(finding, rowIndex, leftOut.columnIndex)),
  );
}

/** Whether a finding asks whether this column is meant instead of another. */
function isRivalIn(finding: Finding, { grid }: FoundSheet<string>, columnIndex: number): boolean {
  return (
    finding.check === "column-ambiguous" &&
    finding.place.sheet === grid.name &&
    finding.facts.rivals.some(({ letters }) => letters === columnLetters(columnIndex))
  );
}

function headingsOf({ grid, headerRowIndex, headerRowCount }: FoundSheet<string>): string[] {
  const first = headerRowIndex - (grid.area?.rowIndex ?? 0);
  return grid.rows
    .slice(first, first + headerRowCount)
    .flat()
    .map((cell) => flat(cellText(cell)));
}

export function flat(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}
