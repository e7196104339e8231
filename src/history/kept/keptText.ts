import { plainWords } from "../../plan";
import { hash } from "../../sheet";

/** Characters of a text that are kept: enough to know it again and to name it once it is gone. */
export const LONGEST_KEPT = 200;

/**
 * A text as it is kept: on one line and, where it is long, shortened with a mark of the whole behind it.
 * `keptText("Agree  one\nform")` is "Agree one form".
 */
export function keptText(text: string): string {
  const line = onOneLine(text);
  if (line.length <= LONGEST_KEPT) return line;
  const start = line.slice(0, LONGEST_KEPT - MARK_LENGTH - 1).replace(/[\uD800-\uDBFF]$/, "");
  return `${start}…${markOf(line)}`;
}

/** A text with every run of white space as one space. */
export function onOneLine(text: string): string {
  return text.replace(/\s+/gu, " ").trim();
}

/** The words of a kept text without the mark behind a shortened one: "Agree one form for every…". */
export function wordsOfKept(kept: string): string {
  return SHORTENED.test(kept) ? kept.slice(0, -MARK_LENGTH) : kept;
}

/** A mark of a text's words, the same where only case, punctuation or spaces differ; "" for a text without words. */
export function wordsMark(text: string): string {
  const words = plainWords(text);
  return words === "" ? "" : markOf(words);
}

const MARK_LENGTH = 7;
const SHORTENED = new RegExp(`…[0-9a-z]{${MARK_LENGTH}}$`);
const MANY = 36 ** MARK_LENGTH;

/** A hash of the text as seven base-36 digits. */
function markOf(text: string): string {
  const [one, two] = hash([text]);
  const sum = one * 0x200000 + (two & 0x1fffff);
  return (sum % MANY).toString(36).padStart(MARK_LENGTH, "0");
}
