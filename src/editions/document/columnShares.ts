/** Words of up to so many characters should stand whole on a line. */
const LONGEST_WHOLE_WORD = 16;
/** Room beside a column's longest word, in characters: the cell's own margins. */
const MARGIN = 4;

/** What a column's width is measured by. */
export interface ColumnContents {
  readonly texts: readonly string[];
  /** Lines that should stay whole. */
  readonly unbroken: readonly string[];
  /** Figures need no more room than they take. */
  readonly isNumber: boolean;
}

/**
 * How columns share a page's width by what stands in them: each has room for its longest word, and what is left goes by
 * the length of the texts, gently, so that a column of long texts does not squeeze out the others.
 * A column of "No" beside one of "A much longer text that goes on" gets the smaller share; all of them add up to 1.
 */
export function columnShares(columns: readonly ColumnContents[]): number[] {
  const least = columns.map(
    ({ texts, unbroken }) =>
      MARGIN + Math.max(1, ...texts.map(longestWord), ...unbroken.map(lengthOfLine)),
  );
  const weights = columns.map(({ texts, isNumber }) =>
    isNumber ? 0 : meanLength(texts) ** WEIGHT,
  );
  const whole = sumOf(weights) || 1;
  const spare = Math.max(sumOf(least), MOST_CHARACTERS) - sumOf(least);
  const widths = least.map((width, at) => width + (spare * (weights[at] ?? 0)) / whole);
  return widths.map((width) => width / sumOf(widths));
}

/** Between 0, all alike, and 1, as long as the texts. */
const WEIGHT = 0.6;

/** About so many characters stand on a line of a landscape page. */
const MOST_CHARACTERS = 120;

function longestWord(text: string): number {
  return Math.max(...text.split(/\s/).map((word) => Math.min(LONGEST_WHOLE_WORD, word.length)));
}

/** A flag in bold takes a little more room than its letters count. */
function lengthOfLine(line: string): number {
  return Math.min(LONGEST_WHOLE_LINE, line.length * 1.1);
}

const LONGEST_WHOLE_LINE = 24;

function meanLength(texts: readonly string[]): number {
  const lengths = texts.map((text) => Math.min(text.length, LONGEST_COUNTED));
  return sumOf(lengths) / Math.max(1, lengths.length);
}

/** One enormous cell does not make its column the widest. */
const LONGEST_COUNTED = 600;

function sumOf(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0);
}
