import {
  calendarHalfSpan,
  dateOf,
  financialHalfSpan,
  partsOf,
  type HalfNumber,
} from "../../calendar";
import { doubt } from "../notes";
import { stretchOf, type Stretch } from "../stretch";
import { numberAt, wordAt, type Token } from "../tokens";
import { dated, mapStretch, yearless, type Found, type Reader, type Sight } from "../when";
import { yearAfter, type AfterYear, type YearFound } from "./years";

interface HalfFound {
  readonly half: HalfNumber;
  readonly next: number;
  /** "First half of 2025" is plain English; "H1 2025" may be of the financial year. */
  readonly isWorded: boolean;
}

const WORDED: ReadonlyMap<string, HalfNumber> = new Map<string, HalfNumber>([
  ["first", 1],
  ["second", 2],
  ["latter", 2],
  ["last", 2],
]);

/** The words that a half begins with. */
export const HALF_WORDS: readonly string[] = ["h", "half", ...WORDED.keys()];

/** A half: "H1 2025/26", "second half of 2024", "first half of June 2025", "2024/25 H2". */
export const half: Reader = (sight, at) => {
  const { tokens, asAt, quarters } = sight;
  const found = halfAt(tokens, at);
  if (found === undefined) return undefined;
  const year = yearAfter(tokens, found.next, asAt);
  if (year !== undefined) return withYear(found, year, year.next, sight);
  const place = skipOf(tokens, found.next);
  if (found.isWorded && place > found.next) {
    const inner = sight.inner(place);
    if (inner !== undefined && inner.when.unit === "month") {
      const when = mapStretch(inner.when, (stretch) => halfMonth(stretch, found.half));
      return { when: { ...when, unit: "part" }, next: inner.next };
    }
    return undefined;
  }
  if (found.isWorded) return undefined;
  const spanOf = quarters === "calendar" ? calendarHalfSpan : financialHalfSpan;
  const inYear = (y: number): Stretch => stretchOf(spanOf(y, found.half));
  const notes = quarters === undefined ? [doubt("bare-half")] : [];
  return { when: yearless("half", inYear, quarters ?? "financial", notes), next: found.next };
};

/** The half behind a year: "2024/25 H2", "2025 H1". */
export const halfOfYear: AfterYear = (sight, at, year) => {
  const found = halfAt(sight.tokens, at);
  return found === undefined ? undefined : withYear(found, year, found.next, sight);
};

function withYear(found: HalfFound, year: YearFound, next: number, { quarters }: Sight): Found {
  if (year.kind === "double") {
    return { when: dated("half", stretchOf(financialHalfSpan(year.year, found.half))), next };
  }
  const calendar = calendarHalfSpan(year.year, found.half);
  if (found.isWorded || quarters === "calendar") {
    return { when: dated("half", stretchOf(calendar)), next };
  }
  const stretch = stretchOf(financialHalfSpan(year.year, found.half));
  if (quarters === "financial") return { when: dated("half", stretch), next };
  const when = dated("half", stretch, [doubt("bare-half")]);
  return { when: { ...when, earlierReading: calendar.latest }, next };
}

function halfAt(tokens: readonly Token[], at: number): HalfFound | undefined {
  const word = wordAt(tokens, at) ?? "";
  if (word === "h" || word === "half") {
    const place = wordAt(tokens, at + 1) === "year" ? at + 2 : at + 1;
    const half = halfNumber(numberAt(tokens, place)?.text);
    return half === undefined ? undefined : { half, next: place + 1, isWorded: false };
  }
  const figure = numberAt(tokens, at);
  const ending = wordAt(tokens, at + 1);
  const isFigure = figure !== undefined && (ending === "st" || ending === "nd");
  const half = isFigure ? halfNumber(figure.text) : WORDED.get(word);
  const place = at + (isFigure ? 2 : 1);
  if (half === undefined || wordAt(tokens, place) !== "half") return undefined;
  const next = wordAt(tokens, place + 1) === "year" ? place + 2 : place + 1;
  return { half, next, isWorded: true };
}

function halfNumber(text: string | undefined): HalfNumber | undefined {
  return text === "1" ? 1 : text === "2" ? 2 : undefined;
}

function skipOf(tokens: readonly Token[], at: number): number {
  const word = wordAt(tokens, at);
  return word === "of" || word === "in" ? at + 1 : at;
}

/** A month's first half is its first fifteen days. */
function halfMonth(stretch: Stretch, half: HalfNumber): Stretch {
  const { year, month } = partsOf(stretch.latest);
  if (half === 1) {
    return stretchOf({ earliest: dateOf(year, month, 1), latest: dateOf(year, month, 15) });
  }
  return stretchOf({ earliest: dateOf(year, month, 16), latest: stretch.latest });
}
