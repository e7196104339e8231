import { fingerprintOfGrid } from "../../excel";
import type { Plan } from "../../plan";
import type { SheetGrid } from "../../sheet";

/** The sheets that the plan was read from, however many. */
export function sourceSheets({ targetSheets, metricsSheet }: Plan): SheetGrid[] {
  return [...targetSheets, metricsSheet].flatMap((sheet) => sheet?.grid ?? []);
}

/**
 * A short text that changes when anything does that the plan's sheets say, by which an appendix that was made before is
 * known to be out of date: sixteen hexadecimal digits a sheet.
 */
export function madeFrom(plan: Plan): string {
  return sourceSheets(plan).map(fingerprintOfGrid).join(" ");
}
