import {
  COLOUR_WORDS,
  NOTHING_LEFT_WORDS,
  NOTHING_WORDS,
  PART_ONLY,
  readWithdrawn,
  STATUS_WORDS,
  type StatusMeaning,
} from "./statusWords";
import { readCompletion } from "../../timescale";
import { plainWords } from "./plainWords";
import type { StepStatusKind } from "./statusKinds";

/** Whether the cell's words say that there is nothing: "", "-", "N/A", "None". */
export function saysNothing(text: string): boolean {
  return NOTHING_WORDS.includes(plainWords(text));
}

/** Whether planned progress says that nothing is left to do: "", "None", "No further action", "Complete". */
export function saysNothingLeft(text: string): boolean {
  const says = (part: string): boolean =>
    saysNothing(part) || NOTHING_LEFT_WORDS.includes(plainWords(part));
  return says(text) || text.split(/\s[–—-]\s|[.;,]/).every(says);
}

/** A status is short; a longer text that speaks of completion is an update. */
const LONGEST_STATUS = 60;
const MOST_WORDS = 4;
const MOST_WORDS_AFTER = 4;
/** Characters in which those words stand; a status is short, and progress may be very long. */
const OPENING = 200;
/** "1 – Completed", "B: Behind": a grade before the words that say what it means. */
const GRADE = /^\s*\(?(?:\d|[A-E])\)? ?[-–—=:.] ?(?=\p{L}{2})/u;
const KEYS = new WeakMap<object, ReadonlyMap<string, StepStatusKind>>();

/** The officer's words in plain form, made once for each settings: every row asks for them. */
function plainKeys(
  ownWords: Readonly<Record<string, StepStatusKind>>,
): ReadonlyMap<string, StepStatusKind> {
  const known = KEYS.get(ownWords);
  if (known) return known;
  const keys = new Map(Object.entries(ownWords).map(([word, kind]) => [plainWords(word), kind]));
  KEYS.set(ownWords, keys);
  return keys;
}

/** Whether the officer has said what the words mean, whole or as an opening. */
export function hasTaught(
  text: string,
  ownWords: Readonly<Record<string, StepStatusKind>>,
): boolean {
  const plain = plainWords(text.slice(0, OPENING));
  return [...plainKeys(ownWords).keys()].some(
    (word) => plain === word || plain.startsWith(`${word} `),
  );
}

/**
 * What a status cell means: `readStatus("Complete – March 2024", {})` is "complete", `readStatus("Amber", {})` is
 * "by-timescale". The officer's own words come first. Undefined for a blank cell and for words that are not known.
 */
export function readStatus(
  said: string,
  ownWords: Readonly<Record<string, StepStatusKind>>,
): StatusMeaning | undefined {
  if (said === "") return undefined;
  const taught = plainKeys(ownWords).get(plainWords(said.slice(0, OPENING)));
  if (taught !== undefined) return taught;
  const text = said.replace(GRADE, "");
  if (readWithdrawn(text)) return "withdrawn";
  const words = plainWords(text.slice(0, OPENING)).split(" ", MOST_WORDS + MOST_WORDS_AFTER);
  const own = plainKeys(ownWords);
  for (let count = Math.min(words.length, MOST_WORDS); count > 0; count -= 1) {
    const opening = words.slice(0, count).join(" ");
    const meaning = own.get(opening) ?? builtIn(opening);
    if (meaning === undefined) continue;
    // A single letter is a status only when it stands alone: "A review is planned" is not amber.
    if (opening.length === 1 && words.length > 1) return undefined;
    const rest = words.slice(count).join(" ");
    return meaning === "complete" && isPartOnly(rest) ? "by-timescale" : meaning;
  }
  return text.length > LONGEST_STATUS ? undefined : completionMeaning(text);
}

/** Words of completion that the list has not: one vocabulary reads them in timescales, statuses and updates. */
function completionMeaning(text: string): StatusMeaning | undefined {
  const completion = readCompletion(text);
  if (completion === undefined || completion === "unclear") return undefined;
  return completion === "complete" ? "complete" : "by-timescale";
}

/** Whether progress made opens with a word of completion: "Achieved – see report", not "Completed first draft". */
export function opensComplete(
  progressMade: string,
  ownWords: Readonly<Record<string, StepStatusKind>>,
): boolean {
  const [first = ""] = plainWords(progressMade).split(" ");
  return !COLOUR_WORDS.includes(first) && readStatus(progressMade, ownWords) === "complete";
}

function builtIn(words: string): StatusMeaning | undefined {
  return Object.hasOwn(STATUS_WORDS, words) ? STATUS_WORDS[words] : undefined;
}

function isPartOnly(rest: string): boolean {
  return PART_ONLY.some((part) => rest === part || rest.startsWith(`${part} `));
}
