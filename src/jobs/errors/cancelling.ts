import { JobError } from "./jobError";
import { UNCHANGED } from "./workbookState";

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

function cancelled(): JobError {
  return new JobError({ code: "Cancelled" }, UNCHANGED);
}
