/**
 * How long it takes to find the columns of a sheet of 10,000 rows and 20 columns, and what reading all its rows takes
 * beside that: `npx tsx bench/columns.ts`. Finding means the headings, what each column holds and which part it plays,
 * for the plan and for metrics alike.
 */
import { performance } from "node:perf_hooks";
import { dateOf } from "../src/calendar";
import {
  DEFAULT_SETTINGS,
  planSource,
  readMetricsSheets,
  readTargets,
  understandPlan,
} from "../src/plan";
import { wholeOf, type Cell, type SheetGrid, type WorkbookGrid } from "../src/sheet";
import { headings, rowOf } from "./wideRows";

const AS_AT = dateOf(2024, 6, 11);
const ROWS = 10_000;
const RUNS = 15;
function textCell(text: string): Cell {
  return text === "" ? { kind: "empty" } : { kind: "text", text };
}

function workbook(): WorkbookGrid {
  const rows = [headings, ...Array.from({ length: ROWS }, (_, index) => rowOf(index))];
  const grid: SheetGrid = {
    id: "1",
    name: "Actions",
    visibility: "visible",
    isProtected: false,
    dateSystem: "1900",
    area: { rowIndex: 0, columnIndex: 0, rowCount: rows.length, columnCount: headings.length },
    rows: rows.map((texts) => texts.map(textCell)),
    formulas: new Map(),
    merges: [],
    tables: [],
    hiddenRows: new Set(),
    hiddenColumns: new Set(),
    hasFilter: false,
  };
  return { dateSystem: "1900", sheets: [grid], remembered: "" };
}

/** How long the first run took, when no code is compiled yet, and the shortest of some; each has a workbook of its own. */
function timed(work: (book: WorkbookGrid) => unknown): string {
  const runs = Array.from({ length: RUNS }, () => {
    const book = workbook();
    const start = performance.now();
    work(book);
    return performance.now() - start;
  });
  return `${Math.min(...runs).toFixed(0)} ms, the first time ${(runs[0] ?? 0).toFixed(0)} ms`;
}

const finding = timed((book) => {
  const source = planSource(book, DEFAULT_SETTINGS, AS_AT, {});
  wholeOf(readMetricsSheets(source));
  wholeOf(readTargets(source));
});
const whole = timed((book) => understandPlan(book, DEFAULT_SETTINGS, AS_AT));
console.log(`  finding the columns of ${ROWS} rows × ${headings.length}: ${finding}`);
console.log(`  finding them and reading every row: ${whole}`);
