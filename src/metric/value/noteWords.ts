import { fill, VALUE_NOTE_WORDS } from "../../words";
import type { ValueNote } from "./valueNotes";

/** The note as a sentence: `"milion" was read as "million".` */
export function noteWords({ code, facts }: ValueNote): string {
  const template = VALUE_NOTE_WORDS[code];
  const gaps = [...template.matchAll(/\{(\w+)\}/g)].map(([, gap = ""]) => gap);
  return fill(template, Object.fromEntries(gaps.map((gap, at) => [gap, facts[at] ?? ""])));
}
