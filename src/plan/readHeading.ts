import type { ColumnWords } from "./headingWords";

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

/**
 * How surely the heading names the column:
 * `headingStrength("Progress Made (to Oct 2003)", TARGETS_WORDS.progressMade)` is 90. Case, punctuation, line breaks,
 * plurals, words in brackets, a date that follows and small typing slips are forgiven. 0 where it names it not.
 */
export function headingStrength(heading: string, words: ColumnWords): HeadingStrength {
  if (heading.length > LONGEST_HEADING) return 0;
  const plain = plainHeading(heading);
  if (plain === "") return 0;
  if (plain === words.names[0]) return STRENGTH.ownName;
  if (words.names.includes(plain)) return STRENGTH.name;
  const bare = plainHeading(withoutBrackets(heading));
  if (bare !== plain && words.names.includes(bare)) return STRENGTH.nameAside;
  if (words.names.some((name) => opensWith(bare, name))) return STRENGTH.nameOpens;
  const parts = heading.split(/[/&|]| or /i).map(plainHeading);
  if (parts.length > 1 && parts.some((part) => words.names.includes(part))) return STRENGTH.part;
  if (words.names.some((name) => isSlipOf(bare, name))) return STRENGTH.slip;
  if (words.names.some((name) => endsWith(bare, name))) return STRENGTH.nameEnds;
  return words.weak.includes(plain) || words.weak.includes(bare) ? STRENGTH.weak : 0;
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
function endsWith(plain: string, name: string): boolean {
  return (
    name.length > 4 &&
    plain.endsWith(` ${name}`) &&
    plain.slice(0, -name.length).trim().split(" ").length <= MOST_WORDS_BEFORE_NAME
  );
}

/** "progress" and "status" are no plurals. */
function singular(word: string): string {
  if (word.length > 4 && word.endsWith("ies")) return `${word.slice(0, -3)}y`;
  return word.length > 3 && /[^su]s$/.test(word) ? word.slice(0, -1) : word;
}

/** Whether one word of the name is mistyped by a letter (two in a long one): "timesacle", "progess made". */
function isSlipOf(plain: string, name: string): boolean {
  if (Math.abs(plain.length - name.length) > 2 || name.length < 5) return false;
  const words = plain.split(" ");
  const nameWords = name.split(" ");
  if (words.length !== nameWords.length) return false;
  let slips = 0;
  for (const [index, word] of words.entries()) {
    const nameWord = nameWords[index] ?? "";
    if (word === nameWord) continue;
    const allowed = nameWord.length >= 8 ? 2 : nameWord.length >= 5 ? 1 : 0;
    if (word[0] !== nameWord[0] || editDistance(word, nameWord) > allowed) return false;
    slips += 1;
  }
  return slips === 1;
}

/** Letters to add, drop, change or swap with the neighbour to come from one word to the other. */
function editDistance(from: string, to: string): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: to.length + 1 }, (_, index) => index);
  for (let i = 1; i <= from.length; i += 1) {
    const current = [i];
    for (let j = 1; j <= to.length; j += 1) {
      const same = from[i - 1] === to[j - 1];
      let best = Math.min(
        (last[j] ?? 0) + 1,
        (current[j - 1] ?? 0) + 1,
        (last[j - 1] ?? 0) + (same ? 0 : 1),
      );
      if (i > 1 && j > 1 && from[i - 1] === to[j - 2] && from[i - 2] === to[j - 1]) {
        best = Math.min(best, (beforeLast[j - 2] ?? 0) + 1);
      }
      current.push(best);
    }
    beforeLast = last;
    last = current;
  }
  return last[to.length] ?? 0;
}
