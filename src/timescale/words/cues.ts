import { DONE_WORDS, UNDONE_PHRASES } from "./completion";
import { phraseTree, type PhraseStep } from "./phraseTree";
import { wordList } from "../../words";

/**
 * The words that say how a time is meant. A cue is found by its words one after another; a dash, stroke or full stop
 * between them does not matter ("on-going", "w/e/f", "t.b.c.").
 */
export type Cue =
  /** Says nothing about the time and hides nothing: "the", "of", "due". */
  | "filler"
  | "approx"
  | "by"
  | "to"
  | "until"
  | "before"
  | "from"
  /** From a day on, or the day on which things were so. */
  | "asOf"
  | "starting"
  | "after"
  | "following"
  | "between"
  | "and"
  | "or"
  | "then"
  | "during"
  | "for"
  | "within"
  | "onwards"
  | "every"
  | "recurring"
  | "annual"
  | "ongoing"
  | "asNeeded"
  | "planLife"
  | "inProgress"
  | "complete"
  | "notComplete"
  | "review"
  | "was"
  | "now"
  | "movedFrom"
  | "movedTo"
  | "broughtForward"
  | "toBeConfirmed"
  | "notApplicable"
  | "onHold"
  | "notDue"
  | "soon"
  | "term"
  | "event";

/** What is done to a time that is put off. */
const MOVED = `slip, slipped, slippage, extended, extension, deferred, delayed, postponed, moved, moved back, rescheduled,
  re scheduled, pushed back, pushed, put back, changed, amended, updated, re profiled, reprofiled, carried forward,
  carried over, rolled forward, rolled over`;
const NAMES_OF_TIME = "date, target, target date, deadline, timescale, completion date, due date";

/** Each of the one with each of the other behind it. */
function joined(first: string, second: string): readonly string[] {
  return wordList(first).flatMap((one) => wordList(second).map((other) => `${one} ${other}`));
}

/** Phrases by cue. The longest that fits at a place is taken, so their order does not matter. */
const PHRASES: Readonly<Record<Cue, readonly string[]>> = {
  filler: wordList(
    `the, a, an, of, in, at, on, due, date, is, be, likely, expected, estimated, est, anticipated, planned,
     target date, due date, deadline, timescale, timeline, time, set for, scheduled for, current, currently,
     provisionally, provisional, latest, year, the year, calendar year`,
  ),
  approx: wordList(
    `approx, approximately, circa, ca, c, around, about, roughly, or so, or thereabouts`,
  ),
  by: wordList(
    `by, no later than, not later than, at the latest by, at the latest, by the latest, on or before, due by,
     in time for, by no later than, by not later than, not after, for completion by`,
  ),
  to: wordList("to, thru"),
  until: wordList(
    `until, till, til, up to, up until, through to, through until, ending, ends, end date, ended, expires,
     expiring, running to, runs to, lasting until, through`,
  ),
  before: wordList("before, prior to, ahead of, in advance of, earlier than, pre"),
  from: wordList(
    `from, as from, on or after, on and after, from and after, wef, w e f, with effect from, effective, effective from, effective as of, since,
     not before, no earlier than, not earlier than, no sooner than, any time from, not until`,
  ),
  asOf: wordList("as of"),
  starting: wordList(
    `starting, start, starts, started, to start, start date, begin, begins, beginning, began, begun, commence,
     commences, commenced, commencing, commencement, commencement date, kick off, starting from, beginning from,
     commencing from, commencing on, starting on, starting in, beginning in`,
  ),
  after: wordList("after, beyond, post, later than, subsequent to, past"),
  following: wordList(
    `following, upon, once, when, on completion of, upon completion of, on receipt of`,
  ),
  between: wordList("between, betw, btw, bet"),
  and: wordList("and, plus"),
  or: wordList("or, and or"),
  then: wordList("then, followed by"),
  during: wordList("during, throughout, across, over, all through"),
  for: wordList("for, for a period of, over a period of, lasting, period of"),
  within: wordList(
    `within, in the next, over the next, during the next, for the next, in next, next, inside`,
  ),
  onwards: wordList(
    `onwards, onward, forward, forwards, thereafter, and beyond, beyond that, and after, and thereafter,
     and ongoing, and on going, and onwards, and onward, to date, to present, to ongoing, and subsequent years,
     and future years, and following years, and every year after, or later, or after, at the earliest, earliest,
     open ended`,
  ),
  every: wordList(
    `every, each, twice a, once a, times a, per year, per month, per quarter, per term, per week, per meeting,
     per session, per cycle, per committee cycle, per reporting cycle, once per, twice per, twice every, once every, once each, twice each, times per,
     a year on, once in every`,
  ),
  recurring: wordList(
    `annually, yearly, monthly, bi monthly, bimonthly, weekly, bi weekly, biweekly, fortnightly, daily, nightly,
     quarterly, termly, half termly, half yearly, six monthly, three monthly, biannually, bi annually,
     biennially, biannual, bi annual, biennial, triennial, triennially, per annum, p a, pa, year on year,
     all year, all year round, year round, throughout the year, regularly, regular, recurring, periodically,
     periodic, cyclical, cyclically, mondays, tuesdays, wednesdays, thursdays, fridays, weekdays, weekends,
     per year, a year, termly basis, seasonally`,
  ),
  annual: wordList("annual, an annual"),
  ongoing: wordList(
    `ongoing, on going, continuous, continuously, continual, continued, continually, continuing, continues, continue,
     rolling, rolling programme, permanent, permanently, indefinitely, indefinite, business as usual, bau,
     always, routine, routinely, daily business, at all times, until further notice, no end date, never ending,
     in perpetuity, evergreen, core business, day to day`,
  ),
  asNeeded: wordList(
    `as required, as and when, as needed, as necessary, as appropriate, as relevant, when required, when needed,
     when necessary, when relevant, where required, where necessary, whenever relevant, whenever required,
     whenever needed, whenever necessary, if required, if and when, if needed, as and when required,
     when the need arises, as the need arises, as opportunities arise, as they arise, when opportunities arise,
     on demand, on request, ad hoc, adhoc`,
  ),
  planLife: wordList(
    `throughout, life of, lifetime of, life time of, lifespan of, duration of, plan period, life of plan,
     length of, throughout life of, throughout the life of, over the life of, for the life of,
     over the lifetime of, for the lifetime of, over the course of, for the duration of,
     throughout the duration of, strategy period`,
  ),
  inProgress: wordList(
    `in progress, underway, under way, in hand, work in progress, in train, started already, wip`,
  ),
  complete: DONE_WORDS,
  notComplete: UNDONE_PHRASES,
  review: wordList(`review, reviewed, reviewing, reviews, reviewed in, for review, re review`),
  was: joined("original, previous", NAMES_OF_TIME).concat(
    wordList(
      `was, were, originally, original, originally due, previously, previous, formerly, old date, initially,
       initial date, prev, orig, revised from, instead of, rather than, not met`,
    ),
  ),
  now: joined("revised, new", NAMES_OF_TIME).concat(
    wordList(
      `revised, revised to, now revised to, new, now, now due, now expected, now extended to, now delayed to,
       now delayed until, now delayed till, rev, date revised to, timescale revised to, re revised, updated date,
       current date`,
    ),
  ),
  movedFrom: joined(MOVED, "from").concat("brought forward from"),
  movedTo: joined(MOVED, "to, until, till").concat(
    wordList(
      `slipped into, extended by agreement to, rescheduled for, re scheduled for, superseded by, replaced by, slipped,
       extended, deferred, delayed, postponed, rescheduled, amended, date changed to, date moved to`,
    ),
  ),
  broughtForward: wordList("brought forward to, brought forward, accelerated to, moved forward to"),
  toBeConfirmed: wordList(
    `tbc, tba, tbd, t b c, t b a, t b d, to be confirmed, to be agreed, to be announced, to be determined,
     to be decided, to be advised, to be set, to be scheduled, not set, not yet set, not known, unknown,
     not yet known, not stated, not specified, no date, no timescale, no date set, not confirmed, awaiting date,
     date to be agreed, date to be confirmed, undated, not dated, not yet agreed, yet to be confirmed,
     yet to be agreed, yet to be set`,
  ),
  notApplicable: wordList(
    `n a, na, not applicable, none, nil, no longer required, no longer applicable, not required, withdrawn,
     cancelled, canceled, abandoned, removed, deleted, superseded, discontinued, no action, no action required`,
  ),
  onHold: wordList(
    `on hold, paused, suspended, stalled, in abeyance, pending, awaiting, parked, halted`,
  ),
  notDue: wordList(
    `not due, not yet due, not due yet, not started, not yet started, not yet begun`,
  ),
  soon: wordList(
    `asap, a s a p, as soon as possible, as soon as practicable, as soon as practically possible, immediate,
     immediately, immediate effect, with immediate effect, straight away, forthwith, urgent, urgently, at once,
     soon, shortly, imminent, imminently`,
  ),
  term: wordList(
    `short term, medium term, long term, longer term, shorter term, short to medium term, medium to long term,
     short medium term, medium long term, near term, short, medium, long`,
  ),
  event: wordList(
    `subject to, end of term, end of session, end of programme, end of project, end of plan, next term,
     next session, dependent on, dependant on, depending on, depends on, when funding, next meeting,
     next committee, next available, next cycle, next review, tied to, linked to, in line with, aligned to,
     alongside`,
  ),
};

/** The tree of all cue phrases, word by word. */
export const CUE_TREE: PhraseStep<Cue> = phraseTree(
  (Object.entries(PHRASES) as [Cue, readonly string[]][]).flatMap(([cue, phrases]) =>
    phrases.map((phrase) => [phrase, cue] as const),
  ),
);

/** Every word of every cue. */
export const CUE_WORDS: ReadonlySet<string> = new Set(
  Object.values(PHRASES).flatMap((phrases) => phrases.flatMap((phrase) => phrase.split(" "))),
);
