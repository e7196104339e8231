import { schoolTermSpan, type SchoolTerm } from "../../calendar";
import { doubt } from "../notes";
import { NUMBER_WORDS, ORDINALS, ORDINAL_ENDINGS } from "../words/numbers";
import { stretchOf, type Stretch } from "../stretch";
import { isAttached, numberAt, wordAt, type Token } from "../tokens";
import { dated, yearless, type Found, type Reader, type Sight } from "../when";
import { belongsToNext, fullYear, yearAfter, type AfterYear, type YearFound } from "./years";

/** By number, the last term it can be: of four the third ends at Easter, of three the third is the summer term. */
const BY_NUMBER: Readonly<Record<number, SchoolTerm>> = {
  1: "autumn",
  2: "autumn",
  3: "summer",
  4: "summer",
  5: "summer",
  6: "summer",
};

/** The names that a term may have, before the word "term". */
const TERM_NAMES: ReadonlyMap<string, SchoolTerm> = new Map<string, SchoolTerm>([
  ["autumn", "autumn"],
  ["michaelmas", "autumn"],
  ["christmas", "autumn"],
  ["winter", "autumn"],
  ["spring", "spring"],
  ["lent", "spring"],
  ["easter", "spring"],
  ["summer", "summer"],
  ["trinity", "summer"],
]);

/** The words that a term begins with, ordinals aside. */
export const TERM_WORDS: readonly string[] = ["term", "terms", "t", ...TERM_NAMES.keys()];

const HALF_TERM_SEASONS: ReadonlySet<string> = new Set(["autumn", "spring", "summer"]);

interface TermFound {
  readonly term: SchoolTerm;
  readonly next: number;
  readonly note: "terms-end" | "numbered-term";
}

/** A school term: "Autumn Term 2024", "spring term 2024/25", "Term 3 2024", "Autumn 1 2024", "Summer term". */
export const schoolTerm: Reader = (sight, at) => {
  const found = termAt(sight.tokens, at);
  if (found === undefined) return undefined;
  return withYear(found, yearOf(sight, found.next), found.next);
};

/** The term behind a year: "2024/25 autumn term", "2025 Term 3". */
export const termOfYear: AfterYear = ({ tokens }, at, year) => {
  const found = termAt(tokens, at);
  return found === undefined ? undefined : withYear(found, year, found.next);
};

function withYear(found: TermFound, year: YearFound | undefined, next: number): Found {
  const inYear = (y: number): Stretch => stretchOf(schoolTermSpan(y, found.term));
  const notes = [doubt(found.note)];
  if (year === undefined) return { when: yearless("term", inYear, "calendar", notes), next };
  const isSecond = year.kind === "double" && found.term !== "autumn";
  const stretch = inYear(isSecond ? year.year + 1 : year.year);
  return { when: dated("term", stretch, notes), next: Math.max(next, year.next) };
}

function yearOf(sight: Sight, at: number): YearFound | undefined {
  const { tokens, asAt } = sight;
  const skipped = ["session", "of"].includes(wordAt(tokens, at) ?? "") ? at + 1 : at;
  const full = yearAfter(tokens, skipped, asAt);
  if (full !== undefined) return full;
  const short = numberAt(tokens, at);
  if (short?.text.length !== 2 || belongsToNext(tokens, at)) return undefined;
  return { year: fullYear(short.value, asAt), kind: "calendar", next: at + 1 };
}

function termAt(tokens: readonly Token[], at: number): TermFound | undefined {
  return seasonTerm(tokens, at) ?? numberedTerm(tokens, at);
}

function seasonTerm(tokens: readonly Token[], at: number): TermFound | undefined {
  const name = wordAt(tokens, at) ?? "";
  const term = TERM_NAMES.get(name);
  if (term === undefined) return undefined;
  const named = isTerm(wordAt(tokens, at + 1));
  const half = numberAt(tokens, named ? at + 2 : at + 1);
  const isHalf = half?.text === "1" || half?.text === "2";
  // "Autumn 1" is a half term; "Easter 1" and "Winter 1" are none.
  if (!named && !(isHalf && HALF_TERM_SEASONS.has(name))) return undefined;
  const next = at + 1 + (named ? 1 : 0) + (isHalf ? 1 : 0);
  return { term, next, note: "terms-end" };
}

function numberedTerm(tokens: readonly Token[], at: number): TermFound | undefined {
  const isShort = wordAt(tokens, at) === "t" && isAttached(tokens, at + 1);
  if (isTerm(wordAt(tokens, at)) || isShort) {
    const number = numberAt(tokens, at + 1);
    const value = number?.value ?? NUMBER_WORDS.get(wordAt(tokens, at + 1) ?? "");
    const joined = numberAt(tokens, at + 3);
    const joins = ["-", "/", "&", "and"].includes(tokens[at + 2]?.text ?? "");
    const last = joins && joined?.text.length === 1 ? joined.value : undefined;
    return byNumber(last ?? value, at + (last === undefined ? 2 : 4));
  }
  const number = numberAt(tokens, at);
  const isFigure = number !== undefined && ORDINAL_ENDINGS.has(wordAt(tokens, at + 1) ?? "");
  const value = isFigure ? number.value : ORDINALS.get(wordAt(tokens, at) ?? "");
  const place = at + (isFigure ? 2 : 1);
  return isTerm(wordAt(tokens, place)) ? byNumber(value, place + 1) : undefined;
}

function byNumber(value: number | undefined, next: number): TermFound | undefined {
  const term = value === undefined ? undefined : BY_NUMBER[value];
  return term === undefined ? undefined : { term, next, note: "numbered-term" };
}

function isTerm(word: string | undefined): boolean {
  return word === "term" || word === "terms";
}
