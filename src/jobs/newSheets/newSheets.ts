import { addSheetsSafely, type SheetTemplate } from "../../excel";
import { doneOrThrow } from "../errors/doneOrThrow";
import { asJob } from "../errors/jobError";
import { METRICS_TEMPLATE, TARGETS_TEMPLATE } from "./templates";
import { EXAMPLE_METRICS, EXAMPLE_TARGETS } from "./workedExample";

const BLANK_ROWS = 20;

/**
 * Adds blank Targets and Metrics sheets; sheets of those names that are there already are left as they are.
 * Resolves to the names added.
 */
export function addBlankSheets(): Promise<readonly string[]> {
  return add([
    { ...TARGETS_TEMPLATE, rows: [], blankRows: BLANK_ROWS },
    { ...METRICS_TEMPLATE, rows: [], blankRows: BLANK_ROWS },
  ]);
}

/** Adds Targets and Metrics sheets filled with a small example; as `addBlankSheets` otherwise. */
export function addWorkedExample(): Promise<readonly string[]> {
  return add([
    { ...TARGETS_TEMPLATE, rows: EXAMPLE_TARGETS, blankRows: 0 },
    { ...METRICS_TEMPLATE, rows: EXAMPLE_METRICS, blankRows: 0 },
  ]);
}

function add(templates: readonly SheetTemplate[]): Promise<readonly string[]> {
  return asJob(async () => doneOrThrow(await addSheetsSafely(templates), { what: "new-sheets" }));
}
