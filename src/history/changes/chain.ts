import type { KeptReport, KeptStep } from "../kept/types";
import { matchSteps } from "../matching/matchSteps";
import type { Matching, SettledPair } from "../matching/types";

/** The reports from this one back, and how each is matched with the one before it. */
export interface Chain {
  /** The newest first; the first is this report itself. */
  readonly reports: readonly KeptReport[];
  /** `matchings[n]` is between `reports[n + 1]` and `reports[n]`. */
  readonly matchings: readonly Matching[];
}

/** Matches each report with the one before it, this one first. */
export function chainOf(
  now: KeptReport,
  earlier: readonly KeptReport[],
  settled: readonly SettledPair[],
): Chain {
  const reports = [now, ...earlier];
  const matchings = earlier.map((before, at) => matchingOf(before, reports[at] ?? now, settled));
  return { reports, matchings };
}

/** Reports that are kept do not change, and the pane compares with the same ones after every edit. */
const KNOWN = new WeakMap<KeptReport, WeakMap<KeptReport, Known>>();

interface Known {
  readonly matching: Matching;
  /** What had been settled when they were matched. */
  readonly settled: readonly SettledPair[];
}

function matchingOf(
  before: KeptReport,
  now: KeptReport,
  settled: readonly SettledPair[],
): Matching {
  const ofBefore = KNOWN.get(before) ?? new WeakMap<KeptReport, Known>();
  KNOWN.set(before, ofBefore);
  const known = ofBefore.get(now);
  const isAsSettled =
    known && (known.settled === settled || (known.settled.length === 0 && settled.length === 0));
  if (isAsSettled) return known.matching;
  const matching = matchSteps(before.steps, now.steps, settled);
  ofBefore.set(now, { matching, settled });
  return matching;
}

/** A step in one of the reports, `back` reports before this one. */
export interface Sighting {
  readonly back: number;
  readonly step: KeptStep;
}

/** Follows every step of this report back through the reports, the newest sighting first. */
export function sightingsOf({ reports, matchings }: Chain): readonly (readonly Sighting[])[] {
  const before = matchings.map(({ pairs, splitFrom }) => {
    const places = new Map(splitFrom.map((pair) => [pair.now, pair.before]));
    for (const pair of pairs) places.set(pair.now, pair.before);
    return places;
  });
  return (reports[0]?.steps ?? []).map((step, index) => {
    const sightings: Sighting[] = [{ back: 0, step }];
    let place: number | undefined = index;
    for (const [back, places] of before.entries()) {
      place = place === undefined ? undefined : places.get(place);
      const earlier: KeptStep | undefined =
        place === undefined ? undefined : reports[back + 1]?.steps[place];
      if (!earlier) break;
      sightings.push({ back: back + 1, step: earlier });
    }
    return sightings;
  });
}
