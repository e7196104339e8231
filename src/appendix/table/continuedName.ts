import { CONTINUED } from "./measureBlock";

/** A name that is repeated on the next page is shortened to about this many characters. */
const LONGEST = 120;

/**
 * What stands at the head of the page that a name runs over to: `continuedName("Improving systems")` is
 * "Improving systems (continued)". A long name is cut between words; a blank one stays blank.
 */
export function continuedName(text: string): string {
  const line = text.trim().replace(/\s+/g, " ");
  if (line === "") return "";
  if (line.length <= LONGEST) return `${line} ${CONTINUED}`;
  const cut = line.lastIndexOf(" ", LONGEST);
  return `${line.slice(0, cut > LONGEST / 2 ? cut : LONGEST)} … ${CONTINUED}`;
}
