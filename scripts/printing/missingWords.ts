import { openXlsx } from "../../host/xlsx";

/** A word that the sources say more often than the paper does. */
export interface MissingWord {
  readonly word: string;
  readonly times: number;
}

/**
 * Which words of the source sheets' cells are not on the paper. Letters and figures count, case does not; a word that
 * the line's end cuts in two is looked for with the break taken out.
 */
export function missingWords(
  bytes: Uint8Array,
  sourceSheets: readonly string[],
  paper: string,
): { readonly wanted: number; readonly missing: readonly MissingWord[] } {
  const printed = countWords(paper);
  const unbroken = paper.replace(/\s+/g, "").toLowerCase();
  const sources = countWords(sourceTexts(bytes, sourceSheets).join("\n"));
  const missing: MissingWord[] = [];
  let wanted = 0;
  for (const [word, times] of sources) {
    wanted += times;
    const short = times - (printed.get(word) ?? 0);
    if (short <= 0) continue;
    const isLong = word.length > 20 && unbroken.split(word).length - 1 >= times;
    if (!isLong) missing.push({ word, times: short });
  }
  return { wanted, missing };
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
  const counts = new Map<string, number>();
  for (const [word] of text.toLowerCase().matchAll(/[\p{L}\p{N}]+/gu)) {
    counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return counts;
}
