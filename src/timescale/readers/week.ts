import { addDays, isoWeekSpan, partsOf, weekOf, type IsoDate } from "../../calendar";
import { inferred } from "../notes";
import { ORDINALS, ORDINAL_ENDINGS } from "../words/numbers";
import { endOf, startOf, stretchOf, type Stretch } from "../stretch";
import { markAt, numberAt, wordAt, type Token } from "../tokens";
import { dated, mapStretch, type Found, type Reader, type Sight } from "../when";
import { yearAfter } from "./years";

type WeekOf = "from" | "holding" | "ending";

const OF_WHICH_DAY: ReadonlyMap<string, WeekOf> = new Map<string, WeekOf>([
  ["commencing", "from"],
  ["beginning", "from"],
  ["beg", "from"],
  ["comm", "from"],
  ["starting", "from"],
  ["of", "holding"],
  ["ending", "ending"],
  ["ended", "ending"],
]);
/** The words that a week begins with, ordinals aside. */
export const WEEK_WORDS: readonly string[] = ["week", "weeks", "wk", "w", "wc", "wb"];
const SHORT_WORDS: ReadonlyMap<string, WeekOf> = new Map<string, WeekOf>([
  ["c", "from"],
  ["b", "from"],
  ["e", "ending"],
]);

/** A week by a day of it: "w/c 12 May 2025" (seven days from then), "week ending 16 May", "week of 12 May 2025". */
export const weekOfDay: Reader = (sight, at) => {
  const opening = openingAt(sight.tokens, at);
  if (opening === undefined) return undefined;
  const place = wordAt(sight.tokens, opening.next) === "the" ? opening.next + 1 : opening.next;
  const inner = sight.inner(place);
  if (inner?.when.unit !== "day") return undefined;
  const when = mapStretch(inner.when, (stretch) => weekStretch(stretch, opening.kind));
  return { when: { ...when, unit: "week" }, next: inner.next };
};

function weekStretch(stretch: Stretch, kind: WeekOf): Stretch {
  if (kind === "ending") return endOf(stretch);
  const start: IsoDate = startOf(stretch);
  if (kind === "holding") return stretchOf(weekOf(start));
  return stretchOf({ earliest: start, latest: addDays(stretch.latest, 6) });
}

function openingAt(
  tokens: readonly Token[],
  at: number,
): { kind: WeekOf; next: number } | undefined {
  const word = wordAt(tokens, at) ?? "";
  if (word === "wc" || word === "wb") return { kind: "from", next: at + 1 };
  if (word === "w" && markAt(tokens, at + 1) === "/") {
    const kind = SHORT_WORDS.get(wordAt(tokens, at + 2) ?? "");
    return kind === undefined ? undefined : { kind, next: at + 3 };
  }
  if (word !== "week" && word !== "wk" && word !== "weeks") return undefined;
  const kind = OF_WHICH_DAY.get(wordAt(tokens, at + 1) ?? "");
  return kind === undefined ? undefined : { kind, next: at + 2 };
}

/** A week of a month or year by its number: "first week of June 2025", "last week in May", "week 23 2025". */
export const numberedWeek: Reader = (sight, at) => weekOfMonth(sight, at) ?? isoWeek(sight, at);

function weekOfMonth(sight: Sight, at: number): Found | undefined {
  const { tokens } = sight;
  const figure = numberAt(tokens, at);
  const isFigure = figure !== undefined && ORDINAL_ENDINGS.has(wordAt(tokens, at + 1) ?? "");
  const word = wordAt(tokens, at) ?? "";
  const isLast = word === "last" || word === "final";
  const nth = isFigure ? figure.value : ORDINALS.get(word);
  const place = at + (isFigure ? 2 : 1);
  const name = wordAt(tokens, place);
  if ((nth === undefined && !isLast) || (name !== "week" && name !== "wk")) return undefined;
  if (nth !== undefined && nth > 5) return undefined;
  const joins = ["of", "in"].includes(wordAt(tokens, place + 1) ?? "") ? place + 2 : place + 1;
  const inner = sight.inner(joins);
  if (inner?.when.unit !== "month") return undefined;
  const when = mapStretch(inner.when, (stretch) => nthWeek(stretch, nth));
  const note = inferred("weeks-of-month");
  return { when: { ...when, unit: "week", notes: [...when.notes, note] }, next: inner.next };
}

/** Seven days from the month's 1st, 8th, 15th, 22nd or 29th; the last week is its last seven days. */
function nthWeek(month: Stretch, nth: number | undefined): Stretch {
  if (nth === undefined) {
    return stretchOf({ earliest: addDays(month.latest, -6), latest: month.latest });
  }
  const earliest = addDays(startOf(month), 7 * (nth - 1));
  const last = addDays(earliest, 6);
  if (earliest > month.latest) return endOf(month);
  return stretchOf({ earliest, latest: last < month.latest ? last : month.latest });
}

/** "Week 23 2025", "2025-W23". */
function isoWeek(sight: Sight, at: number): Found | undefined {
  const { tokens, asAt } = sight;
  const name = wordAt(tokens, at);
  const number = numberAt(tokens, at + 1);
  if ((name === "week" || name === "w" || name === "wk") && number !== undefined) {
    const year = yearAfter(tokens, at + 2, asAt);
    if (year?.kind !== "calendar") return undefined;
    return weekFound(year.year, number.value, year.next);
  }
  const year = numberAt(tokens, at);
  if (year?.text.length !== 4) return undefined;
  const place = markAt(tokens, at + 1) === "-" ? at + 2 : at + 1;
  const week = numberAt(tokens, place + 1);
  if (wordAt(tokens, place) !== "w" || week === undefined) return undefined;
  return weekFound(year.value, week.value, place + 2);
}

function weekFound(year: number, week: number, next: number): Found | undefined {
  if (year < 1900 || year > 2199 || week < 1 || week > 53) return undefined;
  const span = isoWeekSpan(year, week);
  if (span === undefined || partsOf(span.earliest).year < 1) return undefined;
  return { when: dated("week", stretchOf(span)), next };
}
