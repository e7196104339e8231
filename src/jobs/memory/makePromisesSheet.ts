import { layOutPromises, PROMISES_NAME } from "../../checklist";
import { keepReport, promiseLog } from "../../history";
import { makeOwnSheet, type ListSheet } from "../ownSheets/makeOwnSheet";
import type { MakeOwnSheetOptions, MakeOwnSheetResult } from "../types";

const PROMISES: ListSheet = {
  of: "promises",
  name: PROMISES_NAME,
  tableName: "PromisesTable",
  layOut: ({ plan, promises, settings }, names) =>
    layOutPromises({
      plan,
      // Of a plan that was never reported, what it promises now is all there is.
      promises: promises.length > 0 ? promises : promiseLog(keepReport(plan), []),
      settings,
      ...names,
    }),
};

/**
 * Makes a sheet of every timescale that was ever reported of each action, with the meeting's date, or renews it, as
 * `makeOwnSheet` does.
 */
export function makePromisesSheet(options?: MakeOwnSheetOptions): Promise<MakeOwnSheetResult> {
  return makeOwnSheet(PROMISES, options);
}
