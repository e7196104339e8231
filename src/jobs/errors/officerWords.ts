/** What is said of an error, whatever job it befell; what is safe is said by the job. */
export interface ErrorWords {
  readonly title: string;
  readonly whatHappened: string;
  readonly whatToDo: string;
}

const TRY_AGAIN = "Try again. If it happens again, save the workbook, close it and open it again.";

/** Excel's error codes in the officer's words; the table is the only place that knows them. */
export const ERROR_WORDS: Readonly<Record<string, ErrorWords>> = {
  AccessDenied: {
    title: "Something in the workbook is protected",
    whatHappened: "Excel did not allow the add-in to change it.",
    whatToDo:
      "On the Review tab, take the protection off the sheet or the workbook, then try again.",
  },
  InvalidOperationInCellEditMode: {
    title: "A cell is being edited",
    whatHappened: "Excel does nothing else while somebody is typing in a cell.",
    whatToDo: "Press Enter to finish the cell, or Escape to leave it, then try again.",
  },
  RequestPayloadSizeLimitExceeded: {
    title: "The plan is too large for one step",
    whatHappened: "Excel refused what was sent to it because of its size.",
    whatToDo: "Shorten very long texts, or split the plan over two workbooks.",
  },
  ResponsePayloadSizeLimitExceeded: {
    title: "The plan is too large for one step",
    whatHappened: "Excel could not hand over the sheets because of their size.",
    whatToDo: "Delete sheets that are not needed, or split the plan over two workbooks.",
  },
  GeneralException: {
    title: "Excel could not do it just now",
    whatHappened: "This happens when another workbook is in front, or a dialog is open.",
    whatToDo: "Bring this workbook to the front, close any dialog, then try again.",
  },
  InactiveWorkbook: {
    title: "Another workbook is in front",
    whatHappened: "Excel changes only the workbook that is in front.",
    whatToDo: "Bring this workbook to the front, then try again.",
  },
  ItemNotFound: {
    title: "The workbook changed meanwhile",
    whatHappened: "A sheet was renamed, moved or deleted while the add-in was at work.",
    whatToDo: "Try again: the add-in will read the workbook anew.",
  },
  WorkbookChanged: {
    title: "The workbook changed meanwhile",
    whatHappened: "Somebody changed, renamed or deleted a sheet while the add-in was at work.",
    whatToDo: "Wait until nobody is changing the plan, then try again.",
  },
  ItemAlreadyExists: {
    title: "A name is taken already",
    whatHappened:
      "The workbook has a sheet or a table of the same name: somebody has just added it, or it is a chart sheet, which the add-in does not see.",
    whatToDo: "Try again. If it happens again, give the appendix another name in the settings.",
  },
  Conflict: {
    title: "Somebody else is changing the workbook",
    whatHappened: "Excel could not bring the changes together.",
    whatToDo: TRY_AGAIN,
  },
  ActivityLimitReached: {
    title: "Excel is busy",
    whatHappened: "It has had too much to do in a short time.",
    whatToDo: "Wait a minute, then try again.",
  },
  ConnectionFailure: {
    title: "The connection was lost",
    whatHappened: "Excel stopped answering.",
    whatToDo: "Check the connection and wait until Excel says that it is saved, then try again.",
  },
  NoAnswer: {
    title: "Excel does not answer",
    whatHappened: "It has left the add-in waiting for two minutes. Perhaps a cell is being edited.",
    whatToDo:
      "Press Enter to finish the cell, wait until Excel does what you ask of it, then try again.",
  },
  Timeout: {
    title: "Excel took too long",
    whatHappened: "It did not answer in time.",
    whatToDo: TRY_AGAIN,
  },
  RequestAborted: {
    title: "The work was broken off",
    whatHappened: "Excel broke off what it was asked to do.",
    whatToDo: TRY_AGAIN,
  },
  ApiNotFound: {
    title: "This Excel is too old",
    whatHappened: "It does not know something that the add-in needs.",
    whatToDo: "Use Excel on the web, or Excel 2021 or later.",
  },
  NotImplemented: {
    title: "This Excel cannot do it",
    whatHappened: "It does not offer something that the add-in needs.",
    whatToDo: "Use Excel on the web, or Excel 2021 or later.",
  },
  UnsupportedOperation: {
    title: "This Excel cannot do it",
    whatHappened: "It does not offer something that the add-in needs in this workbook.",
    whatToDo: "Save the workbook as an ordinary .xlsx file and try again there.",
  },
  InvalidArgument: {
    title: "Excel refused a value",
    whatHappened: "Something in the workbook or the settings is not as Excel needs it.",
    whatToDo: "Look at the checks, put right what they name, then try again.",
  },
};

/** Said of every code that the table does not know, and of errors of our own making. */
export const UNKNOWN_ERROR: ErrorWords = {
  title: "Something went wrong",
  whatHappened: "The add-in could not finish what it was doing.",
  whatToDo: TRY_AGAIN,
};

/** Codes that office.js spells in more than one way. */
export const SAME_AS: Readonly<Record<string, string>> = {
  CellEditMode: "InvalidOperationInCellEditMode",
  ConnectionFailureDelay: "ConnectionFailure",
  HttpStatusCode: "ConnectionFailure",
};
