/**
 * The text with its look-alike signs made plain: every dash a hyphen, every space one space, curly quotes straight,
 * "½" after a digit ".5", raised note figures "[note]" (a raised 2 after "m" is an area). Nothing else changes:
 * `tidyText("−5 %")` is "-5 %".
 */
export function tidyText(text: string): string {
  if (PLAIN.test(text)) return text;
  return text
    .replace(/[\u00AD\u200B-\u200F\u2060\uFEFF]/g, "")
    .replace(/[\u2010-\u2015\u2212\uFE58\uFE63\uFF0D]/g, "-")
    .replace(/[\u2018\u2019\u02BC\u2032]/g, "'")
    .replace(/[\u201C\u201D]/g, '"')
    .replace(/\uFFE1/g, "£")
    .replace(/[\uFF05\uFE6A]/g, "%")
    .replace(/\u2026/g, "...")
    .replace(/[\uFF10-\uFF19]/g, (digit) => String(digit.charCodeAt(0) - 0xff10))
    .replace(/m([\u00B2\u00B3])/g, (_, raised: string) => (raised === "\u00B2" ? "m2" : "m3"))
    .replace(/[\u00B9\u00B2\u00B3\u2070\u2074-\u2079]/g, "[note]")
    .replace(
      /(\d?)([¼½¾])/g,
      (_, digit: string, part: string) => `${digit || "0"}${PARTS[part] ?? ""}`,
    )
    .replace(/\bper ?- ?cent\b/gi, "per cent")
    .replace(/\s/g, " ")
    .replace(/ {2,}/g, " ")
    .trim();
}

/** Words of plain signs, a space between them and no hyphen: nothing to tidy, as in nearly every figure. */
const PLAIN = /^(?:[!-,.-~]+(?: [!-,.-~]+)*)?$/;

const PARTS: Readonly<Record<string, string>> = { "¼": ".25", "½": ".5", "¾": ".75" };
