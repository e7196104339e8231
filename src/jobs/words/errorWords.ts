import type { JobError } from "../errors/jobError";
import type { PlainCode, Problem } from "../errors/problem";
import { stateWords } from "./stateWords";

/** A failure in the officer's words; raw messages of Excel are never shown. */
export interface ErrorWords {
  /** One short line, without a full stop: "The sheet is protected". */
  readonly title: string;
  readonly whatHappened: string;
  /** How the workbook stands: "Nothing in the workbook was changed." */
  readonly nothingLost: string;
  readonly whatToDo: string;
}

/**
 * What an officer is told of a failure.
 * `errorWords(new JobError({code: "Cancelled"}, UNCHANGED)).nothingLost` is "Nothing in the workbook was changed."
 */
export function errorWords({ problem, state }: Pick<JobError, "problem" | "state">): ErrorWords {
  return { ...problemWords(problem), nothingLost: stateWords(state) };
}

type ProblemWords = Omit<ErrorWords, "nothingLost">;

function problemWords(problem: Problem): ProblemWords {
  switch (problem.code) {
    case "AppendixProtected":
      return {
        title: "The appendix is protected",
        whatHappened: `The sheet ${problem.sheetName} is protected, so it cannot be renewed.`,
        whatToDo: UNPROTECT,
      };
    case "EarlierFileUnreadable":
      return {
        title: "The earlier workbook cannot be read",
        whatHappened: problem.words,
        whatToDo: "Choose the workbook of an earlier meeting, saved as .xlsx.",
      };
    case "ListSheetProtected":
      return {
        title: "The sheet is protected",
        whatHappened: `The sheet ${problem.sheetName} is protected, so it cannot be renewed.`,
        whatToDo: UNPROTECT,
      };
    case "AppendixNameTaken":
      return {
        title: "The appendix's name is taken",
        whatHappened: `There is already a sheet called ${problem.sheetName}, and the add-in did not make it.`,
        whatToDo: "Give the appendix another name, or rename or delete that sheet.",
      };
    case "SheetNotShown":
      return {
        title: "The sheet cannot be shown",
        whatHappened: `The sheet ${problem.sheetName} is hidden, or is no longer there.`,
        whatToDo: "Right-click any tab and choose Unhide, then try again.",
      };
    case "PlanTooLarge":
      return {
        title: "The plan is too large",
        whatHappened: tooLargeWords(problem),
        whatToDo: "Split the plan over several workbooks and make an appendix of each.",
      };
    default:
      return WORDS[problem.code];
  }
}

function tooLargeWords({ of, count, most }: Extract<Problem, { code: "PlanTooLarge" }>): string {
  const [many, limit] = [count, most].map((number) => number.toLocaleString("en-GB"));
  return of === "records"
    ? `It has ${many} steps and metrics, and one appendix holds at most ${limit}.`
    : `Its appendix would have ${many} pages, and Excel takes at most ${limit}.`;
}

const UNPROTECT = "On the Review tab, choose Unprotect Sheet, then try again.";
const TRY_AGAIN = "Try again. If it happens again, save the workbook, close it and open it again.";
const NEWER_EXCEL = "Use Excel on the web, or Excel 2021 or later.";

const WORDS: Readonly<Record<PlainCode, ProblemWords>> = {
  AccessDenied: {
    title: "Something in the workbook is protected",
    whatHappened: "Excel did not allow the add-in to change it.",
    whatToDo:
      "On the Review tab, take the protection off the sheet or the workbook, then try again.",
  },
  ActivityLimitReached: {
    title: "Excel is busy",
    whatHappened: "It has had too much to do in a short time.",
    whatToDo: "Wait a minute, then try again.",
  },
  ApiNotFound: {
    title: "This Excel is too old",
    whatHappened: "It does not know something that the add-in needs.",
    whatToDo: NEWER_EXCEL,
  },
  Cancelled: {
    title: "Cancelled",
    whatHappened: "You stopped it.",
    whatToDo: "Start again whenever you like.",
  },
  CannotCopy: {
    title: "The copy could not be made",
    whatHappened: "This Excel is too old to let an add-in copy a sheet.",
    whatToDo:
      "Right-click the appendix's tab, choose Move or Copy and make a copy, then generate again.",
  },
  Conflict: {
    title: "Somebody else is changing the workbook",
    whatHappened: "Excel could not bring the changes together.",
    whatToDo: TRY_AGAIN,
  },
  ConnectionFailure: {
    title: "The connection was lost",
    whatHappened: "Excel stopped answering.",
    whatToDo: "Check the connection and wait until Excel says that it is saved, then try again.",
  },
  EarlierFileWithoutPlan: {
    title: "There is no plan in that workbook",
    whatHappened: "No sheet of targets or metrics was found in the file.",
    whatToDo: "Choose the workbook in which the plan was at the earlier meeting.",
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
  InvalidArgument: {
    title: "Excel refused a value",
    whatHappened:
      "Something in the workbook, or in what you chose for the appendix, is not as Excel needs it.",
    whatToDo: "Look at the checks, put right what they name, then try again.",
  },
  InvalidOperationInCellEditMode: {
    title: "A cell is being edited",
    whatHappened: "Excel does nothing else while somebody is typing in a cell.",
    whatToDo: "Press Enter to finish the cell, or Escape to leave it, then try again.",
  },
  InvalidSelection: {
    title: "Excel cannot work with what is selected",
    whatHappened: "A chart, a picture or several separate areas are selected.",
    whatToDo: "Click a single cell, then try again.",
  },
  ItemAlreadyExists: {
    title: "The name is already taken",
    whatHappened:
      "The workbook has a sheet or a table of the same name: somebody has just added it, or it is a chart sheet, which the add-in does not see.",
    whatToDo: "Try again. If it happens again, give the appendix another name.",
  },
  ItemNotFound: {
    title: "The workbook has changed",
    whatHappened: "A sheet was renamed, moved or deleted while the add-in was at work.",
    whatToDo: "Try again: the add-in will read the workbook afresh.",
  },
  NoAnswer: {
    title: "Excel does not answer",
    whatHappened: "It has left the add-in waiting for two minutes. Perhaps a cell is being edited.",
    whatToDo:
      "Press Enter to finish the cell, wait until Excel does what you ask of it, then try again.",
  },
  NotFetched: {
    title: "The add-in could not be loaded",
    whatHappened: "Part of it did not arrive over the network.",
    whatToDo: "Check the connection, then try again.",
  },
  NotImplemented: {
    title: "This Excel cannot do it",
    whatHappened: "It does not offer something that the add-in needs.",
    whatToDo: NEWER_EXCEL,
  },
  ReadOnly: {
    title: "The workbook is read-only",
    whatHappened: "Excel does not let anything in it be changed.",
    whatToDo: "Choose Edit Workbook, or save a copy, then try again.",
  },
  ReadOnlyView: {
    title: "The workbook is open for viewing only",
    whatHappened: "In this view Excel does not let anything in it be changed.",
    whatToDo:
      "Choose Editing at the top right of Excel, or Enable Editing in the yellow bar, then try again.",
  },
  RequestAborted: {
    title: "The work was interrupted",
    whatHappened: "Excel stopped in the middle of what it was doing.",
    whatToDo: TRY_AGAIN,
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
  Timeout: {
    title: "Excel took too long",
    whatHappened: "It did not answer in time.",
    whatToDo: TRY_AGAIN,
  },
  Unexpected: {
    title: "Something went wrong",
    whatHappened: "The add-in could not finish what it was doing.",
    whatToDo: TRY_AGAIN,
  },
  UnsupportedOperation: {
    title: "This Excel cannot do it",
    whatHappened: "It does not offer something that the add-in needs in this workbook.",
    whatToDo: "Save the workbook as an ordinary .xlsx file and try again there.",
  },
  WorkbookChanged: {
    title: "The workbook has changed",
    whatHappened: "Somebody changed, renamed or deleted a sheet while the add-in was at work.",
    whatToDo: "Wait until nobody is changing the plan, then try again.",
  },
  WorkbookKeepsChanging: {
    title: "The sheets are being changed",
    whatHappened: "Somebody has changed them each time while the appendix was drawn.",
    whatToDo: "Wait until nobody is changing the plan, then generate again.",
  },
};
