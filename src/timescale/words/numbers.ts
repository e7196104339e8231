import { ORDINALS as ORDINAL_WORDS, UNITS, wordList } from "../../words";

/** Numbers that are written as words, 1 to 20 and the tens an officer uses. */
export const NUMBER_WORDS: ReadonlyMap<string, number> = new Map([
  ...UNITS.map((word, index) => [word, index + 1] as const),
  ["a", 1],
  ["an", 1],
  ["couple", 2],
  ["twenty", 20],
  ["thirty", 30],
  ["forty", 40],
  ["fifty", 50],
  ["sixty", 60],
  ["ninety", 90],
]);

/** Ordinals that are written as words, first to twentieth, and "thirtieth". */
export const ORDINALS: ReadonlyMap<string, number> = new Map([
  ...ORDINAL_WORDS.map((word, index) => [word, index + 1] as const),
  ["thirtieth", 30],
]);

/** What stands behind a figure to make it an ordinal: 1st, 2nd, 3rd, 4th. */
export const ORDINAL_ENDINGS: ReadonlySet<string> = new Set(["st", "nd", "rd", "th"]);

/** Words whose number is a label, not a day: "Phase 1 March 2024" is not the first of March. */
export const LABELS: ReadonlySet<string> = new Set(
  wordList(
    "phase, phases, stage, stages, part, parts, tranche, priority, action, actions, item, no, number, lot, step, objective, version, strand, theme, block, wave, level, tier, grade, group, zone, ward, appendix, section, cohort, gate, sprint, milestone, milestones, option, ref, reference, target, outcome, aim, page, paragraph, article, schedule, annex",
  ),
);
