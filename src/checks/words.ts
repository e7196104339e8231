/**
 * The grammar of messages. A message is one or two whole sentences that name what was found and what to do; the
 * officer's own words stand in quotation marks, shortened where they are long.
 */
const LONGEST_QUOTE = 60;

/** The officer's words in quotation marks, on one line: `quoted("On  time")` is "“On time”". */
export function quoted(text: string): string {
  const line = text.replace(/\s+/g, " ").trim();
  const characters = [...line];
  if (characters.length <= LONGEST_QUOTE) return `“${line}”`;
  return `“${characters.slice(0, LONGEST_QUOTE).join("").trim()}…”`;
}

/**
 * `cannotBeRead("soon", "a timescale", "it names no time")` is “soon” cannot be read as a timescale: it names no time.
 * Without a reason it is said alone.
 */
export function cannotBeRead(text: string, as: string, reason: string | undefined): string {
  if (reason === undefined) return sentence(`${quoted(text)} cannot be read as ${as}`);
  return sentence(`${quoted(text)} cannot be read as ${as}: ${lowerFirst(reason)}`);
}

/** The words with a capital letter first and a full stop last. */
export function sentence(words: string): string {
  const trimmed = words.trim();
  const capital = trimmed.charAt(0).toUpperCase() + trimmed.slice(1);
  return /[.?!]”?$/.test(capital) ? capital : `${capital}.`;
}

/** A reason's sentence as the second half of one: an abbreviation or a name in capitals stays as it is. */
export function lowerFirst(words: string): string {
  return /^[A-Z][a-z ]/.test(words) ? words.charAt(0).toLowerCase() + words.slice(1) : words;
}
