import { wordList, wordSet } from "../../words";

/**
 * The one vocabulary of completion: timescale cells, status columns and updates are all read with it, so that "signed
 * off" means the same wherever it is written.
 */

/** Words that say that the work is done, when nothing around them takes it back. */
export const DONE_WORDS: readonly string[] = wordList(
  `complete, completed, achieved, accomplished, attained, done, all done, delivered, closed, closed off, closed down,
   finished, concluded, finalised, implemented, actioned, discharged, fulfilled, resolved, signed off, ticked off,
   wrapped up, completion achieved, action closed, action complete, now in place, already in place, is in place,
   are in place, fully in place, in place, fully met, now met, target met, targets met, objective met,
   requirement met, requirements met, milestone met, milestone reached, target reached, target achieved,
   cwblhawyd, cyflawnwyd, gorffenwyd, wedii gwblhau, wedii chwblhau, coileanta, coilionta, crìochnaichte, críochnaithe,
   i gcrích, proposed for closure, recommend closure, recommended for closure`,
);

/**
 * Words that, directly before a word of completion, say that it is not so, not yet so, or so in part only: "to be
 * completed", "partially achieved", "not yet in place".
 */
const NOT_YET_WORDS: readonly string[] = wordList(
  `not, not yet, not been, not yet been, not fully, not yet fully, never, no longer, yet to be, still to be,
   remains to be, remain to be, to be, be, will be, would be, shall be, should be, must be, may be, might be, can be,
   could be, cannot be, needs to be, need to be, has to be, have to be, ought to be, is to be, are to be, due to be,
   expected to be, hoped to be, planned to be, scheduled to be, likely to be, aimed to be, intended to be, being,
   when, once, until, unless, if, as, before, to, aim to, expect to, expected, due, to have, will have,
   nearly, almost, near, close to, virtually, largely, mostly, mainly, substantially, essentially, partly, partially,
   part, half, in part, only partly, only partially, some, most, many, several, few, will, should, must, cannot, put`,
);

/** Words of their own that say the same: "incomplete", "nearing completion". */
const UNDONE_WORDS: readonly string[] = wordList(
  `incomplete, uncompleted, unfinished, undelivered, unresolved, nearing completion, near completion, near to
   completion, close to completion, awaiting completion, pending completion, towards completion, for completion,
   part done, half done, not met, partially met, partly met, not reached, missed, not in place`,
);

/** Every phrase that speaks of completion and says that it is not there: "not yet achieved", "to be signed off". */
export const UNDONE_PHRASES: readonly string[] = [
  ...UNDONE_WORDS,
  ...NOT_YET_WORDS.flatMap((notYet) => DONE_WORDS.map((done) => `${notYet} ${done}`)),
];

/** Directly behind a word of completion: only a part is done, or it is still to come ("completed first phase"). */
const PART_WORDS: readonly string[] = wordList(
  `first, the first, a first, 1st, second, initial, the initial, an initial, interim, the interim, an interim, phase,
   the phase, stage, the stage, draft, a draft, the draft, pilot, a pilot, the pilot, part, in part, partly, partially,
   most, the majority, the bulk, some, half, one of, two of, round, tranche, by, to date, so far, as far as, as and when,
   when, once, if, until, unless, subject to, pending, awaiting, but, except, apart from, other than, bar, save for,
   and ongoing, and on going, ongoing, on going, and continuing, continuing, and continues, two, three, four, only in,
   only for, where possible, where practicable, in principle, in draft, in theory`,
);

/** Anywhere in the sentence behind a word of completion, they take it back. */
const HEDGES: readonly string[] = wordList(
  `but, except, apart from, other than, however, subject to, pending, awaiting, outstanding, remaining, still to, yet to,
   remains, not yet, in part, partly, partially`,
);

/** What a sentence of completion may be about without saying that only a part of the step is done. */
const SUBJECT_WORDS: ReadonlySet<string> = wordSet(
  `this, these, the, all, both, each, it, that, everything, action, actions, recommendation, recommendations, work,
   works, task, tasks, step, steps, item, items, project, target, targets, objective, objectives, outcome, outcomes,
   milestone, milestones, requirement, requirements, status, has, have, had, been, is, are, was, were, now, fully,
   successfully, already, since, also, recently, aspects, elements, of, which, implementation, we, since been`,
);

/** Behind a verb of completion these begin when, where or how it was done, not what was done. */
const CIRCUMSTANCES: ReadonlySet<string> = wordSet(
  `in, on, at, as, for, with, within, ahead, before, after, during, since, and, see, this, last, early, mid, late,
   end, spring, summer, autumn, winter, january, jan, february, feb, march, mar, april, apr, may, june, jun, july, jul,
   august, aug, september, sept, sep, october, oct, november, nov, december, dec, q, qtr, quarter, fully,
   successfully, whenever, although, though, via, through, throughout, to, from, already, per, approved, no, reported,
   presented, ref, date, well, under, across, over, off, down, out, or, now, today, yesterday, earlier, previously,
   recently, agreed, signed, satisfactorily, however, following, when, subject, pending, between, monday, tuesday,
   wednesday, thursday, friday, prior, w, c`,
);

/** Words of completion that are plain adjectives, or verbs in the imperative, and say nothing of what follows them. */
const ADJECTIVES: ReadonlySet<string> = wordSet("complete, done, in place, now in place");

/**
 * What words say of completion. complete: it is done; incomplete: not, not yet or in part only; unclear: something is
 * said to be done which need not be all of it ("Delivered training to forty staff").
 */
export type Completion = "complete" | "incomplete" | "unclear";

/** Words at most that may stand before the word of completion, and behind it in its sentence as far as is looked. */
const MOST_BEFORE = 8;
const MOST_BEHIND = 24;
/** The longest of the phrases above has so many words. */
const LONGEST_PHRASE = 4;
/** A long update is looked at where it begins and where it ends. */
const LOOKED_AT = 400;

const DONE: ReadonlySet<string> = new Set(DONE_WORDS);
const NOT_YET: ReadonlySet<string> = new Set(NOT_YET_WORDS);
const UNDONE: ReadonlySet<string> = new Set(UNDONE_WORDS);
const PARTS: ReadonlySet<string> = new Set(PART_WORDS);
const TAKES_BACK: ReadonlySet<string> = new Set(HEDGES);

/**
 * What a cell that begins with a sentence of completion says: a status, or the opening of an update.
 * `readCompletion("Complete – March 2024")` is "complete"; "This action is now signed off." too.
 * `readCompletion("Completed first draft")`, "Not complete", "90% complete" and "Completed by June 2016" are
 * "incomplete"; "Delivered training to forty staff" is "unclear". Undefined where no such sentence begins the cell.
 */
export function readCompletion(text: string): Completion | undefined {
  return ofSentence(cut(text.slice(0, LOOKED_AT)));
}

/**
 * What an update says of completion, by its opening or by the last sentence of it, which counts before the opening
 * as it is the later news: `readUpdateCompletion("Tender let in May.\nAction complete.")` is "complete". Undefined
 * where neither is a sentence of completion.
 */
export function readUpdateCompletion(text: string): Completion | undefined {
  return readCompletion(lastSentence(text)) ?? readCompletion(text);
}

/**
 * Whether words beside a word of completion may take some of it back: `saysPartOnly("first phase")`,
 * `saysPartOnly("but not the report")`.
 */
export function saysPartOnly(words: string): boolean {
  const pieces = cut(words.slice(0, LOOKED_AT));
  return pieces.some(
    (_, at) =>
      phraseAt(pieces, at, PARTS) +
        phraseAt(pieces, at, TAKES_BACK) +
        phraseAt(pieces, at, UNDONE) >
      0,
  );
}

/** The words of the last sentence or line: what stands behind the last full stop or line break that ends one. */
function lastSentence(text: string): string {
  const end = text.slice(-LOOKED_AT).trimEnd();
  const sentences = end.split(/[\n\r]+|(?<=[\p{L})]{2}[.;!])\s+/u);
  return (sentences[sentences.length - 1] ?? "").trim();
}

/** A word, figure or mark of a text; what stands in it is in lower case. */
type Piece = string;

/** Words, figures and the marks that part clauses; an apostrophe or a hyphen inside a word parts nothing. */
function cut(text: string): Piece[] {
  const folded = text.normalize("NFKC").toLowerCase().replace(/[’']/g, "");
  return (folded.match(/[\p{L}\p{M}]+|\d+(?:\.\d+)?%?|[^\s\p{L}\p{M}\d]/gu) ?? []).filter(
    (piece) => piece !== "*" && piece !== "_",
  );
}

function ofSentence(pieces: readonly Piece[]): Completion | undefined {
  const isWord = (piece: Piece | undefined): boolean => piece !== undefined && /\p{L}/u.test(piece);
  let at = 0;
  let isNotYet = false;
  while (at < pieces.length && at <= MOST_BEFORE) {
    const piece = pieces[at] ?? "";
    const undone = phraseAt(pieces, at, UNDONE);
    if (undone > 0) return "incomplete";
    const done = phraseAt(pieces, at, DONE);
    if (done > 0) {
      if (isNotYet) return "incomplete";
      return behind(pieces, at, at + done);
    }
    const notYet = phraseAt(pieces, at, NOT_YET);
    if (notYet > 0) {
      isNotYet = true;
      at += notYet;
    } else if (/^\d/.test(piece)) {
      // "90% complete", "5 of 12 complete".
      if (piece !== "100%" && !(piece === "100" && pieces[at + 1] === "%")) isNotYet = true;
      at += 1;
    } else if (SUBJECT_WORDS.has(piece) || !isWord(piece)) {
      at += 1;
    } else {
      return undefined;
    }
  }
  return undefined;
}

/** What the words behind a word of completion make of it. */
function behind(pieces: readonly Piece[], from: number, next: number): Completion | undefined {
  const first = pieces[next];
  if (first === undefined) return "complete";
  const isParted = /^[^\p{L}\d]/u.test(first) && first !== "-";
  const skipped = skipMarks(pieces, next);
  if (phraseAt(pieces, skipped, PARTS) > 0) return "incomplete";
  if (takesBack(pieces, next)) return "incomplete";
  const isWord = /^\p{L}/u.test(first);
  if (!isParted && isWord && !CIRCUMSTANCES.has(first)) {
    const word = pieces.slice(from, next).join(" ");
    // "Complete the review": an order, and no news.
    return ADJECTIVES.has(word) ? undefined : "unclear";
  }
  const share = /^(\d+(?:\.\d+)?)%$/.exec(pieces[skipped] ?? "");
  if (share !== null && Number(share[1]) < 100) return "incomplete";
  // "Achieved 40 of 60", "Closed 5 cases"; not "Completed 12/03/24" or "Completed 31 March".
  if (!isParted && /^\d+$/.test(first) && isCount(pieces, next)) return "unclear";
  return "complete";
}

function isCount(pieces: readonly Piece[], at: number): boolean {
  const after = pieces[at + 1];
  if (after === undefined || (pieces[at] ?? "").length === 4) return false;
  return /^\p{L}/u.test(after) && !/^(?:st|nd|rd|th)$/.test(after) && !CIRCUMSTANCES.has(after);
}

function takesBack(pieces: readonly Piece[], from: number): boolean {
  for (let at = from; at < Math.min(pieces.length, from + MOST_BEHIND); at += 1) {
    if (/^[.;!\n]$/.test(pieces[at] ?? "")) return false;
    if (phraseAt(pieces, at, TAKES_BACK) > 0) return true;
  }
  return false;
}

function skipMarks(pieces: readonly Piece[], from: number): number {
  let at = from;
  while (at < pieces.length && /^[^\p{L}\d]/u.test(pieces[at] ?? "")) at += 1;
  return at;
}

/** How many pieces the longest phrase of a list takes at a place, a hyphen between its words passed over; 0 for none. */
function phraseAt(pieces: readonly Piece[], at: number, phrases: ReadonlySet<string>): number {
  let words = "";
  let found = 0;
  let place = at;
  for (let count = 0; count < LONGEST_PHRASE && place < pieces.length; count += 1) {
    if (count > 0 && pieces[place] === "-") place += 1;
    const piece = pieces[place];
    if (piece === undefined || !/^[\p{L}\d]/u.test(piece)) break;
    words = count === 0 ? piece : `${words} ${piece}`;
    place += 1;
    if (phrases.has(words)) found = place - at;
  }
  return found;
}
