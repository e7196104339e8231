/**
 * How long it takes to find the columns of a sheet of 10,000 rows and 20 columns, and what reading all its rows takes
 * beside that: `npx tsx bench/columns.ts`. Finding means the headings, what each column holds and which part it plays,
 * for the plan and for metrics alike.
 */
import { performance } from "node:perf_hooks";
import { dateOf } from "../src/calendar";
import { DEFAULT_SETTINGS, understandPlan } from "../src/plan";
import { findTargetsSheets } from "../src/plan/columns/findTargetsSheet";
import { metricsCandidates } from "../src/plan/metrics/findMetricsSheet";
import type { Cell, SheetGrid, WorkbookGrid } from "../src/sheet";

const AS_AT = dateOf(2024, 6, 11);
const ROWS = 10_000;
const RUNS = 5;
const STATUS = ["In progress", "Complete", "Not started", "Delayed"];
const TIMES = ["December 2024", "2025-26", "Ongoing", "by end of March 2026", "30/04/2024"];
const HEADINGS = (
  "Ref|Theme|Objective|Action|Success measure|Lead|Support|Start|Due date|Revised date|Priority|RAG|Status|% complete|" +
  "Update|Next steps|Funding|Risk|Notes|Last updated"
).split("|");

function rowOf(index: number): string[] {
  return [
    `A${index}`,
    index % 20 === 0 ? `Theme ${index / 20}` : "",
    `Objective ${index % 7}: fewer families wait`,
    `Open the centre in locality ${index} and tell its neighbours`,
    `All ${index} families know where it is`,
    ["Head of Service", "A. Reid", "Team Manager"][index % 3] ?? "",
    "Finance",
    "April 2024",
    TIMES[index % TIMES.length] ?? "",
    index % 9 === 0 ? "June 2025" : "",
    ["High", "Medium", "Low"][index % 3] ?? "",
    ["Red", "Amber", "Green"][index % 3] ?? "",
    STATUS[index % STATUS.length] ?? "",
    `${index % 100}%`,
    `Staff were trained in locality ${index}, and parents were asked what helped them most`,
    `Open the doors in locality ${index}`,
    "Core budget",
    `The lease of building ${index} may not be signed`,
    "",
    "01/06/2024",
  ];
}

function textCell(text: string): Cell {
  return text === "" ? { kind: "empty" } : { kind: "text", text };
}

function workbook(): WorkbookGrid {
  const rows = [HEADINGS, ...Array.from({ length: ROWS }, (_, index) => rowOf(index))];
  const grid: SheetGrid = {
    id: "1",
    name: "Actions",
    visibility: "visible",
    isProtected: false,
    dateSystem: "1900",
    area: { rowIndex: 0, columnIndex: 0, rowCount: rows.length, columnCount: HEADINGS.length },
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

/** The shortest of some runs in milliseconds. */
function timed(work: () => unknown): number {
  let shortest = Infinity;
  for (let run = 0; run < RUNS; run += 1) {
    const start = performance.now();
    work();
    shortest = Math.min(shortest, performance.now() - start);
  }
  return shortest;
}

const book = workbook();
const finding = timed(() => {
  metricsCandidates(book, DEFAULT_SETTINGS, AS_AT);
  findTargetsSheets(book, DEFAULT_SETTINGS, AS_AT, () => false, []);
});
const whole = timed(() => understandPlan(book, DEFAULT_SETTINGS, AS_AT));
console.log(`  finding the columns of ${ROWS} rows × ${HEADINGS.length}: ${finding.toFixed(0)} ms`);
console.log(`  finding them and reading every row: ${whole.toFixed(0)} ms`);
