import type { IsoDate } from "../../calendar";
import type { SettledPair } from "../../history";
import { changeMemory } from "./changeMemory";
import { fetchComparing } from "./readPast";

/**
 * Remembers what the officer said of a doubtful pair: whether the two are the same action. A pair that is settled again
 * takes the last word. Throws only `JobError`.
 */
export async function settlePair(pair: SettledPair): Promise<void> {
  const { withSettled } = await fetchComparing();
  return changeMemory(() => (memory) => ({
    ...memory,
    history: withSettled(memory.history, pair),
  }));
}

/** Forgets what was reported at a meeting; the other meetings stay. Throws only `JobError`. */
export async function forgetMeeting(asAt: IsoDate): Promise<void> {
  const { withoutMeeting } = await fetchComparing();
  return changeMemory(() => (memory) => ({
    ...memory,
    history: withoutMeeting(memory.history, asAt),
  }));
}

/**
 * Forgets every meeting, and what was said of doubtful pairs: for a copy of the workbook that is to be published. The
 * settings stay. Throws only `JobError`.
 */
export function forgetMeetings(): Promise<void> {
  return changeMemory(() => (memory) => ({ ...memory, history: undefined }));
}
