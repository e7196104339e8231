import { editDistance } from "../../words";
import type { ColumnWords } from "./planColumns";

/** How surely a heading names a column; 0 is not at all. */
export type HeadingStrength = number;

/**
 * Strengths, from a heading that is the column's own name (the first of its list) to one that merely may be meant:
 * another of its names; a name beside words in brackets; a name before a slash; a name that opens or ends the
 * heading; a mistyped name; a weak name.
 */
export const STRENGTH = {
  ownName: 110,
  name: 100,
  nameAside: 90,
  nameOpens: 80,
  part: 75,
  slip: 70,
  nameEnds: 60,
  weak: 40,
  opens: 36,
} as const;

/** "What we'll do" is "What we will do". */
const CONTRACTED: Readonly<Record<string, string>> = { ll: " will", re: " are", ve: " have" };
const LONGEST_HEADING = 80;
const MOST_WORDS_BEFORE_NAME = 3;
/** What may follow a column's name: "Progress made to October 2003", "Update since last report", "Actual Q2". */
const AFTER_NAME =
  /^(?:to|so far|at|as|up|since|from|for|in|of|by|on|this|last|during|date|dates|\d+|q\d|jan\w*|feb\w*|mar\w*|apr\w*|may|june?|july?|aug\w*|sep\w*|oct\w*|nov\w*|dec\w*|spring|summer|autumn|winter)\b/;
/**
 * A heading in its plain form: lower case, words parted by one space, no punctuation but "%" and "#", words singular:
 * `plainHeading("PROGRESS\nMade:")` is "progress made".
 */
export function plainHeading(heading: string): string {
  return heading
    .normalize("NFKC")
    .replace(/(\p{Ll}{2})(?=\p{Lu}\p{Ll})/gu, "$1 ")
    .toLowerCase()
    .replace(/['’](ll|re|ve)\b/g, (_, end: string) => CONTRACTED[end] ?? "")
    .replace(/\b(what|who|where|how|when)['’]s\b/g, "$1 is")
    .replace(/[^\p{L}\p{N}%#]+/gu, " ")
    .trim()
    .split(" ")
    .map(singular)
    .join(" ");
}

/** A table of headings made ready to be asked: a heading is looked up, never held against every name. */
export interface HeadingIndex<Column extends string> {
  readonly columns: readonly Column[];
  readonly byName: ReadonlyMap<string, readonly NameEntry<Column>[]>;
  /** Names by their count of words and first letter, for typing slips. */
  readonly byShape: ReadonlyMap<string, readonly NameEntry<Column>[]>;
  readonly weak: ReadonlyMap<string, readonly Column[]>;
  /** How other names of the columns are formed. */
  readonly forms: readonly (readonly [Column, RegExp])[];
}
interface NameEntry<Column extends string> {
  readonly column: Column;
  readonly name: string;
  readonly words: readonly string[];
  /** Whether it is the first of its column's names. */
  readonly isOwn: boolean;
}

/** Makes a table of headings ready for `headingStrengths`. */
export function indexHeadings<Column extends string>(
  table: Readonly<Record<Column, ColumnWords>>,
): HeadingIndex<Column> {
  const byName = new Map<string, NameEntry<Column>[]>();
  const byShape = new Map<string, NameEntry<Column>[]>();
  const weak = new Map<string, Column[]>();
  const forms: [Column, RegExp][] = [];
  const columns = Object.keys(table) as Column[];
  for (const column of columns) {
    for (const [index, name] of table[column].names.entries()) {
      const entry = { column, name, words: name.split(" "), isOwn: index === 0 };
      push(byName, name, entry);
      push(byShape, shapeOf(entry.words), entry);
    }
    for (const name of table[column].weak) push(weak, name, column);
    const form = table[column].forms;
    if (form) forms.push([column, form]);
  }
  return { columns, byName, byShape, weak, forms };
}

function push<Item>(map: Map<string, Item[]>, key: string, item: Item): void {
  const items = map.get(key);
  if (items) items.push(item);
  else map.set(key, [item]);
}

function shapeOf(words: readonly string[]): string {
  return `${words.length}${words[0]?.[0] ?? ""}`;
}

/**
 * How surely the heading names each column; columns that it does not name are left out.
 * "Progress Made (to Oct 2003)" gives progress made 90. Case, punctuation, line breaks, plurals, words in brackets, a
 * date that follows and small typing slips are forgiven.
 */
export function headingStrengths<Column extends string>(
  heading: string,
  index: HeadingIndex<Column>,
): ReadonlyMap<Column, HeadingStrength> {
  const strengths = new Map<Column, HeadingStrength>();
  const read = heading.length > LONGEST_HEADING ? undefined : readWords(heading);
  if (!read) return strengths;
  const add = (column: Column, strength: HeadingStrength): void => {
    if (strength > (strengths.get(column) ?? 0)) strengths.set(column, strength);
  };
  const named = (text: string, strength: HeadingStrength): void => {
    for (const { column } of index.byName.get(text) ?? []) add(column, strength);
    for (const [column, form] of index.forms) if (form.test(text)) add(column, strength);
  };
  for (const { column, isOwn } of index.byName.get(read.plain) ?? []) {
    add(column, isOwn ? STRENGTH.ownName : STRENGTH.name);
  }
  named(read.plain, STRENGTH.name);
  named(read.bare, STRENGTH.nameAside);
  for (const opening of openings(read)) named(opening, STRENGTH.nameOpens);
  for (const part of read.parts) named(part, STRENGTH.part);
  for (const entry of index.byShape.get(shapeOf(read.words)) ?? []) {
    if (isSlipOf(read, entry)) add(entry.column, STRENGTH.slip);
  }
  for (const ending of endings(read)) named(ending, STRENGTH.nameEnds);
  for (const text of [read.plain, read.bare, ...read.parts]) {
    for (const column of index.weak.get(text) ?? []) add(column, STRENGTH.weak);
  }
  // "Issue raised by members": where nothing else is known of a heading, its first word may tell.
  const [opening = ""] = read.words;
  if (strengths.size === 0 && read.words.length > 1 && opening.length > 4) {
    named(opening, STRENGTH.opens);
    for (const column of index.weak.get(opening) ?? []) add(column, STRENGTH.opens);
  }
  return strengths;
}

/** A heading in the forms that are compared with names. */
interface HeadingRead {
  readonly plain: string;
  /** Without what stands in brackets. */
  readonly bare: string;
  readonly words: readonly string[];
  /** What stands on either side of a slash, "and" or "or". */
  readonly parts: readonly string[];
}

function readWords(heading: string): HeadingRead | undefined {
  const plain = plainHeading(heading);
  if (plain === "") return undefined;
  const bare = /[([]/.test(heading) ? plainHeading(withoutBrackets(heading)) : plain;
  const sides = heading.split(/[/&|]| or | and /i);
  return {
    plain,
    bare,
    words: bare.split(" "),
    parts: sides.length > 1 ? sides.map(plainHeading) : [],
  };
}

/** The heading without what stands in round or square brackets. */
function withoutBrackets(heading: string): string {
  return heading.replace(/\([^()]*\)|\[[^[\]]*\]/g, " ");
}

/**
 * Beginnings after which only a date or the like follows: "progress made" of "progress made to october 2003". Whom
 * somebody "reports to" is no report.
 */
function openings({ words }: HeadingRead): string[] {
  if (words[0] === "report" && words[1] === "to") return [];
  return words
    .map((_, count) => words.slice(0, count).join(" "))
    .filter((name, count) => name.length > 3 && AFTER_NAME.test(words.slice(count).join(" ")));
}

/**
 * Endings: "completion date" of "agreed completion date", "due" of "Quarter due"; at most three words may stand before a
 * name. What is reported on ("Exception report") is no report that actions come from.
 */
function endings({ words }: HeadingRead): string[] {
  return words
    .map((_, count) => words.slice(count).join(" "))
    .filter(
      (name, count) =>
        count > 0 &&
        count <= MOST_WORDS_BEFORE_NAME &&
        (name === "due" || name.length > 4) &&
        name !== "report",
    );
}

/** "progress", "status" and "this" are no plurals. */
function singular(word: string): string {
  if (word.length > 4 && word.endsWith("ies")) return `${word.slice(0, -3)}y`;
  return word.length > 3 && /[^siu]s$/.test(word) ? word.slice(0, -1) : word;
}

/** Whether one word of the name is mistyped by a letter (two in a long one): "timesacle", "progess made". */
function isSlipOf(
  { bare, words }: HeadingRead,
  { name, words: nameWords }: NameEntry<string>,
): boolean {
  if (Math.abs(bare.length - name.length) > 2 || name.length < 5) return false;
  let slips = 0;
  for (const [index, word] of words.entries()) {
    const nameWord = nameWords[index] ?? "";
    if (word === nameWord) continue;
    const allowed = nameWord.length >= 8 ? 2 : nameWord.length >= 5 ? 1 : 0;
    if (allowed === 0 || slips > 0 || word[0] !== nameWord[0]) return false;
    if (editDistance(word, nameWord) > allowed) return false;
    slips += 1;
  }
  return slips === 1;
}
