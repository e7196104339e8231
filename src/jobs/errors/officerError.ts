import { excelErrorCode } from "../../excel";
import { ERROR_WORDS, SAME_AS, UNKNOWN_ERROR } from "./officerWords";

/** What went wrong, in the officer's words; raw messages of Excel are never shown. */
export class OfficerError extends Error {
  override readonly name = "OfficerError";
  constructor(
    /** One short line: "The sheet is protected". */
    readonly title: string,
    readonly whatHappened: string,
    /** What is safe: "Your sheets are as they were." */
    readonly nothingLost: string,
    readonly whatToDo: string,
    /** Stable key for tests and support: "AccessDenied", "AppendixNameTaken", "Cancelled". */
    readonly code: string,
    options?: ErrorOptions,
  ) {
    super(`${title}. ${whatHappened} ${nothingLost} ${whatToDo}`, options);
  }

  /** The same error, where something else is safe than was known when it was thrown. */
  knowing(nothingLost: string): OfficerError {
    const { title, whatHappened, whatToDo, code, cause } = this;
    return new OfficerError(title, whatHappened, nothingLost, whatToDo, code, { cause });
  }
}

/** What is true of every job that has written nothing yet. */
export const NOTHING_WRITTEN = "Nothing in the workbook was changed.";

/** Turns anything that was thrown into an `OfficerError`; one that is already told stays as it is. */
export function officerError(thrown: unknown, nothingLost: string): OfficerError {
  if (thrown instanceof OfficerError) return thrown;
  const raw = excelErrorCode(thrown);
  const code = SAME_AS[raw] ?? raw;
  const words = ERROR_WORDS[code] ?? UNKNOWN_ERROR;
  return new OfficerError(
    words.title,
    words.whatHappened,
    nothingLost,
    words.whatToDo,
    code === "" ? "Unexpected" : code,
    { cause: thrown },
  );
}

/** Runs a job so that it throws only `OfficerError`. */
export async function inOfficerWords<T>(nothingLost: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (thrown) {
    throw officerError(thrown, nothingLost);
  }
}

/** Stops a job that the officer has cancelled. */
export function stopIfCancelled(signal: AbortSignal | undefined): void {
  if (signal?.aborted) throw cancelled();
}

/**
 * Waits for work that only reads, or until the officer cancels: Excel may leave a question unanswered for as long as
 * a cell is being edited.
 */
export async function untilCancelled<T>(
  signal: AbortSignal | undefined,
  work: Promise<T>,
): Promise<T> {
  stopIfCancelled(signal);
  if (!signal) return work;
  let stop: () => void = () => undefined;
  const cancel = new Promise<never>((_, reject) => {
    stop = () => reject(cancelled());
    signal.addEventListener("abort", stop);
  });
  try {
    return await Promise.race([work, cancel]);
  } finally {
    signal.removeEventListener("abort", stop);
  }
}

function cancelled(): OfficerError {
  return new OfficerError(
    "Cancelled",
    "You stopped it.",
    NOTHING_WRITTEN,
    "Start again whenever you like.",
    "Cancelled",
  );
}
