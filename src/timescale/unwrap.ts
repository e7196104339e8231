import { MONTHS } from "./words/months";
import { LABELS, ORDINAL_ENDINGS } from "./words/numbers";
import { SEASONS } from "./words/seasons";
import { wordSet } from "../words";
import { markAt, numberAt, type Token } from "./tokens";

/** Words and marks after which a time goes on, on the next line too. */
const GOES_ON: ReadonlySet<string> = wordSet(
  `of, to, by, end, early, mid, late, until, till, from, the, in, and, before, after, between, -, /, &, q, qtr, quarter,
   financial, academic, year, fy, autumn, spring, summer, winter, term, h, half, w, c, week, commencing, ending, no, later,
   than, during, throughout, session, →`,
);
/** What begins a line that goes on from the one before. */
const GOES_BACK: ReadonlySet<string> = wordSet(
  "-, onwards, onward, to, until, till, and, &, →, thereafter, term, of, or",
);
/** Before a figure they make it a quarter, a half or a term, whose year may stand on the next line. */
const NUMBERED: ReadonlySet<string> = wordSet("q, qtr, quarter, h, half, term");

/**
 * Takes out the line breaks that a narrow cell put into the middle of a time: "March⏎2025", "31⏎March 2025", "End
 * of⏎June 2025", "Q3⏎25/26". Others stay: they part one time from the next ("Sept 24⏎Dec 24").
 */
export function unwrap(tokens: readonly Token[]): readonly Token[] {
  if (!tokens.some((token) => token.text === "\n")) return tokens;
  return tokens.filter((token, at) => token.text !== "\n" || !isWithinTime(tokens, at));
}

function isWithinTime(tokens: readonly Token[], at: number): boolean {
  const [before, after] = [tokens[at - 1], tokens[at + 1]];
  if (before === undefined || after === undefined) return false;
  if (GOES_ON.has(before.text) || GOES_BACK.has(after.text)) return true;
  const isFullYear = numberAt(tokens, at + 1)?.text.length === 4;
  if (isName(before)) return isFullYear || (isYearStart(tokens, at + 1) && !isName(tokens[at + 2]));
  const isMonth = after.kind === "word" && MONTHS.has(after.text);
  if (before.kind === "word" && ORDINAL_ENDINGS.has(before.text)) return isMonth;
  if (before.kind !== "number") return false;
  const earlier = tokens[at - 2];
  if (before.text.length <= 2 && isMonth) return !isOfOwnLine(earlier);
  const isNumbered = earlier?.kind === "word" && NUMBERED.has(earlier.text);
  return isNumbered && (isFullYear || isYearStart(tokens, at + 1));
}

/** A month's or season's name. */
function isName(token: Token | undefined): boolean {
  return token?.kind === "word" && (MONTHS.has(token.text) || SEASONS.has(token.text));
}

/** "25/26", "2025-26", "'25" at the beginning of a line. */
function isYearStart(tokens: readonly Token[], at: number): boolean {
  if (markAt(tokens, at) === "'") return numberAt(tokens, at + 1) !== undefined;
  const mark = markAt(tokens, at + 1);
  const isPair = mark === "/" || mark === "-";
  const second = numberAt(tokens, at + 2);
  const isEnd = markAt(tokens, at + 3) !== mark;
  return isPair && isEnd && numberAt(tokens, at) !== undefined && second !== undefined;
}

/**
 * Whether a figure at the end of a line belongs to what stands before it there, and is no day of the next line's month:
 * "1.3.24⏎April", "Sept 24⏎Dec 24", "Spring 24⏎May 25", "Phase 1⏎March 2024".
 */
function isOfOwnLine(earlier: Token | undefined): boolean {
  if (earlier === undefined || earlier.text === "\n") return false;
  if (earlier.kind !== "word") return true;
  return isName(earlier) || LABELS.has(earlier.text) || NUMBERED.has(earlier.text);
}
