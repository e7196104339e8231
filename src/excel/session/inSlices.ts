import type { Slices } from "../../sheet";

/** What an officer does not notice: after so long without a pause, typing and scrolling get their turn. */
const LONGEST_MILLISECONDS = 16;

/** When everything else had its turn last. */
let turn = performance.now();

/**
 * Runs work that comes in slices to its end, and lets everything else have its turn between them. Resolves to what the
 * work returns. `mayGoOn` is asked after each pause and stops the work by throwing:
 * `await inSlices(understandPlanInSlices(workbook, settings, asAt))`.
 */
export async function inSlices<Result>(
  slices: Slices<Result>,
  mayGoOn: () => void = () => undefined,
): Promise<Result> {
  for (;;) {
    // What was done before the work, or between two works, has taken of the same turn.
    if (performance.now() - turn >= LONGEST_MILLISECONDS) {
      await pause();
      mayGoOn();
    }
    const slice = slices.next();
    if (slice.done === true) return slice.value;
  }
}

/** Lets everything else have its turn. */
export function pause(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(() => {
      turn = performance.now();
      resolve();
    }, 0);
  });
}
