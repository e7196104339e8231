import { fill } from "../../words";
import type { CellWords } from "./types";

/** A name that is repeated on the next page is shortened to about this many characters. */
const LONGEST = 120;

/**
 * What stands at the head of the page that a name runs over to: `continuedName("Improving systems", words)` is
 * "Improving systems (continued)". A long name is cut between words; a blank one stays blank.
 */
export function continuedName(text: string, words: Pick<CellWords, "continuedName">): string {
  const line = text.trim().replace(/\s+/g, " ");
  if (line === "") return "";
  if (line.length <= LONGEST) return fill(words.continuedName, { name: line });
  const cut = line.lastIndexOf(" ", LONGEST);
  const short = `${line.slice(0, cut > LONGEST / 2 ? cut : LONGEST)} …`;
  return fill(words.continuedName, { name: short });
}
