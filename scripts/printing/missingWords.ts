import { openXlsx } from "office-js-host/xlsx";

/** A word that the sources say more often than the paper does. */
export interface MissingWord {
  readonly word: string;
  readonly times: number;
}

/** What the paper has of its sources' words. */
export interface WordsOnPaper {
  readonly wanted: number;
  /** Nowhere on the paper, or too seldom. */
  readonly missing: readonly MissingWord[];
  /** On the paper, but in two pieces, since a line was too short for them. */
  readonly broken: readonly MissingWord[];
}

/** A run without white space of at least this many characters, a web address say, is cut where its line is full. */
const CUT_LENGTH = 20;
/** What the paper says in words of its own, "Lower is better" or "Is sydd orau", in whatever language it is. */
const SAID_OTHERWISE = new Set(["Good is", "Lower", "Higher", "Note"]);

/**
 * Which words of the source sheets' cells are not on the paper. Letters and figures count, case does not; what is not there
 * in one piece is looked for with the line breaks taken out, together with what it hangs on: "10.05.2023" for "05".
 */
export function missingWords(
  bytes: Uint8Array,
  sourceSheets: readonly string[],
  paper: string,
): WordsOnPaper {
  return wordsOnPaper(sourceTexts(bytes, sourceSheets), paper);
}

/** The same of texts: `wordsOnPaper(["Repair roads"], "Repair ro\nads")` has "roads" among the broken. */
export function wordsOnPaper(texts: readonly string[], paper: string): WordsOnPaper {
  const runs = texts
    .filter((text) => !SAID_OTHERWISE.has(text))
    .flatMap((text) => text.toLowerCase().split(/\s+/));
  const isLong = (run: string): boolean => run.length >= CUT_LENGTH;
  const words = countWords(runs.filter((run) => !isLong(run)).join("\n"));
  const printed = countWords(paper);
  const unbroken = paper.toLowerCase().replace(/\s+/g, "");
  const timesInAll = (run: string): number => unbroken.split(run).length - 1;
  const shorts = countAll(runs.filter((run) => !isLong(run)));
  const short = shortfalls(words, (word) => printed.get(word) ?? 0);
  const isBroken = ({ word }: MissingWord): boolean =>
    [...shorts].every(([run, times]) => !saysWord(run, word) || timesInAll(run) >= times);
  return {
    wanted: [...countWords(runs.join("\n")).values()].reduce((sum, count) => sum + count, 0),
    missing: [
      ...short.filter((word) => !isBroken(word)),
      ...shortfalls(countAll(runs.filter(isLong)), timesInAll),
    ],
    broken: short.filter(isBroken),
  };
}

function saysWord(run: string, word: string): boolean {
  return run.includes(word) && countWords(run).has(word);
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
