import type { Rag } from "../types";
import { plainWords } from "./plainWords";

/** Words and letters of a RAG, BRAG or traffic-light column; in English, Welsh and Scottish Gaelic. */
const COLOURS: Readonly<Record<string, Rag["colour"]>> = {
  red: "red",
  r: "red",
  coch: "red",
  dearg: "red",
  amber: "amber",
  a: "amber",
  orange: "amber",
  yellow: "amber",
  oren: "amber",
  ambr: "amber",
  green: "green",
  g: "green",
  gwyrdd: "green",
  uaine: "green",
  blue: "blue",
  b: "blue",
  glas: "blue",
  gorm: "blue",
  grey: "grey",
  gray: "grey",
  black: "grey",
  white: "grey",
  purple: "other",
};

/**
 * The colour that a cell names, alone or first of its words: `ragOf("Green ↑")` is green, `ragOf("A/G")` amber.
 * Undefined for a blank cell; "other" for words that name no colour.
 */
export function ragOf(text: string): Rag | undefined {
  if (text === "") return undefined;
  return { colour: colourOf(text) ?? "other", text };
}

/** What may follow a colour: how it fares ("Green on track"), not what is of that colour ("Green fleet"). */
const AFTER_COLOUR =
  /^(?:rat|status|rag|to|on|at|in|as|no|with|and|or|up|down|stable|improv|worse|slip|behind|risk|under|delay|complet|achiev|over|off|ahead|due|close|concern|issue|now|was|from)/;

/**
 * The same, undefined where the cell names no colour, or what is of that colour. A single letter counts only where it
 * stands alone.
 */
export function colourOf(text: string): Rag["colour"] | undefined {
  const [first = "", ...rest] = plainWords(text).split(" ");
  if (!Object.hasOwn(COLOURS, first) || rest.length > 3) return undefined;
  const isApart = /^\W*\p{L}+(?:\s*[^\s\p{L}]|\s+[^\p{L}]|$)/u.test(text);
  const [next = ""] = rest;
  if (!isApart && !AFTER_COLOUR.test(next) && !Object.hasOwn(COLOURS, next)) return undefined;
  if (first.length === 1 && rest.some((word) => word.length > 1)) return undefined;
  return COLOURS[first];
}
