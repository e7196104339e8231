import { ENGLISH } from "./english";
import type { PaperWords } from "./paperWords";

export * from "./paperWords";

/** The languages that a paper can be in, by their BCP 47 tags. To add one, add its table here. */
export const PAPER_LANGUAGES = {
  "en-GB": ENGLISH,
} as const satisfies Record<string, PaperWords>;

export type PaperLanguage = keyof typeof PAPER_LANGUAGES;
