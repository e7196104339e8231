import { useEffect, useState } from "react";
import type { ReportSettings } from "../../jobs";
import { paperWordsIn } from "../../jobs/words/paperWords";
import { ENGLISH, type PaperWords } from "../../words";

/** The paper's words in a language; the English ones until others have arrived, and where they do not. */
export function usePaperWords(language: ReportSettings["language"]): PaperWords {
  const [fetched, setFetched] = useState<PaperWords>(ENGLISH);
  useEffect(() => {
    let isWanted = true;
    void paperWordsIn(language).then(
      (words) => {
        if (isWanted) setFetched(words);
      },
      () => undefined,
    );
    return () => {
      isWanted = false;
    };
  }, [language]);
  return fetched.language === language ? fetched : ENGLISH;
}
