/** Excel's own words for its error codes, as the add-in sees them in `error.message`. */
const MESSAGES: Record<string, string> = {
  AccessDenied: "You cannot perform the requested operation.",
  ApiNotFound: "The API you are trying to use could not be found.",
  GeneralException: "There was an internal error while processing the request.",
  InactiveWorkbook: "The operation failed because multiple workbooks are open.",
  InsertDeleteConflict: "The insert or delete operation attempted resulted in a conflict.",
  InvalidArgument: "The argument is invalid or missing or has an incorrect format.",
  InvalidOperation: "The operation attempted is invalid on the object.",
  InvalidOperationInCellEditMode:
    "Excel is in cell-editing mode. Please exit the edit mode by pressing ENTER or TAB or selecting another cell, and then try again.",
  InvalidReference: "This reference is not valid for the current operation.",
  InvalidSelection: "The current selection is invalid for this operation.",
  ItemAlreadyExists: "The resource being created already exists.",
  ItemNotFound: "The requested resource doesn't exist.",
  MergedRangeConflict:
    "Cannot complete the operation. A table can't overlap with a PivotTable report, query results, a table, merged cells, or an XML Map.",
  NonBlankCellOffSheet:
    "To prevent possible loss of data, Excel cannot shift nonblank cells off of the worksheet.",
  NotImplemented: "The requested feature isn't implemented.",
  RangeExceedsLimit: "The cell count in the range has exceeded the maximum supported number.",
  RequestAborted: "The request was aborted during run time.",
  RequestPayloadSizeLimitExceeded: "The request payload size has exceeded the limit.",
  ResponsePayloadSizeLimitExceeded: "The response payload size has exceeded the limit.",
  UndoNotSupported: "This operation cannot be undone, so it cannot be part of an undo group.",
  UnsupportedOperation: "The operation being attempted is not supported.",
  Timeout: "The operation has timed out.",
};

/** An error that Excel would answer with. `code` is one of Excel's own codes ("ItemNotFound"). */
export class HostError extends Error {
  readonly code: string;

  constructor(code: string, message?: string) {
    super(message ?? MESSAGES[code] ?? code);
    this.name = "HostError";
    this.code = code;
  }
}

/** The error for an argument that Excel does not take. The detail is ours, for whoever reads the message. */
export function invalidArgument(detail?: string): HostError {
  const words = MESSAGES["InvalidArgument"] ?? "";
  return new HostError("InvalidArgument", detail === undefined ? words : `${words} (${detail})`);
}
