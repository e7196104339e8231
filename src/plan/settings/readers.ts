import { parseIsoDate, type IsoDate } from "../../calendar";
import { recordOf } from "../../sheet";

/**
 * Readers of remembered values: each gives the value if it is sound and undefined for anything else, since a workbook may
 * come from anywhere.
 */
const LONGEST_TEXT = 500;
const MOST_TEXTS = 50;

/** A text of a length that a head line may have; what is longer is cut, so that no choice is lost whole. */
export function textOf(value: unknown): string | undefined {
  return typeof value === "string" ? value.slice(0, LONGEST_TEXT) : undefined;
}

export function flagOf(value: unknown): boolean | undefined {
  return typeof value === "boolean" ? value : undefined;
}

/** A day of the calendar, "2003-11-11". */
export function dayOf(value: unknown): IsoDate | undefined {
  return parseIsoDate(textOf(value) ?? "");
}

/** A whole number within the bounds. */
export function countOf(value: unknown, least: number, most: number): number | undefined {
  const isCount = typeof value === "number" && Number.isInteger(value);
  return isCount && value >= least && value <= most ? value : undefined;
}

export function oneOf<Choice extends string>(
  value: unknown,
  choices: readonly Choice[],
): Choice | undefined {
  return choices.find((choice) => choice === value);
}

/** Each choice once, in the remembered order; those that are not named come last, so that none is lost. */
export function orderOf<Choice extends string>(
  value: unknown,
  choices: readonly Choice[],
): readonly Choice[] {
  const named = Array.isArray(value)
    ? value.map((name) => oneOf(name, choices)).filter((name) => name !== undefined)
    : [];
  return [...new Set([...named, ...choices])];
}

/** A list of texts, blank ones left out, each once. */
export function textsOf(value: unknown): readonly string[] | undefined {
  if (!Array.isArray(value)) return undefined;
  const texts = value.map((one) => textOf(one)?.trim() ?? "").filter((text) => text !== "");
  return [...new Set(texts)].slice(0, MOST_TEXTS);
}

/** Texts by key; keys that are not among the known ones and blank texts are dropped. */
export function textsBy<Key extends string>(
  value: unknown,
  keys: readonly Key[],
): Readonly<Partial<Record<Key, string>>> {
  const read = recordOf(value);
  const texts: Partial<Record<Key, string>> = {};
  for (const key of keys) {
    const text = textOf(read[key]);
    if (text !== undefined && text !== "") texts[key] = text;
  }
  return texts;
}

/** A flag for each key; one that is missing or damaged takes its fallback. */
export function flagsBy<Key extends string>(
  value: unknown,
  fallback: Readonly<Record<Key, boolean>>,
): Readonly<Record<Key, boolean>> {
  const read = recordOf(value);
  const flags: Record<Key, boolean> = { ...fallback };
  for (const key in fallback) flags[key] = flagOf(read[key]) ?? fallback[key];
  return flags;
}

/** One of the choices for each key that has one. */
export function choicesBy<Choice extends string>(
  value: unknown,
  choices: readonly Choice[],
): Readonly<Record<string, Choice>> {
  return Object.fromEntries(
    Object.entries(recordOf(value)).flatMap(([key, entry]) => {
      const choice = oneOf(entry, choices);
      return choice === undefined ? [] : [[key, choice]];
    }),
  );
}
