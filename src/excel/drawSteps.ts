import type { ExcelContext } from "./session";

/** A piece of drawing: what it queues, and roughly how many bytes of request that makes. */
export interface DrawStep {
  readonly bytes: number;
  readonly queue: () => void;
}

/** Excel on the web refuses requests over 5 MB, whole; a margin is left for what the estimate misses. */
const BYTES_A_REQUEST = 3_500_000;

/** What one more call on a range costs in a request: its object path, its two actions. */
export const BYTES_A_CALL = 400;

/**
 * Queues steps, in order, and sends them. What fits goes in one request, so that a lost connection leaves either
 * nothing or everything done; only larger drawings are cut.
 */
export async function sendSteps(context: ExcelContext, steps: readonly DrawStep[]): Promise<void> {
  let bytes = 0;
  let next = 0;
  for (; next < steps.length; next += 1) {
    const step = steps[next];
    if (!step || (bytes > 0 && bytes + step.bytes > BYTES_A_REQUEST)) break;
    step.queue();
    bytes += step.bytes;
  }
  await context.sync();
  if (next < steps.length) await sendSteps(context, steps.slice(next));
}

/** Cuts a list into pieces of at most `size`: `inPieces([1, 2, 3], 2)` is `[[1, 2], [3]]`. */
export function inPieces<T>(list: readonly T[], size: number): T[][] {
  return Array.from({ length: Math.ceil(list.length / size) }, (_, i) =>
    list.slice(i * size, (i + 1) * size),
  );
}
