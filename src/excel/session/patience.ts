import { aroundSync } from "./aroundSync";
import type { ExcelContext } from "./session";

/** How long Excel may leave a request unanswered before a job gives it up, in milliseconds. */
export const PATIENCE_MILLISECONDS = 120_000;

/** The same for looking after a failure how things stand. */
export const PATIENCE_AFTER_FAILURE_MILLISECONDS = 30_000;

/** Excel has not answered for so long that nobody waits any more; what was asked may still be done later. */
export class NoAnswerError extends Error {
  override readonly name = "NoAnswerError";
  readonly code = "NoAnswer";
}

/**
 * Makes every sync of a context fail with a `NoAnswerError` when Excel stays silent for so long: office.js itself would
 * wait for ever. An answer that comes later counts for nothing, so that the work that was given up does not go on.
 */
export function giveUpOnSilence(context: ExcelContext, milliseconds: number): void {
  aroundSync(context, async (send) => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const silence = new Promise<never>((_, reject) => {
      timer = setTimeout(() => reject(new NoAnswerError("Excel does not answer.")), milliseconds);
    });
    try {
      return await Promise.race([send(), silence]);
    } finally {
      clearTimeout(timer);
    }
  });
}
