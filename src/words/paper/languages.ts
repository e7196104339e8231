/**
 * The languages that a paper can be in, by their BCP 47 tags, each with its English name. Their tables of words but the
 * English one are fetched only when a paper is to be in them.
 */
export const PAPER_LANGUAGES = {
  "en-GB": "English",
  cy: "Welsh",
  gd: "Scottish Gaelic",
} as const satisfies Record<string, string>;

export type PaperLanguage = keyof typeof PAPER_LANGUAGES;
