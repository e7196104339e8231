import { addDays } from "../../calendar";
import type { Timed } from "../phrase/times";
import { inferred } from "../notes";
import { endOf, startOf, type Stretch } from "../stretch";
import { closed, notesOf, type Shape } from "./reading";
import { latestOf } from "./open";

/** Everything that ends: one time, or several of which the later counts. */
export const bounded: Shape = (phrase) => {
  const ends = phrase.times.filter(({ bound }) => bound !== "after");
  const times = ends.length === 0 ? phrase.times : ends;
  const last = latestOf(times);
  if (last === undefined) return undefined;
  // "On hold until April 2025": then it goes on, and nothing says to when.
  if (phrase.cues.has("onHold") && times.every(({ bound }) => bound === "until")) return undefined;
  const notes = notesOf([last]);
  if (times.length > 1 && !isContiguous(times)) {
    const note = inferred("several-times", { times: words(times.length) });
    notes.push({ ...note, times: times.length });
  }
  return closed(phrase, widened(stretchOf(last), last, times), {
    notes,
    isApprox: last.isApprox,
    isRange: last.isRange || last.bound === "during" || last.bound === "until",
    laterReading: last.laterReading,
    earlierReading: last.earlierReading,
  });
};

/** "By" and "before" leave the end only. */
function stretchOf(time: Timed): Stretch {
  const { stretch, bound, isRange } = time;
  if (isRange) return stretch;
  if (bound === "by" || bound === "until") return endOf(stretch);
  // "Before the end of June" still holds the thirtieth.
  if (bound !== "before" || stretch.earliest === undefined) return stretch;
  const latest = addDays(startOf(stretch), -1);
  return { latest, edtfStart: latest, edtfEnd: latest };
}

/** "March/April 2024" begins in March: times that touch make one stretch. */
function widened(stretch: Stretch, last: Timed, times: readonly Timed[]): Stretch {
  if (stretch.earliest === undefined || !isContiguous(times)) return stretch;
  const first = times[0];
  if (first === undefined || first === last || startOf(first.stretch) > stretch.earliest) {
    return stretch;
  }
  const earliest = startOf(first.stretch);
  const { latest, edtfEnd } = stretch;
  const edtfStart =
    first.stretch.earliest === undefined ? first.stretch.latest : first.stretch.edtfStart;
  return { earliest, latest, edtfStart, edtfEnd };
}

function isContiguous(times: readonly Timed[]): boolean {
  return times.every((time, index) => {
    const before = index === 0 ? undefined : times[index - 1];
    if (before === undefined) return true;
    if (time.joint !== "list") return false;
    return startOf(time.stretch) <= addDays(before.stretch.latest, 1);
  });
}

function words(count: number): string {
  return count === 2 ? "Two" : "Several";
}
