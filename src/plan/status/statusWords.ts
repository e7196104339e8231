import type { StepStatusKind } from "./statusKinds";

/**
 * What the words of a status column mean. "by-timescale" is for words that say how a step fares but not where it
 * stands on the as-at date ("Amber", "In progress"): its timescale then decides.
 */
export type StatusMeaning = StepStatusKind | "by-timescale";

/** The built-in list; an officer's own words come before it. Keys as `plainWords` gives them. */
export const STATUS_WORDS: Readonly<Record<string, StatusMeaning>> = {
  achieved: "complete",
  "fully achieved": "complete",
  complete: "complete",
  completed: "complete",
  "fully complete": "complete",
  "fully completed": "complete",
  "action complete": "complete",
  "action completed": "complete",
  "work complete": "complete",
  "work completed": "complete",
  "now complete": "complete",
  "now completed": "complete",
  delivered: "complete",
  "fully delivered": "complete",
  done: "complete",
  closed: "complete",
  finished: "complete",
  implemented: "complete",
  "fully implemented": "complete",
  discharged: "complete",
  blue: "complete",
  b: "complete",
  overdue: "overdue",
  "past due": "overdue",
  "due soon": "due-soon",
  "on track": "on-track",
  "on target": "on-track",
  "on schedule": "on-track",
  "on course": "on-track",
  "on plan": "on-track",
  green: "on-track",
  g: "on-track",
  "not yet due": "on-track",
  "not due": "on-track",
  ongoing: "ongoing",
  "on going": "ongoing",
  continuing: "ongoing",
  continuous: "ongoing",
  "business as usual": "ongoing",
  "not applicable": "nothing-planned",
  "n a": "nothing-planned",
  met: "complete",
  "fully met": "complete",
  c: "complete",
  resolved: "complete",
  cwblhawyd: "complete",
  "wedi gwblhau": "complete",
  "wedi ei gwblhau": "complete",
  "wedi i gwblhau": "complete",
  cyflawnwyd: "complete",
  "complete early": "complete",
  crìochnaichte: "complete",
  "ahead of schedule": "on-track",
  "ahead of target": "on-track",
  "ahead of plan": "on-track",
  ahead: "on-track",
  early: "on-track",
  "progressing well": "on-track",
  "ar y trywydd": "on-track",
  "ar y trywydd cywir": "on-track",
  late: "by-timescale",
  behind: "by-timescale",
  "behind plan": "by-timescale",
  pending: "by-timescale",
  wip: "by-timescale",
  "work in progress": "by-timescale",
  due: "by-timescale",
  "due today": "by-timescale",
  "in hand": "by-timescale",
  scheduled: "by-timescale",
  "to do": "by-timescale",
  todo: "by-timescale",
  doing: "by-timescale",
  backlog: "by-timescale",
  "in review": "by-timescale",
  blocked: "by-timescale",
  stuck: "by-timescale",
  "working on it": "by-timescale",
  new: "by-timescale",
  assigned: "by-timescale",
  unassigned: "by-timescale",
  "check progress": "by-timescale",
  awaiting: "by-timescale",
  reopened: "by-timescale",
  "re opened": "by-timescale",
  initiated: "by-timescale",
  "some slippage": "by-timescale",
  "minor slippage": "by-timescale",
  expected: "by-timescale",
  ready: "by-timescale",
  "selected for development": "by-timescale",
  o: "by-timescale",
  ns: "by-timescale",
  n: "by-timescale",
  ip: "by-timescale",
  p: "by-timescale",
  "in train": "by-timescale",
  commenced: "by-timescale",
  begun: "by-timescale",
  extended: "by-timescale",
  rescheduled: "by-timescale",
  "carried forward": "by-timescale",
  "ar y gweill": "by-timescale",
  "heb ddechrau": "by-timescale",
  "part met": "by-timescale",
  "partially met": "by-timescale",
  "not in place": "by-timescale",
  amber: "by-timescale",
  a: "by-timescale",
  yellow: "by-timescale",
  red: "by-timescale",
  r: "by-timescale",
  "not started": "by-timescale",
  "not yet started": "by-timescale",
  started: "by-timescale",
  "in progress": "by-timescale",
  "in development": "by-timescale",
  underway: "by-timescale",
  "under way": "by-timescale",
  progressing: "by-timescale",
  open: "by-timescale",
  live: "by-timescale",
  active: "by-timescale",
  outstanding: "by-timescale",
  delayed: "by-timescale",
  slipped: "by-timescale",
  slippage: "by-timescale",
  deferred: "by-timescale",
  "on hold": "by-timescale",
  paused: "by-timescale",
  "at risk": "by-timescale",
  "off track": "by-timescale",
  "off target": "by-timescale",
  "behind schedule": "by-timescale",
  "not achieved": "by-timescale",
  "not complete": "by-timescale",
  "not completed": "by-timescale",
  "not met": "by-timescale",
  incomplete: "by-timescale",
  "part complete": "by-timescale",
  "partly complete": "by-timescale",
  "partially complete": "by-timescale",
  "partially completed": "by-timescale",
  "part achieved": "by-timescale",
  "partly achieved": "by-timescale",
  "partially achieved": "by-timescale",
  "partially implemented": "by-timescale",
  "nearly complete": "by-timescale",
  "almost complete": "by-timescale",
  "substantially complete": "by-timescale",
  revised: "by-timescale",
  planned: "by-timescale",
  proposed: "by-timescale",
  tbc: "by-timescale",
};

/** Whether the words, in plain form, are a status and nothing else. */
export function isStatusWord(plain: string): boolean {
  return Object.hasOwn(STATUS_WORDS, plain);
}

/** Words that say that a step is neither done nor late, because nobody is to do it any more. */
const WITHDRAWN =
  /^(?:this (?:action|recommendation|item|project) (?:has been|is|was) |action |now |has been |to be )?(?:cancelled|canceled|withdrawn|superseded|abandoned|discontinued|dropped|rejected|not accepted|not (?:being )?(?:progressed|pursued|proceeding|progressing)|void|deleted|removed|rescinded|decommissioned|duplicate[ds]?(?! \w+s )|won['’]?t (?:do|fix)|merged (?:with|into|in)|transferred(?! to (?:the )?(?:new|server|system)\b)|moved to (?:another|other|a different|business as usual|bau)|no longer (?:required|applicable|needed|relevant|being|proceeding|valid|necessary|a priority|pursued)|closed (?:as )?(?:superseded|not required|no longer|duplicate|withdrawn|cancelled)|wedi(?: i|'i|’i) dynnu)\b/;

/** Whether the words open by saying that the step is withdrawn: "Cancelled – no funding", "No longer needed". */
export function readWithdrawn(text: string): boolean {
  return WITHDRAWN.test(
    text
      .slice(0, 120)
      .normalize("NFKC")
      .toLowerCase()
      .replace(/[^\p{L}\p{N}'’]+/gu, " ")
      .trim(),
  );
}

/** After a word of completion these say that only a part is done, or that it is still to come. */
export const PART_ONLY: readonly string[] = [
  "first phase",
  "phase",
  "first stage",
  "stage",
  "draft",
]
  .concat([
    "first draft",
    "initial",
    "interim",
    "part",
    "most",
    "some",
    "by",
    "except",
    "apart from",
  ])
  .concat(["pilot", "round", "first round", "1st phase", "subject to", "pending", "when", "once"])
  .concat(["the first", "a first", "a draft", "the draft", "an initial", "the initial", "to date"])
  .concat([
    "a pilot",
    "the pilot",
    "half",
    "two",
    "one of",
    "awaiting",
    "but",
    "in part",
    "partly",
  ]);

/** Words that name no progress although a status column may use them for "complete". */
export const COLOUR_WORDS: readonly string[] = ["blue", "b"];

/** Cells with these words say that there is nothing. */
export const NOTHING_WORDS: readonly string[] = ["", "n a", "na", "none", "nil", "nothing"].concat([
  "not applicable",
  "none planned",
  "nothing planned",
  "no action",
  "none required",
]);

/** Planned progress with these words says that nothing is left to do. */
export const NOTHING_LEFT_WORDS: readonly string[] = ["no further action", "complete", "completed"]
  .concat(["no further action required", "closed", "achieved", "done", "no further work"])
  .concat(["no further progress planned", "action complete", "no further steps", "fully complete"]);
