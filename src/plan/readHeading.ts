import type { ColumnWords } from "./headingWords";
import { editDistance } from "./editDistance";

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
} as const;

const LONGEST_HEADING = 80;
const MOST_WORDS_BEFORE_NAME = 3;
/** What may follow a column's name: "Progress made to October 2003", "Update since last report", "Actual Q2". */
const AFTER_NAME =
  /^(?:to|at|as|up|since|from|for|in|of|by|on|this|last|during|date|dates|\d+|q\d|jan\w*|feb\w*|mar\w*|apr\w*|may|june?|july?|aug\w*|sep\w*|oct\w*|nov\w*|dec\w*|spring|summer|autumn|winter)\b/;

/**
 * A heading in its plain form: lower case, words parted by one space, no punctuation but "%" and "#", words singular:
 * `plainHeading("PROGRESS\nMade:")` is "progress made".
 */
export function plainHeading(heading: string): string {
  return heading
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}%#]+/gu, " ")
    .trim()
    .split(" ")
    .map(singular)
    .join(" ");
}

/** A table of headings made ready to be asked: every name with its column and its words. */
export interface HeadingIndex<Column extends string> {
  readonly entries: readonly NameEntry<Column>[];
  readonly weak: ReadonlyMap<string, readonly Column[]>;
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
  const entries: NameEntry<Column>[] = [];
  const weak = new Map<string, Column[]>();
  for (const column of Object.keys(table) as Column[]) {
    for (const [index, name] of table[column].names.entries()) {
      entries.push({ column, name, words: name.split(" "), isOwn: index === 0 });
    }
    for (const name of table[column].weak) weak.set(name, [...(weak.get(name) ?? []), column]);
  }
  return { entries, weak };
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
  for (const entry of index.entries) {
    const strength = strengthOf(read, entry);
    if (strength > (strengths.get(entry.column) ?? 0)) strengths.set(entry.column, strength);
  }
  for (const text of [read.plain, read.bare]) {
    for (const column of index.weak.get(text) ?? []) {
      if (!strengths.has(column)) strengths.set(column, STRENGTH.weak);
    }
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
  const sides = heading.split(/[/&|]| or /i);
  return {
    plain,
    bare,
    words: bare.split(" "),
    parts: sides.length > 1 ? sides.map(plainHeading) : [],
  };
}

function strengthOf<Column extends string>(
  { plain, bare, words, parts }: HeadingRead,
  entry: NameEntry<Column>,
): HeadingStrength {
  const { name } = entry;
  if (plain === name) return entry.isOwn ? STRENGTH.ownName : STRENGTH.name;
  if (bare === name) return STRENGTH.nameAside;
  if (opensWith(bare, name)) return STRENGTH.nameOpens;
  if (parts.includes(name)) return STRENGTH.part;
  if (isSlipOf(bare, words, entry)) return STRENGTH.slip;
  return endsWith(bare, words, name) ? STRENGTH.nameEnds : 0;
}

/** The heading without what stands in round or square brackets. */
function withoutBrackets(heading: string): string {
  return heading.replace(/\([^()]*\)|\[[^[\]]*\]/g, " ");
}

function opensWith(plain: string, name: string): boolean {
  return (
    name.length > 3 && plain.startsWith(`${name} `) && AFTER_NAME.test(plain.slice(name.length + 1))
  );
}

/** "Agreed completion date" ends with a name; "no further action was needed" does not. */
function endsWith(bare: string, words: readonly string[], name: string): boolean {
  return (
    name.length > 4 &&
    words.length <= MOST_WORDS_BEFORE_NAME + name.split(" ").length &&
    bare.endsWith(` ${name}`)
  );
}

/** "progress" and "status" are no plurals. */
function singular(word: string): string {
  if (word.length > 4 && word.endsWith("ies")) return `${word.slice(0, -3)}y`;
  return word.length > 3 && /[^su]s$/.test(word) ? word.slice(0, -1) : word;
}

/** Whether one word of the name is mistyped by a letter (two in a long one): "timesacle", "progess made". */
function isSlipOf(
  bare: string,
  words: readonly string[],
  { name, words: nameWords }: NameEntry<string>,
): boolean {
  if (Math.abs(bare.length - name.length) > 2 || name.length < 5) return false;
  if (words.length !== nameWords.length || bare[0] !== name[0]) return false;
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
