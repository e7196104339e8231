import { addDays, dateOf, easterSunday, type IsoDate } from "../../calendar";
import { HOLIDAYS, type Holiday } from "../words/holidays";
import { doubt } from "../notes";
import { dayStretch, startOf, stretchOf, type Stretch } from "../stretch";
import { markAt, numberAt, wordAt } from "../tokens";
import { dated, yearless, type Reader } from "../when";
import { belongsToNext, fullYear, yearAfter } from "./years";

const ENTRIES = HOLIDAYS.map((holiday) => ({ holiday, words: holiday.words.split(" ") }));
/** The words that a holiday begins with. */
export const HOLIDAY_OPENERS: ReadonlySet<string> = new Set(
  ENTRIES.map((entry) => entry.words[0] ?? ""),
);

const BREAK_WORDS: ReadonlySet<string> = new Set(["holidays", "holiday", "break", "recess"]);
/** A day with a name: "Christmas 2024", "Easter 2025" (to Easter Monday), "St Andrew's Day". */
export const holiday: Reader = (sight, at) => {
  const { tokens, asAt } = sight;
  if (!HOLIDAY_OPENERS.has(wordAt(tokens, at) ?? "")) return undefined;
  const entry = ENTRIES.find(({ words }) =>
    words.every((word, index) => wordAt(tokens, at + index) === word),
  );
  if (entry === undefined || wordAt(tokens, at + entry.words.length) === "term") return undefined;
  const named = at + entry.words.length;
  const isBreak = !("from" in entry.holiday) && BREAK_WORDS.has(wordAt(tokens, named) ?? "");
  const next = isBreak ? named + 1 : named;
  const inYear = (year: number): Stretch =>
    isBreak ? widened(stretchIn(entry.holiday, year)) : stretchIn(entry.holiday, year);
  const known = entry.holiday;
  const notes = isBreak ? [doubt("holidays-end")] : "note" in known ? [doubt(known.note)] : [];
  const year = yearAfter(tokens, next, asAt);
  if (year !== undefined) {
    const later = year.kind === "double" && isBeforeMay(stretchIn(entry.holiday, year.year).latest);
    const when = dated("day", inYear(later ? year.year + 1 : year.year), notes);
    return { when, next: year.next };
  }
  const place = markAt(tokens, next) === "-" ? next + 1 : next;
  const short = numberAt(tokens, place);
  if (short?.text.length === 2 && !belongsToNext(tokens, place)) {
    return { when: dated("day", inYear(fullYear(short.value, asAt)), notes), next: place + 1 };
  }
  return { when: yearless("day", inYear, "calendar", notes), next };
};

/** A break reaches about a fortnight to either side of the day it is named for. */
function widened(stretch: Stretch): Stretch {
  return stretchOf({
    earliest: addDays(startOf(stretch), -14),
    latest: addDays(stretch.latest, 14),
  });
}

function isBeforeMay(date: IsoDate): boolean {
  return Number(date.slice(5, 7)) < 5;
}

function stretchIn(named: Holiday, year: number): Stretch {
  if ("from" in named) {
    return stretchOf({
      earliest: dateOf(year, named.from[0], named.from[1]),
      latest: dateOf(year, named.to[0], named.to[1]),
    });
  }
  if ("month" in named) return dayStretch(dateOf(year, named.month, named.day));
  const sunday = easterSunday(year);
  return stretchOf({
    earliest: addDays(sunday, named.easterFrom),
    latest: addDays(sunday, named.easterTo),
  });
}
