import { useEffect, useState } from "react";
import type { WorkbookReport } from "../../jobs";
import { paperWordsIn } from "../../jobs/words/paperWords";
import { ENGLISH, type PaperLanguage, type PaperWords } from "../../words";

/**
 * The paper's words in a language, with the workbook's corrections of them; the English ones until others have arrived, and
 * where they do not.
 */
export function usePaperWords(
  language: PaperLanguage,
  { corrections }: Pick<WorkbookReport, "corrections">,
): PaperWords {
  const [fetched, setFetched] = useState<PaperWords>(ENGLISH);
  useEffect(() => {
    let isWanted = true;
    void paperWordsIn(language, corrections).then(
      (words) => {
        if (isWanted) setFetched(words);
      },
      () => undefined,
    );
    return () => {
      isWanted = false;
    };
  }, [language, corrections]);
  return fetched.language === language ? fetched : ENGLISH;
}
