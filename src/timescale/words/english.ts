import { CUE_WORDS } from "./cues";
import { KEY_WORDS, REAL_WORDS } from "./keyWords";
import { MONTHS } from "./months";
import { LABELS, NUMBER_WORDS, ORDINALS, ORDINAL_ENDINGS } from "./numbers";
import { PLAIN_WORDS } from "./plainWords";
import { SEASONS } from "./seasons";
import { UNITS } from "./units";

/** Every English word that one of our tables holds: what is none of them may be a slip, a name or another language. */
export const ENGLISH_WORDS: ReadonlySet<string> = new Set([
  ...MONTHS.keys(),
  ...KEY_WORDS,
  ...REAL_WORDS,
  ...PLAIN_WORDS,
  ...CUE_WORDS,
  ...LABELS,
  ...NUMBER_WORDS.keys(),
  ...ORDINALS.keys(),
  ...ORDINAL_ENDINGS,
  ...SEASONS.keys(),
  ...UNITS.keys(),
]);
