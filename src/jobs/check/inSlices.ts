import { stopIfCancelled } from "../errors/cancelling";

/** What an officer does not notice: after so long without a pause, typing and scrolling get their turn. */
const LONGEST_MILLISECONDS = 16;

/**
 * Runs work that comes in slices to its end, and lets everything else have its turn between them. Resolves to what the
 * work returns. Throws "Cancelled" when the signal is aborted between two slices.
 */
export async function inSlices<Result>(
  slices: Iterator<unknown, Result, undefined>,
  signal?: AbortSignal,
): Promise<Result> {
  let since = performance.now();
  for (;;) {
    const slice = slices.next();
    if (slice.done === true) return slice.value;
    if (performance.now() - since < LONGEST_MILLISECONDS) continue;
    await turn();
    stopIfCancelled(signal);
    since = performance.now();
  }
}

function turn(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0));
}
