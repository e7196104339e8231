import type { Marker } from "../types";
import { MARKER_WORDS } from "./markerWords";
import { noteOf, type ValueNote } from "./valueNotes";
import { letterMeaning } from "./wholeCell";

/** A text without the markers that stood beside its number. */
export interface Peeled {
  readonly body: string;
  readonly markers: readonly Marker[];
  readonly notes: readonly ValueNote[];
}

interface Peel {
  readonly body: string;
  readonly marker?: Marker;
  readonly note?: ValueNote;
}

/** More than any cell has; it keeps the peeling linear. */
const MOST_MARKERS = 8;
/** Arrows and coloured spots behind a value, as performance papers have them. */
const TREND_SIGNS = /^(.*[\p{L}\d%)]) ?([↑↓→↗↘↔▲▼△▽►◄⬆⬇➡🔼🔽🟢🟡🟠🔴🟥🟧🟨🟩✓✔✗✘])\uFE0F?$/u;
const OLD_LETTERS: ReadonlyMap<string, Marker> = new Map([
  ["r", "revised"],
  ["e", "estimated"],
  ["f", "forecast"],
  ["b", "break"],
  ["p", "provisional"],
]);

/**
 * Takes the markers off a tidied text: "45 [p]", "12.3r", "(p) 45", "24*", "45 (provisional)" and "45†" leave the
 * number and tell the marker. `isMoney` says that a unit is known not to be money, so that "45p" is not pence.
 */
export function peelMarkers(tidied: string, isNotMoney: boolean): Peeled {
  const markers: Marker[] = [];
  const notes: ValueNote[] = [];
  let body = tidied;
  for (let count = 0; count < MOST_MARKERS; count += 1) {
    const peel =
      peelBracket(body) ?? peelSign(body) ?? peelWord(body) ?? peelLetter(body, isNotMoney);
    if (!peel || peel.body === "") break;
    body = peel.body;
    if (peel.marker && !markers.includes(peel.marker)) markers.unshift(peel.marker);
    if (peel.note !== undefined) notes.push(peel.note);
  }
  return { body, markers, notes };
}

function peelBracket(text: string): Peel | undefined {
  const match =
    /^(.*[^ ]) ?([[(])([^()[\]]{1,40})[\])]$/.exec(text) ??
    /^()([[(])([^()[\]]{1,40})[\])] ?([^ ].*)$/.exec(text);
  if (!match) return undefined;
  const [, before = "", bracket, content = "", after = ""] = match;
  const body = before === "" ? after : before;
  const lower = content.trim().toLowerCase().replace(/\.$/, "");
  const marker = letterMeaning(lower, true)?.marker ?? MARKER_WORDS.get(lower);
  if (marker) {
    // Only after a number: "(a) 45" is more likely an item's letter than a note.
    if (bracket === "(" && before === "" && marker === "note") return undefined;
    return marker === "note"
      ? { body, marker, note: noteOf("has-note", content) }
      : { body, marker };
  }
  if (bracket === "[" && !/\d/.test(content.replace(/^(?:note|notes|footnote) [\d, ]+$/i, ""))) {
    return { body, marker: "note", note: noteOf("has-note", content) };
  }
  return undefined;
}

function peelSign(text: string): Peel | undefined {
  const trend = TREND_SIGNS.exec(text);
  if (trend?.[1] !== undefined) {
    return { body: trend[1], note: noteOf("trend", trend[2] ?? "") };
  }
  const behind = /^(.*[\p{L}\d%)]) ?([*†‡§#^]{1,3}|~)$/u.exec(text);
  const before = behind ? undefined : /^([*†‡§^]{1,3}) ?([£€$\d<>-].*)$/.exec(text);
  const body = behind?.[1] ?? before?.[2];
  const sign = behind?.[2] ?? before?.[1];
  if (body === undefined || sign === undefined) return undefined;
  return sign.startsWith("*")
    ? {
        body,
        marker: "provisional",
        note: noteOf("starred-provisional", sign),
      }
    : { body, marker: "note", note: noteOf("points-to-note", sign) };
}

function peelWord(text: string): Peel | undefined {
  const behind = /^(.*[\d%a-z)])(?:,|;| -|) ([a-z]{3,12})\.?$/i.exec(text);
  const wordBehind = MARKER_WORDS.get((behind?.[2] ?? "").toLowerCase());
  if (behind?.[1] !== undefined && wordBehind) return { body: behind[1], marker: wordBehind };
  const before = /^([a-z]{3,12})\.?(?: -|:)? ?([£€$\d<>-].*)$/i.exec(text);
  const word = (before?.[1] ?? "").toLowerCase();
  const wordBefore = MARKER_WORDS.get(word);
  // "Estimated 500" says how sure the value is, which is read as such.
  if (before?.[2] === undefined || !wordBefore || wordBefore === "estimated") return undefined;
  return { body: before[2], marker: wordBefore };
}

function peelLetter(text: string, isNotMoney: boolean): Peel | undefined {
  const before = /^([rpe]) ([£€$\d<>-].*)$/i.exec(text);
  const markerBefore = OLD_LETTERS.get((before?.[1] ?? "").toLowerCase());
  if (before?.[2] !== undefined && markerBefore) return { body: before[2], marker: markerBefore };
  const behind = /^(.*[\d%])( ?)([refbp])$/i.exec(text);
  const [, body, space, written = ""] = behind ?? [];
  const letter = written.toLowerCase();
  const marker = OLD_LETTERS.get(letter);
  // The figure of "tCO2e" is part of the unit.
  if (body === undefined || !marker || /\p{L}[\d.,]*$/u.test(body)) return undefined;
  const isMoney = /[£€$]/.test(body);
  if (letter === "b" && (isMoney || space === "")) return undefined;
  const isPence = letter === "p" && (isMoney || !isNotMoney) && !body.endsWith("%") && space === "";
  if (isPence) return undefined;
  return letter === "p"
    ? { body, marker, note: noteOf("lettered-provisional", written) }
    : { body, marker };
}
