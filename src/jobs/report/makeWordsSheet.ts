import { layOutWords, WORDS_NAME } from "../../checklist";
import { fetched } from "../errors/fetched";
import { makeOwnSheet, type ListSheet } from "../ownSheets/makeOwnSheet";
import type { MakeOwnSheetOptions, MakeOwnSheetResult } from "../types";
import { paperWordsIn } from "../words/paperWords";

/** The sentences are fetched with the part of the pane that shows them, for those alone who want them. */
const importSentences = () => import(/* webpackChunkName: "words" */ "./reportWords");

const WORDS: ListSheet = {
  of: "words",
  name: WORDS_NAME,
  tableName: "ReportWordsTable",
  layOut: async ({ plan, asAt, settings, corrections }, names) => {
    const words = await paperWordsIn(settings.language, corrections);
    const { reportSentences } = await fetched(importSentences);
    const sentences = reportSentences(plan, settings, words);
    return layOutWords({ sentences, asAt, settings, ...names });
  },
};

/**
 * Makes a sheet of the words for the covering report, in the language of the appendix at hand and each with the cells that
 * it rests on, or renews it, as `makeOwnSheet` does. Throws also a `JobError` with the code "NotFetched" when the language's
 * words do not arrive.
 */
export function makeWordsSheet(options?: MakeOwnSheetOptions): Promise<MakeOwnSheetResult> {
  return makeOwnSheet(WORDS, options);
}
