import type { VALUE_NOTE_WORDS } from "../../words";

type Code = keyof typeof VALUE_NOTE_WORDS;

/** The facts that a template asks for, in its order. */
type FactsOf<Template extends string> = Template extends `${string}{${string}}${infer Rest}`
  ? readonly [fact: string, ...FactsOf<Rest>]
  : readonly [];

/** The notes that tell how a sure number was read; the others leave it in doubt which number is meant. */
const SURE: ReadonlySet<Code> = new Set<Code>([
  "thousand",
  "brackets-minus",
  "share-read",
  "score",
  "ratio",
  "fraction",
  "share-in-brackets",
  "duration",
  "zero",
  "also-says",
  "also-target",
  "also-change",
  "trend",
  "starred-provisional",
  "lettered-provisional",
  "has-note",
  "points-to-note",
]);

/** What was assumed or left aside when a value was read. */
export interface ValueNote {
  readonly code: Code;
  /** The officer's own words, or what was made of them, in the order in which the note names them. */
  readonly facts: readonly string[];
}

/** A note of a kind with its facts: `noteOf("corrected", "milion", "million")`. */
export function noteOf<Each extends Code>(
  code: Each,
  ...facts: FactsOf<(typeof VALUE_NOTE_WORDS)[Each]>
): ValueNote {
  return { code, facts };
}

/** Whether the note leaves it in doubt which number is meant: a slip put right, a bare "may be a year". */
export function isDoubtNote({ code }: ValueNote): boolean {
  return !SURE.has(code);
}
