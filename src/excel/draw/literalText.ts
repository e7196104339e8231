/**
 * A text as it must be written so that Excel takes it as text and keeps it as text: writing is like typing, and only
 * a leading apostrophe (which Excel turns into the cell's quote prefix and does not show) stops "March 2004" from
 * becoming a date, "=cmd" a formula and "'quoted" losing its own apostrophe. It also holds when the officer later
 * edits the cell, and for texts over 255 characters, which the text format "@" shows as "####" in older Excels.
 */
export function literalText(text: string): string {
  return text === "" ? "" : `'${cellLines(text)}`;
}

/** A text with line ends as a cell keeps them. */
export function cellLines(text: string): string {
  return text.replace(/\r\n?/g, "\n");
}
