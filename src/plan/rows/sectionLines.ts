import { cellAt, cellText, isBlank, type SheetGrid } from "../../sheet";

const LONGEST_BAND = 110;
const MOST_BAND_WORDS = 14;
/** What opens a section: "Objective 1: Reading", "Theme A", "Area 2 – Care leavers", "Priority: safer streets". */
const SECTION =
  /^(?:[\w-]+ ){0,2}(?:objective|theme|priority|area|area of focus|aim|goal|outcome|section|work ?stream|strand|pillar|domain|standard|recommendation|part|phase|chapter|ambition|commitment|driver|step|project|programme|issue|question|group|amcan|thema|blaenoriaeth)s?(?![a-z])\s*(?:(?:no\.?|number)\s*)?(?:\d|[a-z]\b|[ivx]+\b|one\b|two\b|three\b|four\b|five\b|six\b|[:–—-])/i;

/** "NB please do not show column F": what an officer tells those who fill the sheet in, and nobody else. */
const PRIVATE =
  /^n\.?b\.?\b|\bdo not (?:show|print|share|circulate|publish)\b|\bnot for (?:publication|circulation)\b/i;

/** Whether a line is for those alone who keep the sheet, and must not be printed. */
export function isPrivate(text: string): boolean {
  return PRIVATE.test(text);
}

/** Whether a text reads as the name of what follows: some words, not many, and no sentence. */
export function isTitle(text: string): boolean {
  return (
    /\p{L}{2}/u.test(text) &&
    text.length <= LONGEST_BAND &&
    text.split(/\s+/).length <= MOST_BAND_WORDS &&
    !/[.;,]$/.test(text) &&
    !isPrivate(text)
  );
}

/** "A. Readers", "III) Roads": a letter or a Roman number before the name. */
const LETTERED = /^(?:[A-Z]|[IVX]+)[.):]\s+\p{L}/u;

/** Whether a text opens as the heading of a section does: "Objective 2: Fewer accidents". */
export function opensSection(text: string): boolean {
  return SECTION.test(text) || LETTERED.test(text);
}

/**
 * The heading within prose that stands above a table: "Priority 2 Better sleep. There is one action left." gives
 * "Priority 2 Better sleep"; undefined where the first clause is no title.
 */
export function headingInProse(text: string): string | undefined {
  const [clause = ""] = text.split(/(?<=[\p{L}\d)])[.:;](?:\s|$)|\n/u);
  const isClause = clause.length < text.length && clause.length <= LONGEST_BAND / 2;
  return isClause && isTitle(clause) && opensSection(clause) ? clause.trim() : undefined;
}

/** The only text of a row, "" where the row holds none or more than one. */
export function loneText(grid: SheetGrid, rowIndex: number): string {
  const cells = (grid.rows[rowIndex - (grid.area?.rowIndex ?? 0)] ?? []).filter(
    (cell) => !isBlank(cell),
  );
  return cells.length === 1 && cells[0]?.kind === "text" ? cellText(cells[0]).trim() : "";
}

/**
 * The row just above the headings whose text names the rows under them, 0-based; undefined where there is none. It
 * does where it opens as a section or where the sheet says its headings again under other such lines (`isSectioned`).
 */
export function sectionAboveHeadings(
  grid: SheetGrid,
  headerRowIndex: number,
  isSectioned: boolean,
): number | undefined {
  const first = grid.area?.rowIndex ?? 0;
  for (
    let rowIndex = headerRowIndex - 1;
    rowIndex >= Math.max(first, headerRowIndex - 3);
    rowIndex -= 1
  ) {
    const text = loneText(grid, rowIndex);
    if (text === "") {
      if (hasAny(grid, rowIndex)) return undefined;
      continue;
    }
    const isNamed = opensSection(text) && (isTitle(text) || headingInProse(text) !== undefined);
    return isNamed || (isSectioned && isTitle(text)) ? rowIndex : undefined;
  }
  return undefined;
}

function hasAny(grid: SheetGrid, rowIndex: number): boolean {
  return (grid.rows[rowIndex - (grid.area?.rowIndex ?? 0)] ?? []).some((cell) => !isBlank(cell));
}

/** How many rows above the headings hold one text and nothing else. */
export function linesAbove(grid: SheetGrid, headerRowIndex: number): number {
  let count = 0;
  for (let row = grid.area?.rowIndex ?? 0; row < headerRowIndex; row += 1) {
    if (loneText(grid, row) !== "") count += 1;
  }
  return count;
}

/** The words of the section that a line names: the line itself or, of prose, the heading that opens it. */
export function sectionWords(grid: SheetGrid, rowIndex: number): string {
  const text = loneText(grid, rowIndex);
  return isTitle(text) ? text : (headingInProse(text) ?? "");
}

/** The column of a row's only text. */
export function loneColumn(grid: SheetGrid, rowIndex: number): number {
  const columnIndex = grid.area?.columnIndex ?? 0;
  const count = grid.area?.columnCount ?? 0;
  for (let at = columnIndex; at < columnIndex + count; at += 1) {
    if (!isBlank(cellAt(grid, rowIndex, at))) return at;
  }
  return columnIndex;
}
