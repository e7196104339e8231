import { partsOf, type IsoDate } from "../../calendar";
import type { Period, PeriodGap, PeriodGrain } from "../types";
import { sortPeriods } from "./comparePeriods";
import { monthLabel } from "./readers/monthWords";
import { sayingsOf, type GAP_WORDS, type GapSaying } from "../../words";

/** Months from one period to the next of its grain; grains that are not here have no regular step. */
const STEP_MONTHS: ReadonlyMap<PeriodGrain, number> = new Map([
  ["financial-year", 12],
  ["calendar-year", 12],
  ["school-year", 12],
  ["half-year", 6],
  ["quarter", 3],
  ["month", 1],
]);
const PLURALS: Readonly<Partial<Record<PeriodGrain, CountedGap>>> = {
  "financial-year": "years",
  "calendar-year": "years",
  "school-year": "sessions",
  "half-year": "half-years",
  quarter: "quarters",
  month: "months",
};
type CountedGap = Exclude<GapSaying["code"], "one" | "period">;

const gap = sayingsOf<typeof GAP_WORDS>();

/**
 * The gaps in a row of periods, each grain by itself, in any order given: 2019-20, 2020-21, 2022-23 has one gap,
 * "2021-22 is missing between 2020-21 and 2022-23". Periods that stand at one regular distance, such as a survey every
 * second year or the same month of each year, have none.
 */
export function gapsBetween(periods: readonly Period[]): PeriodGap[] {
  const sorted = sortPeriods(periods);
  return [...STEP_MONTHS].flatMap(([grain, step]) =>
    gapsOfGrain(
      sorted.filter((period) => period.grain === grain),
      grain,
      step,
    ),
  );
}

function gapsOfGrain(periods: readonly Period[], grain: PeriodGrain, step: number): PeriodGap[] {
  const pairs = periods.slice(1).flatMap((before, index) => {
    const after = periods[index];
    const distance = after ? monthIndex(before.earliest) - monthIndex(after.earliest) : 0;
    return after && distance > 0 ? [{ after, before, distance }] : [];
  });
  const regular = regularDistance(
    pairs.map((pair) => pair.distance),
    step,
  );
  return pairs
    .filter(({ distance }) => distance > regular)
    .map(({ after, before, distance }) => {
      const missing = Math.ceil(distance / regular) - 1;
      const ends = { after: after.label, before: before.label };
      const counted = missing === 1 ? "period" : (PLURALS[grain] ?? "months");
      const which =
        missing === 1 && regular === step
          ? gap("one", { label: labelAfter(after, grain, step), ...ends })
          : gap(counted, { count: String(missing), ...ends });
      return { after, before, missing, which };
    });
}

/** The shortest distance, where it is seen twice or is a whole year apart for parts of a year; else the grain's own step. */
function regularDistance(distances: readonly number[], step: number): number {
  const shortest = Math.min(...distances, Number.MAX_SAFE_INTEGER);
  const isSeenTwice = distances.filter((distance) => distance === shortest).length > 1;
  const isYearly = step < 12 && shortest === 12;
  return isSeenTwice || isYearly ? Math.max(step, shortest) : step;
}

function monthIndex(date: IsoDate): number {
  const { year, month } = partsOf(date);
  return year * 12 + month;
}

/** The name of the period that should follow, in the plain form of its grain. */
function labelAfter(period: Period, grain: PeriodGrain, step: number): string {
  const index = monthIndex(period.earliest) - 1 + step;
  const [year, month] = [Math.floor(index / 12), (index % 12) + 1];
  const financialStart = month >= 4 ? year : year - 1;
  const financial = `${financialStart}-${String((financialStart + 1) % 100).padStart(2, "0")}`;
  switch (grain) {
    case "calendar-year":
      return String(year);
    case "quarter":
      return `Q${Math.floor(((month + 8) % 12) / 3) + 1} ${financial}`;
    case "half-year":
      return `H${month === 4 ? 1 : 2} ${financial}`;
    case "month":
      return `${monthLabel(month)} ${year}`;
    default:
      return financial;
  }
}
