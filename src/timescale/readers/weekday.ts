import {
  nthWeekday,
  partsOf,
  weekdayFrom,
  weekdayName,
  weekdayOf,
  addDays,
  type Weekday,
} from "../../calendar";
import { doubt, inferred } from "../notes";
import { ORDINALS, ORDINAL_ENDINGS } from "../words/numbers";
import { WEEKDAYS } from "../words/weekdays";
import { dayStretch, type Stretch } from "../stretch";
import { markAt, numberAt, wordAt, type Token } from "../tokens";
import { dated, mapStretch, type Reader } from "../when";

/** The weekday named at a place. */
function weekdayAt(tokens: readonly Token[], at: number): Weekday | undefined {
  return WEEKDAYS.get(wordAt(tokens, at) ?? "");
}

/** A weekday before its date: "Friday 29 March 2024"; a doubt where the date is another day of the week. */
export const weekdayAndDate: Reader = (sight, at) => {
  const weekday = weekdayAt(sight.tokens, at);
  if (weekday === undefined) return undefined;
  let place = at + 1;
  while ([",", "."].includes(markAt(sight.tokens, place) ?? "") && place < at + 3) place += 1;
  if (wordAt(sight.tokens, place) === "the") place += 1;
  const inner = sight.inner(place);
  if (inner?.when.unit !== "day") return undefined;
  if (inner.when.kind === "yearless") return inner;
  const date = inner.when.stretch.latest;
  if (weekdayOf(date) === weekday) return inner;
  const note = doubt("other-weekday", {
    date,
    weekday: weekdayName(weekdayOf(date)),
    written: weekdayName(weekday),
  });
  return { ...inner, when: { ...inner.when, notes: [...inner.when.notes, note] } };
};

/** A weekday of a month: "first Monday in May 2025", "last Friday of March". */
export const weekdayOfMonth: Reader = (sight, at) => {
  const { tokens } = sight;
  const figure = numberAt(tokens, at);
  const isFigure = figure !== undefined && ORDINAL_ENDINGS.has(wordAt(tokens, at + 1) ?? "");
  const word = wordAt(tokens, at) ?? "";
  const nth = word === "last" ? "last" : isFigure ? figure.value : ORDINALS.get(word);
  const place = at + (isFigure ? 2 : 1);
  const weekday = weekdayAt(tokens, place);
  const joins = wordAt(tokens, place + 1);
  if (nth === undefined || weekday === undefined || (joins !== "of" && joins !== "in")) {
    return undefined;
  }
  const inner = sight.inner(place + 2);
  if (inner?.when.unit !== "month") return undefined;
  const when = mapStretch(inner.when, (month): Stretch => {
    const { year, month: number } = partsOf(month.latest);
    const date = nthWeekday(year, number, weekday, nth);
    return date === undefined ? month : dayStretch(date);
  });
  return { when: { ...when, unit: "day" }, next: inner.next };
};

/** A weekday alone, "next Friday", "by Friday": the first one after the as-at date. */
export const weekdayAlone: Reader = (sight, at) => {
  const { tokens, asAt } = sight;
  const qualified = ["next", "this", "coming"].includes(wordAt(tokens, at) ?? "");
  const weekday = weekdayAt(tokens, qualified ? at + 1 : at);
  // Short forms alone are other words too ("sat", "sun", "wed").
  if (weekday === undefined || (wordAt(tokens, qualified ? at + 1 : at) ?? "").length < 6) {
    return undefined;
  }
  const date = weekdayFrom(addDays(asAt, 1), weekday);
  const when = dated("day", dayStretch(date), [inferred("weekday-from-as-at")]);
  return { when: { ...when, weak: true }, next: qualified ? at + 2 : at + 1 };
};
