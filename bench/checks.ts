/**
 * How long it takes to check a plan of 10,000 rows in one go, how long its longest slice holds everything else up, and
 * how long it takes again after one cell's edit: `npx tsx bench/checks.ts`. The plan has a fault in every tenth row.
 */
import { performance } from "node:perf_hooks";
import { dateOf } from "../src/calendar";
import {
  checkPlan,
  checkPlanInSlices,
  createCheckMemory,
  type CheckInput,
  type CheckMemory,
} from "../src/checks";
import { DEFAULT_SETTINGS, understandPlan } from "../src/plan";
import type { Cell, SheetGrid } from "../src/sheet";

const HEADINGS = ["Aim", "Target", "Progress made", "Progress planned", "Timescale", "Lead"];
const TIMES = ["December 2024", "2025-26", "Ongoing", "by end of March 2026", "April 2025 onwards"];
const AS_AT = dateOf(2024, 6, 11);

function rowOf(index: number): string[] {
  return [
    index % 10 === 0 ? `Aim ${index / 10 + 1}: better outcomes for families` : "",
    `Target number ${index} of the action plan`,
    `Staff were trained in locality ${index}, and parents were asked what helped them most`,
    `Open the centre in locality ${index}`,
    index % 10 === 9 ? "Verbal update to be given" : (TIMES[index % TIMES.length] ?? ""),
    "Head of Service",
  ];
}

function textCell(text: string): Cell {
  return text === "" ? { kind: "empty" } : { kind: "text", text };
}

/** The plan as it would be read; `edit` replaces the progress of the row in the middle. */
function inputOf(rowCount: number, edit?: string): [input: CheckInput, understanding: number] {
  const rows = [HEADINGS, ...Array.from({ length: rowCount }, (_, index) => rowOf(index))];
  const middle = rows[Math.floor(rows.length / 2)];
  if (middle && edit !== undefined) middle[2] = edit;
  const grid: SheetGrid = {
    id: "1",
    name: "Targets",
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
  const workbook = { dateSystem: "1900", sheets: [grid], remembered: "" } as const;
  const start = performance.now();
  const plan = understandPlan(workbook, DEFAULT_SETTINGS, AS_AT);
  return [{ plan, workbook, settings: DEFAULT_SETTINGS }, performance.now() - start];
}

interface Timed {
  readonly milliseconds: number;
  readonly longestSlice: number;
  readonly findings: number;
}

function timeSlices(input: CheckInput, memory: CheckMemory): Timed {
  const slices = checkPlanInSlices(input, { memory });
  const start = performance.now();
  let longestSlice = 0;
  for (;;) {
    const before = performance.now();
    const slice = slices.next();
    longestSlice = Math.max(longestSlice, performance.now() - before);
    if (slice.done === true) {
      return {
        milliseconds: performance.now() - start,
        longestSlice,
        findings: slice.value.length,
      };
    }
  }
}

/** The shortest of several runs: whatever else the machine does only ever makes one longer. */
const RUNS = 5;

function shortest<Figures extends object>(runs: readonly Figures[], key: keyof Figures): number {
  return Math.min(...runs.map((run) => Number(run[key])));
}

/** Prints the figures for plans of that many rows. */
export function benchChecks(rowCounts: readonly number[] = [100, 1000, 10_000]): void {
  // The first run of any code is slow for reasons that have nothing to do with the plan.
  checkPlan(inputOf(1000)[0]);
  const table = rowCounts.map((rows) => {
    const runs = Array.from({ length: RUNS }, (_, run) => {
      const [input, understanding] = inputOf(rows);
      const memory = createCheckMemory();
      const first = timeSlices(input, memory);
      const again = timeSlices(inputOf(rows, `Staff were trained again ${run} `)[0], memory);
      return { understanding, first, again };
    });
    const firsts = runs.map(({ first }) => first);
    const agains = runs.map(({ again }) => again);
    return {
      rows,
      "understand, ms": shortest(runs, "understanding").toFixed(0),
      "check all, ms": shortest(firsts, "milliseconds").toFixed(0),
      "longest slice, ms": shortest(firsts, "longestSlice").toFixed(1),
      "after one edit, ms": shortest(agains, "milliseconds").toFixed(0),
      "its longest slice, ms": shortest(agains, "longestSlice").toFixed(1),
      findings: `${firsts[0]?.findings}, then ${agains[0]?.findings}`,
    };
  });
  console.table(table);
}

if (require.main === module) benchChecks();
