import type { MarkedValue, Marker, UnreadValue } from "../types";
import { MARKER_LETTERS, MARKER_SIGNS, NO_VALUE_PHRASES } from "./markerWords";
import type { ValueSaying } from "../../words";
import { because } from "./because";

const EXCEL_ERROR =
  /^#(?:n\/a|ref!|div\/0!|value!|name\?|null!|num!|spill!|calc!|getting_data|field!|blocked!)$/i;
const ANSWERS = new Set(["yes", "no", "y", "n", "true", "false", "✓", "✔", "✗", "✘", "x/✓"]);
const BRACKET_GROUP = /\[([^[\]]{1,12})\] ?/gy;

/**
 * Reads a tidied cell that holds no value but says why: "[c]", "*", "..", "N/A", "Not available until 2018",
 * "#DIV/0!". Undefined for a cell that may hold a value.
 */
export function wholeCell(tidied: string, text: string): MarkedValue | UnreadValue | undefined {
  const marked = (markers: readonly Marker[], ...reasons: readonly ValueSaying[]): MarkedValue => ({
    kind: "marked",
    markers,
    text,
    reasons,
  });
  const unread = (reason: ValueSaying): UnreadValue => ({ kind: "unread", text, reason });
  if (EXCEL_ERROR.test(tidied)) {
    return marked(["missing"], because("cell-error", { error: tidied }));
  }
  if (/^#+$/.test(tidied) && tidied.length > 1) {
    return unread(because("too-narrow"));
  }
  const lower = tidied.toLowerCase();
  if (ANSWERS.has(lower)) {
    return unread(because("answer", { text: tidied }));
  }
  if (/^[A-G]$/.test(tidied)) {
    return unread(because("grade", { text: tidied }));
  }
  const groups = bracketGroups(lower);
  const letters = groups ?? [lower.replace(/^\((.*)\)$/, "$1").replace(/\.$/, "")];
  const meanings = letters.flatMap((letter) => letterMeaning(letter, groups !== undefined) ?? []);
  if (meanings.length === letters.length && meanings.length > 0) {
    return marked(
      meanings.map((each) => each.marker),
      ...meanings.map((each) => each.reason),
    );
  }
  const sign = MARKER_SIGNS.get(lower) ?? MARKER_SIGNS.get(lower.replace(/^[[(](.*)[\])]$/, "$1"));
  if (sign) return marked([sign.marker], sign.reason);
  const phrase = openingPhrase(lower.replace(/^[[("']+/, "").replace(/[\])"']+$/, ""));
  return phrase && marked([phrase], because("says", { text: tidied }));
}

/** The markers of a cell made of square brackets alone: "[r][e]" gives r and e; undefined for any other cell. */
function bracketGroups(lower: string): readonly string[] | undefined {
  BRACKET_GROUP.lastIndex = 0;
  const found: string[] = [];
  for (let at = 0; at < lower.length; at = BRACKET_GROUP.lastIndex) {
    const match = BRACKET_GROUP.exec(lower);
    if (!match) return undefined;
    found.push(match[1] ?? "");
  }
  return found.length > 0 ? found : undefined;
}

/** A letter's meaning, alone or with a note's number: "e", "e1", and in brackets "note 3". */
export function letterMeaning(
  letter: string,
  isBracketed: boolean,
): ReturnType<typeof MARKER_LETTERS.get> {
  const bare = letter.trim().replace(isBracketed ? / ?\d{1,3}$/ : /$^/, "");
  // Alone in a cell "note" and "low" are words, and words are read with care elsewhere.
  if (!isBracketed && (bare === "note" || bare === "low")) return undefined;
  return MARKER_LETTERS.get(bare);
}

function openingPhrase(lower: string): Marker | undefined {
  for (const [phrase, marker] of NO_VALUE_PHRASES) {
    if (lower.startsWith(phrase) && !/[a-z0-9/]/.test(lower.charAt(phrase.length))) return marker;
  }
  return undefined;
}
