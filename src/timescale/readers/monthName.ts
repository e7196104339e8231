import { AFTER_THE_VERB_MAY, BEFORE_THE_MONTH_MAY, MONTHS } from "../words/months";
import { inferred } from "../notes";
import { isAttached, markAt, wordAt, type Token } from "../tokens";
import type { TimescaleNote } from "../types";

/** A month's name at a place. */
export interface MonthFound {
  readonly month: number;
  readonly next: number;
  readonly notes: readonly TimescaleNote[];
}

/** The month named at a place, its abbreviation's full stop skipped; the verb "may" is none. */
export function monthAt(tokens: readonly Token[], at: number): MonthFound | undefined {
  const token = tokens[at];
  if (token?.kind !== "word") return undefined;
  const month = MONTHS.get(token.text);
  if (month === undefined || (token.text === "may" && isVerb(tokens, at))) return undefined;
  const dot =
    markAt(tokens, at + 1) === "." && token.text.length <= 4 && isAttached(tokens, at + 1);
  const notes =
    token.misspelt === undefined
      ? []
      : [inferred(`"${token.misspelt}" is read as ${capital(token.text)}`)];
  return { month, next: dot ? at + 2 : at + 1, notes };
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

function isVerb(tokens: readonly Token[], at: number): boolean {
  const after = tokens[at + 1];
  if (after?.kind === "word" && AFTER_THE_VERB_MAY.has(after.text)) return true;
  const before = tokens[at - 1];
  if (before === undefined || after === undefined) return false;
  if (after.kind !== "word" || before.kind !== "word") return false;
  return !BEFORE_THE_MONTH_MAY.has(before.text) && wordAt(tokens, at - 1) !== "th";
}
