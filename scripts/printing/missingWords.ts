import { openXlsx } from "office-js-host/xlsx";

/** A word that the sources say more often than the paper does. */
export interface MissingWord {
  readonly word: string;
  readonly times: number;
}

/** A run without white space of at least this many characters, a web address say, is cut where its line is full. */
const CUT_LENGTH = 20;

/**
 * Which words of the source sheets' cells are not on the paper. Letters and figures count, case does not; what is so
 * long that a line's end may cut it is looked for whole, with the line breaks taken out.
 */
export function missingWords(
  bytes: Uint8Array,
  sourceSheets: readonly string[],
  paper: string,
): { readonly wanted: number; readonly missing: readonly MissingWord[] } {
  const runs = sourceTexts(bytes, sourceSheets).flatMap((text) => text.toLowerCase().split(/\s+/));
  const isLong = (run: string): boolean => run.length >= CUT_LENGTH;
  const words = countWords(runs.filter((run) => !isLong(run)).join("\n"));
  const printed = countWords(paper);
  const unbroken = paper.toLowerCase().replace(/\s+/g, "");
  const missing = [
    ...shortfalls(words, (word) => printed.get(word) ?? 0),
    ...shortfalls(countAll(runs.filter(isLong)), (run) => unbroken.split(run).length - 1),
  ];
  return {
    wanted: [...countWords(runs.join("\n")).values()].reduce((sum, count) => sum + count, 0),
    missing,
  };
}

function shortfalls(
  wanted: ReadonlyMap<string, number>,
  found: (word: string) => number,
): MissingWord[] {
  return [...wanted].flatMap(([word, times]) => {
    const short = times - found(word);
    return short > 0 ? [{ word, times: short }] : [];
  });
}

function sourceTexts(bytes: Uint8Array, sourceSheets: readonly string[]): string[] {
  const sheets = openXlsx(bytes).workbook.sheets.filter(({ name }) => sourceSheets.includes(name));
  return sheets.flatMap((sheet) =>
    [...sheet.cells.values()].flatMap((row) =>
      [...row.values()].flatMap(({ value }) => (value.type === "string" ? [value.value] : [])),
    ),
  );
}

function countWords(text: string): Map<string, number> {
  return countAll([...text.toLowerCase().matchAll(/[\p{L}\p{N}]+/gu)].map(([word]) => word));
}

function countAll(words: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}
