import { excelErrorCode } from "../../excel";

/**
 * Every way in which a job can fail that needs no more facts than its name, and whether the same may work when it is
 * tried again unchanged. Most are Excel's own codes; the rest are ours.
 */
export const PROBLEMS = {
  AccessDenied: { mayRetry: false },
  ActivityLimitReached: { mayRetry: true },
  ApiNotFound: { mayRetry: false },
  Cancelled: { mayRetry: true },
  CannotCopy: { mayRetry: false },
  Conflict: { mayRetry: true },
  ConnectionFailure: { mayRetry: true },
  /** The file of an earlier workbook holds no plan. */
  EarlierFileWithoutPlan: { mayRetry: false },
  GeneralException: { mayRetry: true },
  InactiveWorkbook: { mayRetry: true },
  InvalidArgument: { mayRetry: false },
  InvalidOperationInCellEditMode: { mayRetry: true },
  InvalidSelection: { mayRetry: true },
  ItemAlreadyExists: { mayRetry: true },
  ItemNotFound: { mayRetry: true },
  NoAnswer: { mayRetry: true },
  NotFetched: { mayRetry: true },
  NotImplemented: { mayRetry: false },
  ReadOnly: { mayRetry: false },
  ReadOnlyView: { mayRetry: false },
  RequestAborted: { mayRetry: true },
  RequestPayloadSizeLimitExceeded: { mayRetry: false },
  ResponsePayloadSizeLimitExceeded: { mayRetry: false },
  Timeout: { mayRetry: true },
  /** An error of our own making, or a code of Excel's that we do not know. */
  Unexpected: { mayRetry: true },
  UnsupportedOperation: { mayRetry: false },
  /** Somebody changed a sheet while the job was at work. */
  WorkbookChanged: { mayRetry: true },
  /** Somebody changed the sheets each time that it was tried. */
  WorkbookKeepsChanging: { mayRetry: true },
} as const satisfies Record<string, { readonly mayRetry: boolean }>;

export type PlainCode = keyof typeof PROBLEMS;

/** What went wrong, as facts; `errorWords` makes the sentences. */
export type Problem =
  | { readonly code: PlainCode }
  /** A sheet of ours that is to be renewed is protected. */
  | {
      readonly code: "AppendixProtected" | "ListSheetProtected";
      readonly sheetName: string;
    }
  /** The file of an earlier workbook cannot be read; the words say why and what to do. */
  | { readonly code: "EarlierFileUnreadable"; readonly words: string }
  /** A sheet of the wanted name is there, and it is not ours. */
  | { readonly code: "AppendixNameTaken"; readonly sheetName: string }
  /** A sheet that is to be shown is hidden, or gone. */
  | { readonly code: "SheetNotShown"; readonly sheetName: string }
  /** Too many steps and metrics, or too many pages, for one appendix. */
  | {
      readonly code: "PlanTooLarge";
      readonly of: "records" | "pages";
      readonly count: number;
      readonly most: number;
    };

/** A stable key for tests and support: "AccessDenied", "AppendixNameTaken", "Cancelled". */
export type ProblemCode = Problem["code"];

/** Codes that office.js spells in more than one way. */
const SAME_AS: ReadonlyMap<string, PlainCode> = new Map([
  ["CellEditMode", "InvalidOperationInCellEditMode"],
  ["ConnectionFailureDelay", "ConnectionFailure"],
  ["HttpStatusCode", "ConnectionFailure"],
]);

/** The problem in something that office.js threw: `problemOf({code: "CellEditMode"})` is a cell being edited. */
export function problemOf(thrown: unknown): Problem {
  const raw = excelErrorCode(thrown);
  const code = SAME_AS.get(raw) ?? raw;
  return { code: isPlainCode(code) ? code : "Unexpected" };
}

/** Whether the same may work when it is tried again unchanged. */
export function mayRetry({ code }: Problem): boolean {
  return isPlainCode(code) && PROBLEMS[code].mayRetry;
}

function isPlainCode(code: string): code is PlainCode {
  return Object.hasOwn(PROBLEMS, code);
}
