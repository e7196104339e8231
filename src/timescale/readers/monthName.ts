import { AFTER_THE_VERB_MAY, BEFORE_THE_MONTH_MAY, MONTHS, MONTH_WORDS } from "../words/months";
import { doubt, inferred } from "../notes";
import { isAttached, markAt, tokenAt, wordAt, type Token, type WordToken } from "../tokens";
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
  const notes = token.misspelt === undefined ? [] : [slipNote(token.misspelt, token)];
  return { month, next: dot ? at + 2 : at + 1, notes };
}

/** What was made of a word that is no month as it stands. */
function slipNote(misspelt: string, { text, mayBe }: WordToken): TimescaleNote {
  if (mayBe === undefined) {
    return inferred("misspelt-month", { written: misspelt, month: capital(fullName(text)) });
  }
  const [first, last] = mayBe.map((month) => MONTH_WORDS[month - 1] ?? text);
  return last === "december" && first === "january"
    ? doubt("misspelt-month-unsure", { written: misspelt, month: capital(fullName(text)) })
    : doubt("misspelt-month-of-two", {
        written: misspelt,
        first: capital(first ?? text),
        last: capital(last ?? text),
      });
}

/** "jul" is told as July. */
function fullName(text: string): string {
  return MONTH_WORDS[(MONTHS.get(text) ?? 0) - 1] ?? text;
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

function isVerb(tokens: readonly Token[], at: number): boolean {
  const after = tokens[at + 1];
  if (after?.kind === "word" && AFTER_THE_VERB_MAY.has(after.text)) return true;
  const before = tokenAt(tokens, at - 1);
  if (before === undefined || after === undefined) return false;
  if (after.kind !== "word" || before.kind !== "word") return false;
  return !BEFORE_THE_MONTH_MAY.has(before.text) && wordAt(tokens, at - 1) !== "th";
}
