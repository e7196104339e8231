import type { Timescale } from "../timescale";
import { endOf } from "./endOf";

const LAST_YEAR = "2100";
const YEAR = /^\d{4,5}$/;

/** A number that stands where a year does and cannot be one: left aside by the reader, or read as it stands. */
export function oddYear(timescale: Timescale): string | undefined {
  const [aside] = timescale.notes.flatMap((note) =>
    note.kind === "said" && YEAR.test(note.words) ? [note.words] : [],
  );
  const read = endOf(timescale)?.slice(0, 4);
  return aside ?? (read !== undefined && read > LAST_YEAR ? read : undefined);
}
