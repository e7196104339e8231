/** Why a file was refused; for programs. The message is for people. */
export type WorkbookFileErrorCode =
  | "empty"
  | "not-xlsx"
  | "encrypted"
  | "legacy-xls"
  | "xlsb"
  | "ods"
  | "csv-or-text"
  | "html"
  | "xml-2003"
  | "truncated"
  | "damaged"
  | "too-large"
  | "unsupported";

/**
 * A file that cannot be opened, or cannot be saved with all that it held. The message is one plain sentence (or two)
 * that says what is the matter and what to do; it can be shown to an officer as it stands.
 *
 * `new WorkbookFileError("empty", "The file is empty. …").code` is "empty".
 */
export class WorkbookFileError extends Error {
  override readonly name = "WorkbookFileError";

  constructor(
    readonly code: WorkbookFileErrorCode,
    message: string,
  ) {
    super(message);
  }
}

/** The error for a part of the package that cannot be read; `why` completes "…: the part X <why>". */
export function damaged(part: string, why: string): WorkbookFileError {
  return new WorkbookFileError(
    "damaged",
    `The workbook is damaged: its part ${printable(part)} ${why}. Open it in Excel, let Excel repair it, save it and try again.`,
  );
}

/** The error for a file that would take too much memory or time. */
export function tooLarge(why: string): WorkbookFileError {
  return new WorkbookFileError(
    "too-large",
    `The workbook is too large to open safely: ${why}. Delete what is not needed from it and try again.`,
  );
}

/** Throws where something is longer than Excel itself allows: `what` begins "one of its cells holds". */
export function ensureLength(what: string, length: number, most: number): void {
  if (length <= most) return;
  const [found, allowed] = [length, most].map((count) => count.toLocaleString("en-GB"));
  throw tooLarge(`${what} ${found} characters, and no more than ${allowed} are allowed`);
}

/** A name out of a file, safe to show: control characters replaced, cut at 120 characters. */
export function printable(name: string): string {
  const clean = name.replace(/[^\x20-\x7e\u00a1-\u024f]/g, "?");
  return clean.length > 120 ? `${clean.slice(0, 117)}...` : clean;
}
