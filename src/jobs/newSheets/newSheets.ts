import { addSheetsSafely, type SheetTemplate } from "../../excel";
import { doneOrThrow } from "../errors/doneOrThrow";
import { asJob } from "../errors/jobError";
import type { IsoDate } from "../../calendar";
import { today } from "../check/today";
import { metricsTemplate, targetsTemplate } from "./templates";
import { EXAMPLE_METRICS, exampleTargets } from "./workedExample";

const BLANK_ROWS = 20;

/**
 * Adds blank Targets and Metrics sheets; sheets of those names that are there already are left as they are.
 * Resolves to the names added.
 */
export function addBlankSheets(on: IsoDate = today()): Promise<readonly string[]> {
  return add([
    { ...targetsTemplate(on), rows: [], blankRows: BLANK_ROWS },
    { ...metricsTemplate(on), rows: [], blankRows: BLANK_ROWS },
  ]);
}

/** Adds Targets and Metrics sheets filled with a small example, whose dates stand around `on`; as `addBlankSheets` otherwise. */
export function addWorkedExample(on: IsoDate = today()): Promise<readonly string[]> {
  return add([
    { ...targetsTemplate(on), rows: exampleTargets(on), blankRows: 0 },
    { ...metricsTemplate(on), rows: EXAMPLE_METRICS, blankRows: 0 },
  ]);
}

function add(templates: readonly SheetTemplate[]): Promise<readonly string[]> {
  return asJob(async () => doneOrThrow(await addSheetsSafely(templates), { what: "new-sheets" }));
}
