import {
  academicYearSpan,
  dateOf,
  financialYearSpan,
  monthsSpan,
  schoolSessionSpan,
  yearSpan,
  type Span,
} from "../../calendar";
import { doubt } from "../notes";
import { joinStretches, stretchOf } from "../stretch";
import type { TimescaleNote } from "../types";
import { markAt, numberAt, wordAt, type Token } from "../tokens";
import { dated, type Found, type Reader, type Sight } from "../when";
import {
  belongsToNext,
  doubleYear,
  financialWords,
  fullYear,
  yearAt,
  type YearFound,
} from "./years";
import { wordList } from "../../words";

type YearName = "financial" | "session" | "academic" | "municipal" | "calendar";

interface NameFound {
  readonly name: YearName;
  readonly next: number;
}

/** The words that a named year begins with. */
export const YEAR_NAMES: readonly string[] = wordList(
  "fy, f, financial, fiscal, fin, tax, ay, session, sessions, school, academic, municipal, civic, council, calendar",
);

/**
 * A year with its name before or behind it: "financial year 2024/25", "FY25/26", "session 2023/24", "academic year
 * 2024/25", "2024/25 municipal year", and two years that follow on without a name, which are a financial year.
 */
export const namedYear: Reader = (sight, at) => nameFirst(sight, at) ?? yearFirst(sight, at);

function nameFirst(sight: Sight, at: number): Found | undefined {
  const { tokens, asAt } = sight;
  const name = nameAt(tokens, at);
  if (name === undefined) return undefined;
  let place = name.next;
  if (markAt(tokens, place) === ":" || markAt(tokens, place) === "-") place += 1;
  if (["of", "in"].includes(wordAt(tokens, place) ?? "")) place += 1;
  const year = yearAt(tokens, place, asAt, true) ?? shortYear(sight, place, name.name);
  if (year === undefined) return undefined;
  const found = build(name.name, year, year.next);
  const last = anotherYear(sight, year);
  return last === undefined ? found : joined(found, build(name.name, last, last.next));
}

/** The second year of "sessions 2025/26 and 2026/27", which is called as the first is. */
function anotherYear({ tokens, asAt }: Sight, first: YearFound): YearFound | undefined {
  const at = first.next;
  const join = markAt(tokens, at) ?? wordAt(tokens, at) ?? "";
  if (!YEAR_JOINS.has(join)) return undefined;
  const year = doubleYear(tokens, at + 1, asAt);
  // "FY25-26 – 2024-25" goes back, and is no stretch.
  if (year === undefined || year.year <= first.year) return undefined;
  return nameAt(tokens, year.next) === undefined ? year : undefined;
}

const YEAR_JOINS: ReadonlySet<string> = new Set(["and", "&", "to", "-", "/"]);

function joined(first: Found, last: Found): Found {
  if (first.when.kind === "yearless" || last.when.kind === "yearless") return first;
  const stretch = joinStretches(first.when.stretch, last.when.stretch);
  return { when: dated("span", stretch, last.when.notes), next: last.next };
}

/** "FY25". */
function shortYear(sight: Sight, at: number, name: YearName): YearFound | undefined {
  const number = numberAt(sight.tokens, at);
  if (number?.text.length !== 2 || name === "calendar") return undefined;
  if (belongsToNext(sight.tokens, at)) return undefined;
  return { year: fullYear(number.value, sight.asAt), kind: "calendar", next: at + 1 };
}

function yearFirst(sight: Sight, at: number): Found | undefined {
  const { tokens, asAt } = sight;
  const named = doubleYear(tokens, at, asAt, true);
  const name = named === undefined ? undefined : nameAt(tokens, named.next);
  const year = name === undefined ? doubleYear(tokens, at, asAt) : named;
  if (year === undefined) return undefined;
  // "03/04" and "2024-5" may be something else: the reader of figures weighs them.
  if (name === undefined && mayBeOther(tokens, at)) return undefined;
  return build(name?.name ?? "financial", year, name?.next ?? year.next);
}

/** Two bare figures each, which may be a day or month, or a hyphen before a single one, which may be the month. */
function mayBeOther(tokens: readonly Token[], at: number): boolean {
  if (numberAt(tokens, at)?.text.length === 2) return true;
  return markAt(tokens, at + 1) === "-" && numberAt(tokens, at + 2)?.text.length === 1;
}

function build(name: YearName, year: YearFound, next: number): Found {
  const span = spanOf(name, year);
  return { when: dated("year", stretchOf(span), notesOf(name, year)), next };
}

function spanOf(name: YearName, { year, kind }: YearFound): Span {
  switch (name) {
    case "financial":
      return financialYearSpan(year);
    case "session":
      return schoolSessionSpan(year);
    case "academic":
      return academicYearSpan(year);
    case "municipal":
      return monthsSpan(year, 5, year + 1, 5);
    case "calendar":
      return kind === "double"
        ? { earliest: dateOf(year, 1, 1), latest: dateOf(year + 1, 12, 31) }
        : yearSpan(year);
  }
}

function notesOf(name: YearName, year: YearFound): TimescaleNote[] {
  if (name === "academic") return [doubt("academic-year-end")];
  return name === "financial" && year.kind === "calendar" ? [doubt("financial-year-of-one")] : [];
}

function nameAt(tokens: readonly Token[], at: number): NameFound | undefined {
  const financial = financialWords(tokens, at);
  if (financial > 0) return { name: "financial", next: at + financial };
  const word = wordAt(tokens, at);
  if (word === "ay") return { name: "academic", next: at + 1 };
  if (word === "session" || word === "sessions") return { name: "session", next: at + 1 };
  const second = wordAt(tokens, at + 1);
  if (second === "session" && (word === "school" || word === "academic")) {
    return { name: "session", next: at + 2 };
  }
  if (second !== "year" && second !== "yr" && second !== "years") return undefined;
  switch (word) {
    case "academic":
    case "school":
      return { name: "academic", next: at + 2 };
    case "municipal":
    case "civic":
    case "council":
      return { name: "municipal", next: at + 2 };
    case "calendar":
      return { name: "calendar", next: at + 2 };
    default:
      return undefined;
  }
}
