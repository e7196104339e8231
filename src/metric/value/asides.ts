import type { Marker } from "../types";
import { readUnitWords, type HeadingUnit } from "./headingUnit";
import { MARKER_WORDS } from "./markerWords";
import { letterMeaning } from "./wholeCell";
import { shapeOf } from "./shapeOf";
import { noteOf, type ValueNote } from "./valueNotes";

/** What stands in brackets behind a value. */
export interface Asides {
  readonly body: string;
  readonly share?: number;
  readonly count?: number;
  readonly whole?: number;
  /** A unit in brackets, "45 (£m)", which goes before the heading's. */
  readonly unit?: HeadingUnit;
  readonly markers: readonly Marker[];
  readonly notes: readonly ValueNote[];
}

interface Aside {
  readonly share?: number;
  readonly count?: number;
  readonly whole?: number;
}

/** "(000a)", "(O00s)": what is left of "(000s)". */
const ODD_SIZE = /^(?=.*0)'?[0os]{2,3}'?[a-z0-9]{0,2}$/;
const MIDDLE = /^([^()]*[^() ]) ?\(([^()]{1,60})\) (\p{L}[\p{L} ,'-]{0,80})$/u;
const SHARE_AFTER =
  /^(.*\d[^,%]*)(?:,? or |, |; |: | - )(?:(?:about|around|approximately|approx\.?|nearly|almost|some|over|just over|just under|roughly) )?((?:\d[\d.]{0,8}) ?(?:%|per cent)(?: of [\p{L} ]{1,60})?)$/u;
/** More than any cell has; it keeps the reading linear. */
const MOST_ASIDES = 4;

/**
 * Takes what stands in brackets, or after ", or", off a value: "12 (60%)" has share 60, "58.3% (7 of 12)" count 7 and
 * whole 12, "12 (of 20)" whole 20; anything else becomes a note. A text that is all bracket is left alone.
 */
export function peelAsides(text: string): Asides {
  let body = text;
  let found: Aside = {};
  const markers: Marker[] = [];
  const notes: ValueNote[] = [];
  let unit: HeadingUnit | undefined;
  for (let count = 0; count < MOST_ASIDES; count += 1) {
    const match =
      /^(.*[^ ,]),? ?[([]([^()[\]]{1,200})[)\]]\.?$/.exec(body) ??
      shareAfterWords(body) ??
      asideInTheMiddle(body);
    if (!match) break;
    const [, before = "", content = "", behind] = match;
    if (behind !== undefined) notes.push(noteOf("also-says", behind));
    // "£(1.2)" and "increase (3)" keep their bracket: it belongs to the number.
    if (!/[\p{L}\d%]/u.test(before)) break;
    body = before;
    const word = content.trim().toLowerCase().replace(/\.$/, "");
    const marker = MARKER_WORDS.get(word) ?? letterMeaning(word, true)?.marker;
    const said = marker || unit ? undefined : readUnitWords(word);
    unit ??= said;
    if (said) continue;
    const aside = marker ? undefined : readAside(word, !before.includes("%"));
    if (marker) markers.push(marker);
    else if (aside) found = { ...aside, ...found };
    else notes.push(noteOf(ODD_SIZE.test(word) ? "odd-size" : "also-says", content.trim()));
  }
  return { body, ...found, ...(unit && { unit }), markers, notes };
}

/**
 * "29 (66 per cent) were achieved", "11 per cent (1) slightly adrift of target", "two fifths (40%) of total incidents":
 * a number with its share, then what it is the number of. Words that name the whole stay with the number.
 */
function asideInTheMiddle(text: string): readonly string[] | undefined {
  const match = MIDDLE.exec(text);
  if (!match) return undefined;
  const [whole, before = "", content = "", behind = ""] = match;
  if (/\d/.test(behind)) return undefined;
  return /^of\b/.test(behind)
    ? [whole, `${before} ${behind}`, content]
    : [whole, before, content, behind];
}

/** "908, or 24.7%", "47,000 or around 4% of incidents" and "12, 60%". */
function shareAfterWords(text: string): readonly string[] | undefined {
  return SHARE_AFTER.exec(text) ?? undefined;
}

function readAside(content: string, isCount: boolean): Aside | undefined {
  const shape = shapeOf(content);
  if ("doubt" in shape) return undefined;
  const [first, second] = shape.numbers.map((number) => number.value.toNumber());
  if (first === undefined) return undefined;
  if (/^N (?:%|per cent|percent)(?: of [\p{L} ]+)?$/u.test(shape.shape)) {
    return isCount ? { share: first } : undefined;
  }
  if (
    /^N (?:out of|of|of the|\/|out of the) N(?: [\p{L} ]+)?$/u.test(shape.shape) &&
    second !== undefined &&
    first <= second
  ) {
    return { count: first, whole: second };
  }
  if (/^(?:out )?of (?:the )?N(?: [\p{L} ]+)?$/u.test(shape.shape)) return { whole: first };
  if (/^N(?! (?:st|nd|rd|th)$)(?: [\p{L} ]+)?$/u.test(shape.shape) && !isCount) {
    return { count: first };
  }
  return undefined;
}
