import { partsOf, type IsoDate } from "../../calendar";
import { doubt, inferred } from "../notes";
import { startOf } from "../stretch";
import { wordAt } from "../tokens";
import { dated, type Reader, type WhenUnit, type Yearless } from "../when";

/** The words before a season, a month or a term that put it ahead. */
export const COMING_WORDS: readonly string[] = ["next", "coming", "forthcoming"];
const UNITS: ReadonlySet<WhenUnit> = new Set<WhenUnit>(["month", "season", "term"]);

/**
 * A season, month or term that lies ahead: "next summer", "coming spring", "next March". In March "next summer" may be
 * this year's or the one after: the later is taken, with a doubt.
 */
export const coming: Reader = (sight, at) => {
  const word = wordAt(sight.tokens, at) ?? "";
  const inner = COMING_WORDS.includes(word) ? sight.inner(at + 1) : undefined;
  if (inner?.when.kind !== "yearless" || !UNITS.has(inner.when.unit)) return undefined;
  const { unit, inYear, notes } = inner.when;
  const year = firstYearAfter(inner.when, sight.asAt);
  const nearest = inYear(year);
  const mayBeNearest =
    word === "next" && partsOf(startOf(nearest)).year === partsOf(sight.asAt).year;
  if (!mayBeNearest) {
    const note = inferred("counted-from-as-at", { words: word });
    return { when: dated(unit, nearest, [...notes, note]), next: inner.next };
  }
  const note = doubt("next-of-two", { year: String(year), after: String(year + 1) });
  const when = dated(unit, inYear(year + 1), [...notes, note]);
  return { when: { ...when, earlierReading: nearest.latest }, next: inner.next };
};

function firstYearAfter({ inYear }: Yearless, asAt: IsoDate): number {
  const { year } = partsOf(asAt);
  const ahead = [year - 1, year].find((each) => startOf(inYear(each)) > asAt);
  return ahead ?? year + 1;
}
