import { fill } from "../../words";
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
