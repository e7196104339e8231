import { excelErrorCode, supports } from "./session";

/** Undo groups came with this requirement set. */
const UNDO_GROUP_API = "1.20";

/**
 * What Excel answers when it cannot make one undo of a request: `UndoNotSupported` is documented; on the web the option
 * itself has failed with an internal error (OfficeDev/office-js #6711, #6255), which is a `GeneralException`, and large
 * writes have been refused (#6491).
 */
const REFUSALS: readonly string[] = ["UndoNotSupported", "GeneralException", "NotImplemented"];

/** The Excel that has refused, known by its own list of requirement sets. */
let refusedBy: unknown;

/** Whether it is worth asking that one Undo take back a whole request. */
export function mayGroupUndo(): boolean {
  return supports(UNDO_GROUP_API) && refusedBy !== Office.context.requirements;
}

/** Whether a request may have failed only because it was to be one undo. */
export function mayBeUndoRefusal(error: unknown): boolean {
  return REFUSALS.includes(excelErrorCode(error));
}

/** This Excel has done without a group what it refused with one: it is not asked again while the add-in is open. */
export function rememberUndoRefusal(): void {
  refusedBy = Office.context.requirements;
}
