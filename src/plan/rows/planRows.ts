import { cellAt, cellText, type SheetGrid, type Slices } from "../../sheet";
import type { TargetsCandidate } from "../columns/findTargetsSheet";
import type { TargetsColumn } from "../columns/planColumns";
import type { ReportSettings } from "../settings";
import type { LeftOutRow } from "../types";
import {
  filledRows,
  lastSureIndex,
  leftOutRow,
  notRecord,
  saysHeadingsAgain,
  type RecordRow,
} from "./recordRows";
import {
  headingInProse,
  isPrivate,
  isTitle,
  linesAbove,
  opensSection,
  sectionAboveHeadings,
} from "./sectionLines";

/** A row of the plan: a step, or a band that names the rows under it. */
export interface PlanRow extends RecordRow {
  /** The band's words; undefined for a step. */
  readonly band: string | undefined;
  /** What a row that the officer keeps is about, where it says so in no column of the plan that is printed. */
  readonly about?: string;
}

/** The rows of a plan in order; those with words that are none; how many hold nothing but a number waiting for words. */
export interface PlanRows {
  readonly rows: readonly PlanRow[];
  readonly leftOut: readonly LeftOutRow[];
  readonly templateCount: number;
  /** The row above the headings that names the first rows under them; undefined where there is none. */
  readonly sectionAbove: number | undefined;
}

/** Columns that only a step fills. */
const CORE: readonly TargetsColumn[] = [
  "progressMade",
  "progressPlanned",
  "timescale",
  "revisedTimescale",
  "status",
  "rag",
  "done",
  "percentComplete",
  "completed",
];
/** Columns that say what a step is about. */
const ABOUT: readonly TargetsColumn[] = ["target", "progressMade", "progressPlanned"];
/** Where so many rows hold but one text, these are actions with nothing beside them and no bands. */
const MOST_BANDS = 0.45;
/** "To be done by 30 September 2024", "Actions due in March 2025". */
const TIME_BAND =
  /^(?:(?:all )?(?:actions?|tasks?|items?|work) )?(?:to be (?:done|completed|finished)|due|deadline|for completion|complete by|by)\b.{0,20}\d{4}$/i;
const REF_LIKE = /^[\p{L}]{0,5}[ .\-/]?\d+(?:[.\-/]\d+)*[a-z]?[.)]?$/iu;
/** Fewer letters before a number are a code. */
const SHORTEST_WORD = 3;

/** A line above headings said again: what it calls the rows that follow, and whether it says more than that. */
interface Section {
  /** Undefined for prose beside a line that names them. */
  readonly words: string | undefined;
  readonly isProse: boolean;
}

/** What another column says in the row as well makes it no other row. */
function withoutTranslations<Row extends RecordRow>(
  row: Row,
  { translated }: Pick<TargetsCandidate, "translated">,
): Row {
  if (translated.length === 0) return row;
  const again = translated.filter(({ of }) => row.filled.includes(of));
  return {
    ...row,
    filled: row.filled.filter((at) => !again.some(({ columnIndex }) => columnIndex === at)),
  };
}

/** Sorts the rows under a plan's headings into steps, bands, empty templates, and what is none of these. */
export function* planRows(
  sheet: TargetsCandidate,
  { keptRows }: Pick<ReportSettings, "keptRows">,
): Slices<PlanRows> {
  const { grid, merged, row: header } = sheet;
  const indexOf = (part: TargetsColumn): number | undefined => sheet.columns[part]?.columnIndex;
  const known = Object.values(sheet.columns).map(({ columnIndex }) => columnIndex);
  const core = CORE.map(indexOf).filter((columnIndex) => columnIndex !== undefined);
  const all = (yield* filledRows(grid, merged, header)).map((row) =>
    withoutTranslations(row, sheet),
  );
  yield;
  const refStems = stemsOfRefs(all);
  const filled: RecordRow[] = [];
  for (const row of all) {
    yield;
    if (!isTemplate(row)) filled.push(row);
  }
  const templateCount = all.length - filled.length;
  const lastSure = Math.min(lastSureIndex(grid, filled, known, core), lastBeforeFoot(filled));
  yield;
  const saidAgain = new Set<RecordRow>();
  for (const row of filled) {
    if (saysHeadingsAgain(grid, header, row)) saidAgain.add(row);
    yield;
  }
  const sections = sectionsAmong(filled);
  yield;
  const bands = bandsAmong(filled);
  const rows: PlanRow[] = [];
  const leftOut: LeftOutRow[] = [];
  let gapSeen = false;
  for (const [index, row] of filled.entries()) {
    yield;
    const isTail = index > lastSure;
    gapSeen = isTail && (gapSeen || row.blankAbove > 0);
    if (isStruck(row)) {
      leftOut.push(leftOutRow(grid, row, "struck"));
      continue;
    }
    if (row.filled.length === 1 && isPrivate(onlyText(row)) && !isKept(row)) {
      leftOut.push(leftOutRow(grid, row, "note"));
      continue;
    }
    const section = sections.get(row.rowIndex);
    if (section?.isProse === true && !isTail) leftOut.push(leftOutRow(grid, row, "note"));
    if (section !== undefined && section.words === undefined) continue;
    const band = section?.words ?? bands.get(row.rowIndex);
    const kind =
      band !== undefined && !isTail
        ? undefined
        : saidAgain.has(row)
          ? "repeated-headings"
          : notRecord(grid, row, isTail, gapSeen, known);
    if (kind === undefined) rows.push({ ...row, band: isTail ? undefined : band });
    else if (kind !== "repeated-headings" && isKept(row)) rows.push(keptRow(row));
    else leftOut.push(leftOutRow(grid, row, kind));
  }
  // A line under the sheet's title names the first rows where others name the rows further down.
  const isSectioned =
    sections.size > 0 ||
    ([...bands.keys()].some((rowIndex) => rowIndex > header.rowIndex) &&
      linesAbove(grid, header.rowIndex) > 1);
  // Where a column of aims groups the steps, a lone line above the headings is a title.
  const mayBeAbove = isSectioned || indexOf("aim") === undefined;
  // Where a band stands first under the headings, it names those rows, and the line above is of the whole table.
  const isNamed = rows[0]?.band !== undefined;
  const sectionAbove = mayBeAbove
    ? sectionAboveHeadings(grid, header.rowIndex, isSectioned && !isNamed)
    : undefined;
  return { rows, leftOut, templateCount, sectionAbove };

  /**
   * The lines that stand alone above headings said again: what names the table that follows, and prose beside it. A
   * line of prose whose first clause is a heading gives that; one that says none is no more than a note.
   */
  function sectionsAmong(all: readonly RecordRow[]): ReadonlyMap<number, Section> {
    const found = new Map<number, Section>();
    for (const [index, row] of all.entries()) {
      if (!saidAgain.has(row)) continue;
      const lines: RecordRow[] = [];
      for (let at = index - 1; at >= 0; at -= 1) {
        const line = all[at];
        if (!line || line.filled.length > 1) break;
        lines.unshift(line);
      }
      const [first] = lines;
      if (!first || !(first.blankAbove > 0 || isApart(first))) continue;
      const titles = lines.filter((line) => isTitle(onlyText(line)));
      for (const line of lines) {
        const words = titles.includes(line)
          ? onlyText(line)
          : titles.length === 0
            ? (headingInProse(onlyText(line)) ?? (line === lines.at(-1) ? "" : undefined))
            : undefined;
        found.set(line.rowIndex, { words, isProse: !titles.includes(line) });
      }
    }
    return found;
  }

  /** Whether the officer wants the row although it reads as a note or a total. */
  function isKept(row: RecordRow): boolean {
    const text = flat(textAt(row, row.filled[0] ?? 0));
    return keptRows.some((words) => text.startsWith(flat(words)));
  }

  /** A row that is kept is a step, about its first words where its target says nothing. */
  function keptRow(row: RecordRow): PlanRow {
    const target = indexOf("target");
    const isSaid = target !== undefined && row.filled.includes(target);
    const about = textAt(row, row.filled[0] ?? 0);
    return { ...row, band: undefined, ...(isSaid ? {} : { about }) };
  }

  /** Whether all that the row says is struck through: it was taken out, and may have been done. */
  function isStruck({ rowIndex, filled }: RecordRow): boolean {
    const { struck } = grid;
    if (struck === undefined) return false;
    const told = filled.filter((columnIndex) => columnIndex !== indexOf("ref"));
    return (
      told.length > 0 &&
      told.every((columnIndex) => struck.get(`${rowIndex},${columnIndex}`) === "whole")
    );
  }

  /** Whether a line cannot be an action with nothing beside it. */
  function isApart(row: RecordRow): boolean {
    return row.isBand || row.filled[0] !== indexOf("target") || opensSection(onlyText(row));
  }

  /** Behind a gap in which no row says what it is about, dates and signatures are the table's foot. */
  function lastBeforeFoot(all: readonly RecordRow[]): number {
    const about = ABOUT.map(indexOf).filter((columnIndex) => columnIndex !== undefined);
    const last = all.findLastIndex((row) => row.filled.some((at) => about.includes(at)));
    const gap = all.findIndex((row, index) => index > last && row.blankAbove > 0);
    return gap < 0 ? all.length : gap - 1;
  }

  function textAt(row: RecordRow, columnIndex: number): string {
    return cellText(cellAt(grid, row.rowIndex, columnIndex)).trim();
  }

  /** What stands before the number of the references of rows that hold more: "Rec" of "Rec 4". */
  function stemsOfRefs(rows: readonly RecordRow[]): ReadonlySet<string> {
    const ref = indexOf("ref");
    if (ref === undefined) return new Set();
    return new Set(
      rows
        .filter(({ filled: at }) => at.length > 1 && at.includes(ref))
        .map((row) => stemOf(textAt(row, ref))),
    );
  }

  /** A running number: "12", "A 3", "Rec 4" beside others of its kind; "Part 2" and "May 2012" are words. */
  function isRefLike(text: string): boolean {
    const stem = stemOf(text);
    return REF_LIKE.test(text) && (stem.length < SHORTEST_WORD || refStems.has(stem));
  }

  /** A row with nothing but a running number, or with formulas that wait for words. */
  function isTemplate(row: RecordRow): boolean {
    return row.filled.every((columnIndex) => {
      const cell = cellAt(grid, row.rowIndex, columnIndex);
      if (grid.formulas.has(`${row.rowIndex},${columnIndex}`)) return true;
      if (cell.kind === "boolean") return columnIndex === indexOf("done");
      if (columnIndex !== indexOf("ref")) return false;
      return cell.kind === "number" || isRefLike(textAt(row, columnIndex));
    });
  }

  /** The words of the rows that are bands, by row. */
  function bandsAmong(all: readonly RecordRow[]): ReadonlyMap<number, string> {
    const found = new Map<number, string>();
    let plainBands = 0;
    for (const [index, row] of all.entries()) {
      const next = nextRecord(all, index);
      if (!next || sections.has(row.rowIndex)) continue;
      const words = row.isBand ? onlyText(row) : bandWords(row, next);
      if (words === undefined) continue;
      if (!isCertainBand(row)) plainBands += 1;
      found.set(row.rowIndex, words);
    }
    if (plainBands <= all.length * MOST_BANDS) return found;
    const certain = new Set(all.filter(isCertainBand).map(({ rowIndex }) => rowIndex));
    return new Map([...found].filter(([rowIndex]) => certain.has(rowIndex)));
  }

  /** The next row that does not say the headings again. */
  function nextRecord(all: readonly RecordRow[], index: number): RecordRow | undefined {
    for (let at = index + 1; at < all.length; at += 1) {
      const other = all[at];
      if (other && !saidAgain.has(other)) return other;
    }
    return undefined;
  }

  /** A text that cannot be an action with nothing beside it. */
  function isCertainBand(row: RecordRow): boolean {
    return row.isBand || opensSection(onlyText(row)) || TIME_BAND.test(onlyText(row));
  }

  function onlyText(row: RecordRow): string {
    return textAt(row, row.filled[0] ?? 0);
  }

  function bandWords(row: RecordRow, next: RecordRow): string | undefined {
    const [first, second, ...more] = row.filled;
    if (first === undefined || more.length > 0 || next.filled.length < 2) return undefined;
    if (second !== undefined) return numberedBand(row, next, first, second);
    const text = textAt(row, first);
    if (!isTitle(text)) return undefined;
    const [ref, aim, target] = [indexOf("ref"), indexOf("aim"), indexOf("target")];
    // What only begins an aim or target that the next rows continue is told by the columns themselves.
    if (first === aim) {
      // Of two aims that open alike the first is no band above the second.
      const below = textAt(next, first);
      return opensSection(text) && below !== "" && !opensSection(below) ? text : undefined;
    }
    if (first === ref) return isRefLike(text) ? undefined : text;
    if (first === target) {
      // Where a column of aims groups the actions, an action with nothing beside it is an action.
      return aim !== undefined || textAt(next, first) === "" ? undefined : text;
    }
    const leftmost = Math.min(...known);
    return first <= leftmost ? text : undefined;
  }

  /** "1.0 | Transport" above 1.1 and 1.2. */
  function numberedBand(
    row: RecordRow,
    next: RecordRow,
    first: number,
    second: number,
  ): string | undefined {
    if (first !== indexOf("ref") || (second !== indexOf("target") && second !== indexOf("aim"))) {
      return undefined;
    }
    const [number, text, below] = [textAt(row, first), textAt(row, second), textAt(next, first)];
    const stem = number.replace(/[.)]?0*[.)]?$/, "");
    const isAbove =
      stem !== "" &&
      below !== number &&
      below.startsWith(stem) &&
      /^[.\-/a-z]/i.test(below.slice(stem.length));
    return isAbove && isTitle(text) && next.filled.length > 2 ? `${number} ${text}` : undefined;
  }
}

function flat(text: string): string {
  return text.trim().replace(/\s+/g, " ");
}

function stemOf(text: string): string {
  return /^\p{L}*/u.exec(text)?.[0].toLowerCase() ?? "";
}

/** Whether the grid holds words under the headings in a column at all. */
export function hasWordsIn(
  grid: SheetGrid,
  rows: readonly RecordRow[],
  columnIndex: number,
): boolean {
  return rows.some(
    ({ rowIndex, filled }) =>
      filled.includes(columnIndex) &&
      /\p{L}|\d/u.test(cellText(cellAt(grid, rowIndex, columnIndex))),
  );
}
