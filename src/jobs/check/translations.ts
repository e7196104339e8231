import type { WorkbookReading } from "../../excel";
import type { ReportSettings, TranslationReader } from "../../plan";
import { fetched } from "../errors/fetched";
import type { Memory } from "../memory/memory";

/** Few workbooks say anything in two languages: what reads such columns is fetched for them alone. */
export const importTranslations = () =>
  import(/* webpackChunkName: "bilingual" */ "../../plan/translations");

/** A heading that names a language, or is in one. */
const NAMES_A_LANGUAGE =
  /welsh|cymraeg|cynnydd|targ(?:ed|aid)\b|g(?:ae|[àa]idh)li[cg]|saesneg|beurla|[([](?:cy|gd)[)\]]/i;
/** Headings stand in the first rows. */
const ROWS = 40;

/** What reads columns in another language, where an appendix is in one or the head of a sheet names one. */
export async function translationsFor(
  { sheets }: WorkbookReading,
  { language }: ReportSettings,
  others: Memory["others"],
): Promise<TranslationReader | undefined> {
  const isBilingual =
    [language, ...others.map(({ choices }) => choices.language)].some((one) => one !== "en-GB") ||
    sheets.some(({ rows }) =>
      rows
        .slice(0, ROWS)
        .some((row) =>
          row.some((cell) => cell.kind === "text" && NAMES_A_LANGUAGE.test(cell.text)),
        ),
    );
  return isBilingual ? (await fetched(importTranslations)).TRANSLATIONS : undefined;
}
