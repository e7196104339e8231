import { MONTHS } from "./words/months";
import { ORDINAL_ENDINGS } from "./words/numbers";
import type { Token } from "./tokens";

/** Words and marks after which a time goes on, on the next line too. */
const GOES_ON: ReadonlySet<string> = new Set(
  "of to by end early mid late until till from the in and before after between - / & q qtr quarter financial year fy autumn spring summer winter term h half".split(
    " ",
  ),
);

/**
 * Takes out the line breaks that a narrow cell put into the middle of a time: "March⏎2025", "31⏎March 2025", "End
 * of⏎June 2025". Others stay: they part one time from the next.
 */
export function unwrap(tokens: readonly Token[]): readonly Token[] {
  if (!tokens.some((token) => token.text === "\n")) return tokens;
  return tokens.filter((token, at) => {
    if (token.text !== "\n") return true;
    const [before, after] = [tokens[at - 1], tokens[at + 1]];
    return before === undefined || after === undefined || !isOneTime(before, after, tokens[at - 2]);
  });
}

function isOneTime(before: Token, after: Token, earlier: Token | undefined): boolean {
  if (GOES_ON.has(before.text)) return true;
  if (after.text === "-" || after.text === "onwards") return true;
  const isYear = after.kind === "number" && after.text.length === 4;
  if (before.kind === "word" && MONTHS.has(before.text)) return isYear;
  const isMonth = after.kind === "word" && MONTHS.has(after.text);
  if (before.kind === "word" && ORDINAL_ENDINGS.has(before.text)) return isMonth;
  if (before.kind !== "number") return false;
  if (before.text.length <= 2 && isMonth) return !isListItem(earlier);
  return isYear && earlier !== undefined && /^(?:q|qtr|quarter|h|term)$/.test(earlier.text);
}

/** A figure at the end of a date is no day of the next line's month: "1.3.24⏎April". */
function isListItem(earlier: Token | undefined): boolean {
  return earlier !== undefined && earlier.kind !== "word";
}
