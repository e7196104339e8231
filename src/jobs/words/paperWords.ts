import type { Corrections, PaperLanguage, PaperWords } from "../../words";
import { fetched } from "../errors/fetched";
import { importCorrections } from "./corrections";
import { paperTable } from "./paperTable";

/**
 * The paper's words in a language, with a translator's corrections in place of our own words where the workbook has any.
 * Throws a `JobError` with the code "NotFetched" when they do not arrive.
 */
export async function paperWordsIn(
  language: PaperLanguage,
  corrections: Corrections = {},
): Promise<PaperWords> {
  const words = await paperTable(language);
  const own = corrections[language];
  return own ? (await fetched(importCorrections)).corrected(words, own) : words;
}
