import { ENGLISH } from "./english";
import type { PaperWords } from "./paperWords";

/** A word or sentence of the paper in one language, as a translator is shown it. */
export interface PaperText {
  /** By which it is known whatever is said: "cy.head.asAt", "cy.days.two". */
  readonly key: string;
  /** The part of the paper's words that it belongs to. */
  readonly part: PaperPart;
  readonly english: string;
  /** As we have it; in English the same as `english`. */
  readonly text: string;
  /** The numbers that it is said for, the first few; undefined where it counts nothing, or is said for every number. */
  readonly numbers: SaidFor | undefined;
  /** The gaps that it must hold, and those that it may: "{count}". */
  readonly gaps: { readonly needed: readonly string[]; readonly allowed: readonly string[] };
}

/** Numbers that one form of a plural is said for. */
export interface SaidFor {
  readonly first: readonly number[];
  /** Whether there are more of them. */
  readonly hasMore: boolean;
  /** "3rd" rather than "3". */
  readonly isOrdinal: boolean;
}

/** The parts of the table that hold words. */
export type PaperPart = Exclude<keyof PaperWords, "language" | "dates">;

const CATEGORIES: ReadonlySet<string> = new Set(["zero", "one", "two", "few", "many", "other"]);
const ORDINALS = "ordinals";
/** Plurals are told apart by the numbers up to here. */
const LAST_NUMBER = 200;
const MOST_NUMBERS = 4;

/**
 * Every word and sentence that the paper says itself, in the order of its table. What is not said at all is left out, as
 * are the months, which each language's own calendar gives. `more` are further forms of a plural by their keys, such as
 * "cy.days.few", which are listed beside those that the table has; a key that names no form is passed over.
 */
export function paperTexts(words: PaperWords, more: readonly string[] = []): readonly PaperText[] {
  return textsOf(words, ENGLISH, [], words, new Set(more));
}

/** Keys of the table's own words, without the language: `pathOf("cy.days.two")` is `["days", "two"]`. */
export function pathOf(key: string): readonly string[] {
  return key.split(".").slice(1);
}

type Table = Readonly<Record<string, unknown>>;

function textsOf(
  own: unknown,
  english: unknown,
  path: readonly string[],
  words: PaperWords,
  more: ReadonlySet<string>,
): PaperText[] {
  const isOther = path[0] === "language" || path[0] === "dates" || path.at(-1) === "language";
  if (isOther) return [];
  const keyOf = (names: readonly string[]): string => [words.language, ...names].join(".");
  if (typeof own === "string") {
    const said = typeof english === "string" ? english : "";
    const needed = gapsIn(own);
    return own === ""
      ? []
      : [
          {
            key: keyOf(path),
            part: path[0] as PaperPart,
            english: said,
            text: own,
            numbers: undefined,
            gaps: { needed, allowed: [...needed, ...gapsIn(said)] },
          },
        ];
  }
  const [table, its] = [own as Table, english as Table];
  if (!isPlural(table)) {
    return Object.entries(table).flatMap(([name, value]) =>
      textsOf(value, its[name], [...path, name], words, more),
    );
  }
  return formsOf(table as Forms, its as Forms, path, words, (name) =>
    more.has(keyOf([...path, name])),
  ).map((text) => ({ ...text, key: keyOf([...path, text.key]) }));
}

type Forms = Readonly<Partial<Record<string, string>>>;

/** The forms of what is counted; each one's key is the form's name alone. */
function formsOf(
  forms: Forms,
  english: Forms,
  path: readonly string[],
  { language }: PaperWords,
  isAsked: (name: string) => boolean,
): PaperText[] {
  const isOrdinal = path.at(-1) === ORDINALS;
  const type = isOrdinal ? "ordinal" : "cardinal";
  const [rules, englishRules] = [
    new Intl.PluralRules(language, { type }),
    new Intl.PluralRules("en-GB", { type }),
  ];
  const numbers = Array.from({ length: LAST_NUMBER + 1 }, (_nothing, number) => number);
  const names = rules
    .resolvedOptions()
    .pluralCategories.filter((name) => forms[name] !== undefined || isAsked(name));
  const formFor = (number: number): string => {
    const name = rules.select(number);
    return names.includes(name) ? name : "other";
  };
  const all = [...Object.values(forms), ...Object.values(english)].flatMap((text = "") =>
    gapsIn(text),
  );
  return names.flatMap((name): PaperText[] => {
    const text = forms[name] ?? forms["other"] ?? "";
    if (text === "") return [];
    const its = numbers.filter((number) => formFor(number) === name);
    const [one] = its;
    // What is said of one number alone may say it by a word: "two rows".
    const needed = gapsIn(text).filter((gap) => gap !== COUNT || its.length !== 1);
    return [
      {
        key: name,
        part: path[0] as PaperPart,
        english: (one !== undefined && english[englishRules.select(one)]) || english["other"] || "",
        text,
        numbers:
          names.length === 1
            ? undefined
            : {
                first: its.slice(0, MOST_NUMBERS),
                hasMore: its.length > MOST_NUMBERS,
                isOrdinal,
              },
        gaps: { needed, allowed: all },
      },
    ];
  });
}

const COUNT = "{count}";

function isPlural(table: Table): boolean {
  return "other" in table && Object.keys(table).every((name) => CATEGORIES.has(name));
}

/** The gaps of a text, each once: of "{count} of {of}" they are "{count}" and "{of}". */
export function gapsIn(text: string): readonly string[] {
  return [...new Set(text.match(/\{\w+\}/g) ?? [])];
}
