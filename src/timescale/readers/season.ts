import { seasonSpan, type Season } from "../../calendar";
import { doubt } from "../notes";
import { SEASONS, SEASON_CODES } from "../words/seasons";
import { stretchOf, type Stretch } from "../stretch";
import { markAt, numberAt, wordAt, type Token } from "../tokens";
import { dated, yearless, type Reader } from "../when";
import { belongsToNext, fullYear, ownYearAfter, yearAfter, type AfterYear } from "./years";

/** A season, for deadlines its last day: "Spring 2025", "Winter 2024/25", "summer '26", "Autumn 24", "by spring". */
export const season: Reader = (sight, at) => {
  const { tokens, asAt } = sight;
  const name = SEASONS.get(wordAt(tokens, at) ?? "");
  if (name === undefined) return undefined;
  const inYear = (year: number): Stretch => seasonStretch(year, name);
  const own = mayBeMonth(tokens, at) ? [doubt("hydref")] : [];
  const full = (name === "winter" ? yearAfter : ownYearAfter)(tokens, at + 1, asAt);
  if (full !== undefined) {
    const isLater = full.kind === "double" && (name === "spring" || name === "summer");
    const notes = isLater ? [doubt("season-of-two-years")] : own;
    const year = isLater ? full.year + 1 : full.year;
    return { when: dated("season", inYear(year), notes), next: full.next };
  }
  const place = markAt(tokens, at + 1) === "-" ? at + 2 : at + 1;
  const short = numberAt(tokens, place);
  if (short?.text.length === 2 && !belongsToNext(tokens, place)) {
    return { when: dated("season", inYear(fullYear(short.value, asAt)), own), next: place + 1 };
  }
  // "Fall" without a year is the verb, unless "the fall".
  if (wordAt(tokens, at) === "fall" && wordAt(tokens, at - 1) !== "the") return undefined;
  return { when: yearless("season", inYear, "calendar", own), next: at + 1 };
};

/** The Welsh Hydref, which names a month too. */
function mayBeMonth(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  return token?.kind === "word" && token.mayBe !== undefined;
}

function seasonStretch(year: number, name: Season): Stretch {
  const code = `${String(year).padStart(4, "0")}-${SEASON_CODES[name]}`;
  return { ...stretchOf(seasonSpan(year, name)), edtfWhole: code };
}

/** The season behind a year: "2025 Spring". */
export const seasonOfYear: AfterYear = ({ tokens, asAt }, at, year) => {
  const name = SEASONS.get(wordAt(tokens, at) ?? "");
  if (name === undefined || year.kind === "double") return undefined;
  // "Autumn 2024 Spring 2025": each season has its own year.
  if (yearAfter(tokens, at + 1, asAt) !== undefined) return undefined;
  return { when: dated("season", seasonStretch(year.year, name)), next: at + 1 };
};
