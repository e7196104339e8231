import type { FoundColumn, FoundSheet, MetricRecord, Step } from "../plan";
import { cellAt, cellText, type Cell } from "../sheet";
import { planSheets } from "./planSheets";
import type { CellCheck, Check, CheckInput, Found, MetricCheck, StepCheck } from "./types";

type FoundBy = [Check, Found];

/** What was found in each row, and on what grounds. Kept by the caller from run to run; filled here. */
export interface CheckMemory {
  /** Replaced, never cleared: a sliced run that is still under way goes on with the rows of its own grounds. */
  rows: Map<string, RememberedRow>;
  /** What holds for all rows (columns, settings, date): when it changes, everything is forgotten. */
  grounds: string;
}
interface RememberedRow {
  readonly grounds: string;
  readonly found: readonly FoundBy[];
}

/** An empty memory, for a caller that checks the same workbook again and again. */
export function createCheckMemory(): CheckMemory {
  return { rows: new Map(), grounds: "" };
}

interface Row {
  readonly key: string;
  readonly grounds: () => string;
  readonly find: () => Iterable<FoundBy>;
}

/**
 * Runs the checks of steps, metrics and cells, row by row: each gives what was found in it. With a memory, a row whose cells and record are as they
 * were is not looked at again.
 */
export function* checkRows(
  input: CheckInput,
  checks: readonly Check[],
  memory: CheckMemory | undefined,
): Generator<readonly FoundBy[], void, undefined> {
  const remembered = memory && rowsOnSameGrounds(memory, input, checks);
  for (const row of [...targetsRows(input, checks), ...metricsRows(input, checks)]) {
    const grounds = remembered ? row.grounds() : "";
    const known = remembered?.get(row.key);
    if (known && known.grounds === grounds) {
      yield known.found;
      continue;
    }
    const found = [...row.find()];
    remembered?.set(row.key, { grounds, found });
    yield found;
  }
}

function rowsOnSameGrounds(
  memory: CheckMemory,
  { plan, settings }: CheckInput,
  checks: readonly Check[],
): CheckMemory["rows"] {
  const sheet = (found: FoundSheet<string> | undefined): unknown =>
    found && [found.grid.name, found.headerRowIndex, found.columns];
  const grounds = JSON.stringify([
    plan.asAt,
    plan.targetSheets.map(sheet),
    sheet(plan.metricsSheet),
    { ...settings, acceptedFindings: [] },
    checks.map(({ id }) => id),
  ]);
  if (memory.grounds !== grounds) {
    memory.rows = new Map();
    memory.grounds = grounds;
  }
  return memory.rows;
}

function targetsRows(input: CheckInput, checks: readonly Check[]): Row[] {
  const stepChecks = checks.filter((check): check is StepCheck => check.scope === "step");
  const cellChecks = checks.filter((check): check is CellCheck => check.scope === "cell");
  const { plan, settings } = input;
  const { asAt } = plan;
  return planSheets(plan).flatMap(({ targets, steps: own }): Row[] => {
    const columns = columnIndexes(targets, []);
    const steps = new Map(own.map((step) => [step.rowIndex, step]));
    return recordRowIndexes(targets).map((rowIndex) => {
      const step = steps.get(rowIndex);
      return {
        key: `targets ${targets.grid.name} ${rowIndex}`,
        grounds: () => `${cellGrounds(targets, rowIndex, columns)}${step ? stepGrounds(step) : ""}`,
        *find() {
          yield* cellFindings(targets, rowIndex, columns, cellChecks);
          if (!step) return;
          for (const check of stepChecks) {
            for (const one of check.find({ step, targets, asAt, settings })) yield [check, one];
          }
        },
      };
    });
  });
}

function metricsRows(input: CheckInput, checks: readonly Check[]): Row[] {
  const { plan, settings } = input;
  const { metricsSheet, asAt } = plan;
  if (!metricsSheet) return [];
  const metricChecks = checks.filter((check): check is MetricCheck => check.scope === "metric");
  const cellChecks = checks.filter((check): check is CellCheck => check.scope === "cell");
  const periodColumns = plan.metrics.flatMap((metric) =>
    metric.observations.map(({ place }) => place.columnIndex),
  );
  const columns = columnIndexes(metricsSheet, periodColumns);
  const metrics = new Map<number, MetricRecord>(
    plan.metrics.map((metric) => [metric.rowIndex, metric]),
  );
  return recordRowIndexes(metricsSheet).map((rowIndex) => {
    const metric = metrics.get(rowIndex);
    return {
      key: `metrics ${rowIndex}`,
      grounds: () => cellGrounds(metricsSheet, rowIndex, columns) + JSON.stringify(metric),
      *find() {
        yield* cellFindings(metricsSheet, rowIndex, columns, cellChecks);
        if (!metric) return;
        for (const check of metricChecks) {
          for (const one of check.find({ metric, metricsSheet, asAt, settings })) {
            yield [check, one];
          }
        }
      },
    };
  });
}

function recordRowIndexes(sheet: FoundSheet<string>): number[] {
  const leftOut = new Set(sheet.leftOutRows.map(({ rowIndex }) => rowIndex));
  const indexes: number[] = [];
  for (let row = sheet.firstRowIndex; row <= sheet.lastRowIndex; row += 1) {
    if (!leftOut.has(row)) indexes.push(row);
  }
  return indexes;
}

function columnIndexes(sheet: FoundSheet<string>, more: readonly number[]): number[] {
  const known = Object.values<FoundColumn | undefined>(sheet.columns)
    .map((found) => found?.columnIndex)
    .filter((columnIndex) => columnIndex !== undefined);
  return [...new Set([...known, ...more])].sort((a, b) => a - b);
}

function* cellFindings(
  { grid }: FoundSheet<string>,
  rowIndex: number,
  columns: readonly number[],
  checks: readonly CellCheck[],
): Iterable<FoundBy> {
  if (checks.length === 0) return;
  const hasFormulas = grid.formulas.size > 0;
  for (const columnIndex of columns) {
    const cell = cellAt(grid, rowIndex, columnIndex);
    const formula = hasFormulas ? grid.formulas.get(`${rowIndex},${columnIndex}`) : undefined;
    if (cell.kind === "empty" && formula === undefined) continue;
    for (const check of checks) {
      const found = check.find({
        cell,
        sheetName: grid.name,
        rowIndex,
        columnIndex,
        formula,
        isUnsaved: grid.unsavedFormulas?.has(`${rowIndex},${columnIndex}`) === true,
      });
      for (const one of found) yield [check, one];
    }
  }
}

/** Everything that a row's own cells hold, as text to be compared. */
function cellGrounds(
  { grid }: FoundSheet<string>,
  rowIndex: number,
  columns: readonly number[],
): string {
  let grounds = "";
  for (const columnIndex of columns) {
    const cell = cellAt(grid, rowIndex, columnIndex);
    const format = "numberFormat" in cell ? cell.numberFormat : "";
    const formula =
      grid.formulas.size > 0 ? (grid.formulas.get(`${rowIndex},${columnIndex}`) ?? "") : "";
    grounds += `${cell.kind}${PART}${cellText(cell)}${PART}${numberOf(cell)}${PART}${format}${PART}${formula}${PART}`;
  }
  return grounds;
}

/** What a step takes from outside its own row: the aim and target that it continues, and cells merged over it. */
function stepGrounds(step: Step): string {
  const { aim, target, startsAim, startsTarget, timescale, statusGiven, lead } = step;
  const texts = [aim, target, timescale?.text ?? "", step.revisedTimescaleText, statusGiven, lead];
  return [startsAim, startsTarget, ...texts].join(PART);
}

/** Stands between two texts; no officer types it. */
const PART = "\u001f";

function numberOf(cell: Cell): number | string {
  return cell.kind === "number" ? cell.number : cell.kind === "date" ? cell.serial : "";
}
