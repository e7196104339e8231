import { fill, type PaperWords } from "../../words";

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
 * {label: "2023", number: 51, text: "51"}], false, words)` is "Rose from 20 in 2021 to 51 in 2023; highest 72 in 2022."
 */
export function trendWords(
  points: readonly TrendPoint[],
  isRank: boolean,
  words: PaperWords["figures"]["trend"],
): string {
  const [first, last] = [points[0], points.at(-1)];
  if (!first || !last) return "";
  const placed = ({ text, label }: TrendPoint): string =>
    fill(words.placed, { value: text, period: label });
  const numbers = points.map(({ number }) => number);
  const [most, least] = [Math.max(...numbers), Math.min(...numbers)];
  if (most === least) {
    return fill(words.stayed, { value: first.text, first: first.label, last: last.label });
  }
  const ends = { first: placed(first), last: placed(last) };
  if (isRank) return fill(words.went, ends);
  const between = (extreme: number, said: string): string => {
    const isEnd = first.number === extreme || last.number === extreme;
    const found = points.find(({ number }) => number === extreme);
    return isEnd || !found ? "" : fill(said, { placed: placed(found) });
  };
  const told = [between(most, words.highest), between(least, words.lowest)].filter(
    (part) => part !== "",
  );
  const extremes = told.length === 0 ? "" : `; ${told.join(", ")}`;
  if (first.number === last.number) return fill(words.again, { ...ends, extremes });
  return fill(last.number > first.number ? words.rose : words.fell, { ...ends, extremes });
}
