/** Why a translator's correction cannot be printed: in English, as sentences, for the officer who asked for it. */
export const CORRECTION_WORDS = {
  "gap-lost": "It leaves out {gaps}, which the add-in fills in.",
  "gap-unknown": "It has {gaps}, which nothing fills in.",
  "only-spaces": "It holds nothing but spaces.",
  "no-words": "“{text}” is a formula or a figure: only words are printed.",
  "too-long": "It has more than {most} characters.",
  "key-unknown": "“{key}” is no longer a key of the paper’s words.",
  "key-twice": "“{key}” is corrected in another row above.",
} as const;
