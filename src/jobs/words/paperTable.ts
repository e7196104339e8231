import { ENGLISH, type PaperLanguage, type PaperWords } from "../../words";
import { JobError } from "../errors/jobError";
import { UNCHANGED } from "../errors/workbookState";

/** Where each language's table comes from; all but the English one are fetched only when a paper is to be in them. */
const TABLES: Readonly<Record<PaperLanguage, () => Promise<PaperWords>>> = {
  "en-GB": () => Promise.resolve(ENGLISH),
  cy: async () => (await import(/* webpackChunkName: "cy" */ "../../words/paper/welsh")).WELSH,
  gd: async () => (await import(/* webpackChunkName: "gd" */ "../../words/paper/gaelic")).GAELIC,
};

/**
 * The paper's words in a language as we have them: `(await paperTable("cy")).columns.aim.heading` is "Nod". Throws a
 * `JobError` with the code "NotFetched" when they do not arrive.
 */
export async function paperTable(language: PaperLanguage): Promise<PaperWords> {
  try {
    return await TABLES[language]();
  } catch (cause) {
    throw new JobError({ code: "NotFetched" }, UNCHANGED, { cause });
  }
}
