import type { ExcelContext } from "../session/session";

/** A piece of drawing: what it queues on a sheet, and roughly how many bytes of request that makes. */
export interface DrawStep {
  readonly bytes: number;
  readonly queue: (sheet: Excel.Worksheet) => void;
}

/**
 * Excel on the web would take up to 5 MB; but office.js makes one text of a request in one go, in which the pane answers
 * nobody.
 */
export const BYTES_A_REQUEST = 800_000;

/** What one more call on a range costs in a request: its object path, its two actions. */
export const BYTES_A_CALL = 400;

/** Roughly how many bytes of request some steps make together. */
export function bytesOf(steps: readonly DrawStep[]): number {
  return steps.reduce((sum, step) => sum + step.bytes, 0);
}

/**
 * Queues steps, in order, and sends them in requests of at most so many bytes; a step is never cut.
 * `onSent` is told after each request how many bytes are done by then.
 */
export async function sendSteps(
  context: ExcelContext,
  sheet: Excel.Worksheet,
  steps: readonly DrawStep[],
  bytesARequest: number,
  onSent: (bytes: number) => void,
): Promise<void> {
  let next = 0;
  let done = 0;
  while (next < steps.length) {
    let bytes = 0;
    for (; next < steps.length; next += 1) {
      const step = steps[next];
      if (!step || (bytes > 0 && bytes + step.bytes > bytesARequest)) break;
      step.queue(sheet);
      bytes += step.bytes;
    }
    // One request each: together they are more than Excel takes.
    // eslint-disable-next-line office-addins/no-context-sync-in-loop
    await context.sync();
    done += bytes;
    onSent(done);
  }
}

/** Cuts a list into pieces of at most `size`: `inPieces([1, 2, 3], 2)` is `[[1, 2], [3]]`. */
export function inPieces<T>(list: readonly T[], size: number): T[][] {
  return Array.from({ length: Math.ceil(list.length / size) }, (_, i) =>
    list.slice(i * size, (i + 1) * size),
  );
}
