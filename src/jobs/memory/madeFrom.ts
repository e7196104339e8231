import { fingerprintOfGrid } from "../../excel";
import type { Plan } from "../../plan";
import { hash, type SheetGrid } from "../../sheet";
import type { WorkbookReport } from "../types";

/** The sheets that the plan was read from, however many. */
export function sourceSheets({ targetSheets, metricsSheet }: Plan): SheetGrid[] {
  return [...targetSheets, metricsSheet].flatMap((sheet) => sheet?.grid ?? []);
}

/**
 * A short text that changes when anything does that the plan's sheets say, or how a translator corrects the appendix's
 * language, by which an appendix that was made before is known to be out of date: sixteen hexadecimal digits a sheet.
 */
export function madeFrom({
  plan,
  settings,
  corrections,
}: Pick<WorkbookReport, "plan" | "settings" | "corrections">): string {
  const own = corrections[settings.language];
  return [
    ...sourceSheets(plan).map(fingerprintOfGrid),
    ...(own ? hash(Object.entries(own).flat()) : []),
  ].join(" ");
}
