import { dateOf } from "../calendar";
import type { Deadline, TimeRange, Timescale, TimescaleNote } from "./types";

/**
 * Of two readings, with a word put right and as it stands, the one that takes less for granted: what has no end before
 * what has one, then the later end. Where they differ the other's end is kept and a doubt noted.
 */
export function weighed(corrected: Timescale, plain: Timescale, unsure: TimescaleNote): Timescale {
  if (isClosed(corrected) && isClosed(plain)) {
    if (corrected.latest === plain.latest) return isDoubtful(plain) ? plain : corrected;
    const [later, earlier] =
      corrected.latest > plain.latest ? [corrected, plain] : [plain, corrected];
    const earlierReading = least(earlier.latest, later.earlierReading, earlier.earlierReading);
    const notes = isDoubtful(later) ? later.notes : [...later.notes, unsure];
    return { ...later, earlierReading, notes };
  }
  if (corrected.kind === plain.kind && !("earliest" in corrected)) return corrected;
  if (plain.kind === "unknown") return doubted(corrected, unsure);
  const chosen = isClosed(corrected) ? plain : corrected;
  return { ...chosen, notes: [...chosen.notes, unsure] };
}

/** What is only readable once the word is put right is never called late on that alone. */
function doubted(reading: Timescale, unsure: TimescaleNote): Timescale {
  const notes = [...reading.notes, unsure];
  return isClosed(reading) ? { ...reading, notes, laterReading: FAR_AHEAD } : { ...reading, notes };
}

const FAR_AHEAD = dateOf(2199, 12, 31);

function isClosed(reading: Timescale): reading is Deadline | TimeRange {
  return reading.kind === "deadline" || reading.kind === "range";
}

function isDoubtful({ notes }: Timescale): boolean {
  return notes.some(({ kind }) => kind === "doubt");
}

function least<Text extends string>(first: Text, ...others: readonly (Text | undefined)[]): Text {
  return others.reduce<Text>(
    (one, other) => (other !== undefined && other < one ? other : one),
    first,
  );
}
