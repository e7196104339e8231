/** One period's value as it is drawn and as it is written. */
export interface TrendPoint {
  readonly label: string;
  readonly number: number;
  readonly text: string;
}

/**
 * What a line of values shows, for a reader who does not see it: where it begins and ends, and its highest and lowest
 * where those lie between. `isRank`: a lower number is a higher place, so that nothing is said of up and down.
 *
 * `trendWords([{label: "2021", number: 20, text: "20"}, {label: "2022", number: 72, text: "72"},
 * {label: "2023", number: 51, text: "51"}], false)` is "Rose from 20 in 2021 to 51 in 2023; highest 72 in 2022."
 */
export function trendWords(points: readonly TrendPoint[], isRank: boolean): string {
  const [first, last] = [points[0], points.at(-1)];
  if (!first || !last) return "";
  const numbers = points.map(({ number }) => number);
  const [most, least] = [Math.max(...numbers), Math.min(...numbers)];
  if (most === least) return `Stayed at ${first.text} from ${first.label} to ${last.label}.`;
  const ends = `from ${placed(first)} to ${placed(last)}`;
  if (isRank) return `Went ${ends}.`;
  const between = (extreme: number): string => {
    const isEnd = first.number === extreme || last.number === extreme;
    const found = points.find(({ number }) => number === extreme);
    return isEnd || !found ? "" : placed(found);
  };
  const [highest, lowest] = [between(most), between(least)];
  const extremes = [
    highest === "" ? "" : `highest ${highest}`,
    lowest === "" ? "" : `lowest ${lowest}`,
  ].filter((words) => words !== "");
  const start =
    first.number === last.number
      ? `Was ${placed(first)} and again ${placed(last)}`
      : `${last.number > first.number ? "Rose" : "Fell"} ${ends}`;
  return `${[start, extremes.join(", ")].filter((words) => words !== "").join("; ")}.`;
}

function placed({ label, text }: TrendPoint): string {
  return `${text} in ${label}`;
}
