import { fill } from "../../words";
import type { Said } from "../said";
import type { CellWords } from "./types";

/** A name that is repeated on the next page is shortened to about this many characters, in a narrow column to fewer. */
const LONGEST = 120;

/**
 * What stands at the head of the page that a name runs over to: `continuedName("Improving systems", words)` is
 * "Improving systems (continued)". A long name is cut between words; a blank one stays blank.
 */
export function continuedName(
  text: string,
  words: Pick<CellWords, "continuedName">,
  most = LONGEST,
): string {
  const longest = Math.min(most, LONGEST);
  const line = text.trim().replace(/\s+/g, " ");
  if (line === "") return "";
  if (line.length <= longest) return fill(words.continuedName, { name: line });
  const cut = line.lastIndexOf(" ", longest);
  // Never between the two halves of one character.
  const begun = line.slice(0, cut > longest / 2 ? cut : longest).replace(/[\uD800-\uDBFF]$/, "");
  const short = `${begun} …`;
  return fill(words.continuedName, { name: short });
}

/** The same in each of the languages: `words` are theirs. */
export function continuedNames(
  [text, ...others]: Said,
  [words, ...otherWords]: readonly Pick<CellWords, "continuedName">[],
  most?: number,
): Said {
  const name = (one: string, its: Pick<CellWords, "continuedName"> | undefined): string =>
    its ? continuedName(one, its, most) : one;
  return [name(text, words), ...others.map((other, at) => name(other, otherWords[at]))];
}
