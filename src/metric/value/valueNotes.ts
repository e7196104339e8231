/** What is said of a note, and whether it leaves the value in doubt: another number may have been meant. */
interface NoteKind<Facts extends readonly string[]> {
  readonly isDoubt: boolean;
  readonly words: (...facts: Facts) => string;
}

type Words<Facts extends readonly string[]> = NoteKind<Facts>["words"];

function doubt<Facts extends readonly string[]>(words: Words<Facts>): NoteKind<Facts> {
  return { isDoubt: true, words };
}

function remark<Facts extends readonly string[]>(words: Words<Facts>): NoteKind<Facts> {
  return { isDoubt: false, words };
}

/** Everything that the reader of values remarks on. The facts are the officer's own words, or what was made of them. */
const KINDS = {
  corrected: doubt((written: string, meant: string) => `"${written}" was read as "${meant}".`),
  glued: doubt((piece: string) => `"${piece}" stands close against the number.`),
  "spaced-thousands": doubt(
    (figures: string) => `The space in "${figures}" was taken to part thousands.`,
  ),
  exponent: doubt((figures: string) => `"${figures}" was read as a number in scientific form.`),
  "stray-mark": doubt(
    (mark: string, figures: string) => `A stray "${mark}" after ${figures} was left out.`,
  ),
  "leading-point": doubt(
    (figures: string) => `"${figures}" begins with its point: is a figure missing?`,
  ),
  "odd-size": doubt((words: string) => `"${words}" beside it may change the size of the number.`),
  million: doubt((letter: string) => `"${letter}" was read as million.`),
  thousand: remark((letter: string) => `"${letter}" was read as thousand.`),
  pence: doubt((letter: string) => `"${letter}" was read as pence.`),
  "plus-sign": doubt(() => "The plus sign was left aside: is it a change?"),
  "brackets-minus": remark(() => "The brackets were read as a minus sign."),
  "unit-differs": doubt(
    (said: string, around: string) =>
      `The cell says ${said}, its heading or unit ${around}: the cell was believed.`,
  ),
  "odd-money": doubt(
    () => "An amount of money has two decimals or none: is a word of size missing?",
  ),
  "may-be-share": doubt(
    (share: string, percent: string) => `${share} under a % heading may mean ${percent}%.`,
  ),
  "share-read": remark((share: string, percent: string) => `${share} was read as ${percent}%.`),
  "may-be-year": doubt(() => "It may be a year."),
  "may-be-addition": doubt(() => "It may be an addition, not a level."),
  change: doubt(() => "It is a change, not a level."),
  "change-over-time": doubt(() => "Read as a change over time, in per cent."),
  rank: doubt(() => "Read as a rank."),
  "out-of": doubt((part: string, whole: string) => `Read as ${part} out of ${whole}.`),
  sense: doubt((word: string) => `The word "${word}" was left aside.`),
  counted: doubt((word: string) => `"${word}" was taken for what is counted.`),
  hidden: doubt(() => "Its format hides the number."),
  score: remark((whole: string) => `Read as a score out of ${whole}.`),
  ratio: remark(
    (many: string, left: string, right: string) =>
      `Read as the ${many} of a ratio ${left} to ${right}.`,
  ),
  fraction: remark((percent: string) => `Read as ${percent}%.`),
  "share-in-brackets": remark((percent: string) => `Read as ${percent}%, as the brackets say.`),
  duration: remark((length: string) => `Read as ${length}.`),
  zero: remark((word: string) => `"${word}" was read as 0.`),
  "also-says": remark((words: string) => `It also says "${words}".`),
  "also-target": remark(() => "It also names a target."),
  "also-change": remark(() => "It also says by how much it changed."),
  trend: remark((sign: string) => `"${sign}" beside it was left aside.`),
  "starred-provisional": remark(
    (sign: string) => `"${sign}" was taken to mark a provisional value; its meaning is not stated.`,
  ),
  "lettered-provisional": remark(
    (letter: string) => `"${letter}" was taken to mark a provisional value.`,
  ),
  "has-note": remark((words: string) => `It has a note: "${words}".`),
  "points-to-note": remark((sign: string) => `"${sign}" points to a note.`),
} as const;

/** What was assumed or left aside when a value was read. */
export interface ValueNote {
  readonly code: keyof typeof KINDS;
  readonly facts: readonly string[];
}

/** A note of a kind with its facts: `noteOf("corrected", "milion", "million")`. */
export function noteOf<Code extends ValueNote["code"]>(
  code: Code,
  ...facts: Parameters<(typeof KINDS)[Code]["words"]>
): ValueNote {
  return { code, facts };
}

/** Whether the note leaves it in doubt which number is meant: a slip put right, a bare "may be a year". */
export function isDoubtNote({ code }: ValueNote): boolean {
  return KINDS[code].isDoubt;
}

/** The note as a sentence: `"milion" was read as "million".` */
export function noteWords({ code, facts }: ValueNote): string {
  const words: Words<readonly string[]> = KINDS[code].words;
  return words(...facts);
}
