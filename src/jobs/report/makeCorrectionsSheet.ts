import { fetched } from "../errors/fetched";
import { makeOwnSheet } from "../ownSheets/makeOwnSheet";
import type { MakeOwnSheetOptions, MakeOwnSheetResult } from "../types";

/** What lists the words is fetched by those alone who want a sheet of them. */
const importSheet = () => import(/* webpackChunkName: "corrections" */ "./correctionsSheet");

/**
 * Makes a sheet of every word that the appendix says itself, in the language of the one at hand, with a column in which a
 * translator corrects it and which every run reads; or makes it anew, as `makeOwnSheet` does, with all that was typed in that
 * column. Throws also a `JobError` with the code "NotFetched" when the language's words do not arrive.
 */
export async function makeCorrectionsSheet(
  options?: MakeOwnSheetOptions,
): Promise<MakeOwnSheetResult> {
  const { correctionsSheet } = await fetched(importSheet);
  return makeOwnSheet(({ settings }) => correctionsSheet(settings), options);
}
