import { CHECKLIST_NAME, layOutChecklist } from "../../checklist";
import { makeOwnSheet, type ListSheet } from "../ownSheets/makeOwnSheet";
import type { MakeOwnSheetOptions, MakeOwnSheetResult } from "../types";

const CHECKS: ListSheet = {
  of: "checks",
  name: CHECKLIST_NAME,
  tableName: "ChecksTable",
  layOut: ({ findings, asAt, settings }, names) =>
    layOutChecklist({ findings, asAt, settings, ...names }),
};

/** Makes a sheet that lists all findings, to be sent to colleagues, or renews it, as `makeOwnSheet` does. */
export function makeChecksSheet(options?: MakeOwnSheetOptions): Promise<MakeOwnSheetResult> {
  return makeOwnSheet(CHECKS, options);
}
