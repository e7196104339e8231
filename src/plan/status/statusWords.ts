import { listOf } from "../columns/listOf";
import type { StepStatusKind } from "./statusKinds";

/**
 * What the words of a status column mean. "by-timescale" is for words that say how a step fares but not where it
 * stands on the as-at date ("Amber", "In progress"): its timescale then decides.
 */
export type StatusMeaning = StepStatusKind | "by-timescale";

/** The built-in list; an officer's own words come before it, and what `readCompletion` reads needs no place in it. */
const WORDS: Readonly<Partial<Record<StatusMeaning, string>>> = {
  complete: `fully, in full, achieved, complete, completed, delivered, done, closed, finished, implemented,
      discharged, blue, b, met, c, resolved, wedi gwblhau, wedi ei gwblhau, wedi i gwblhau`,
  overdue: "overdue, past due",
  "due-soon": "due soon",
  "on-track": `on track, on target, on schedule, on course, on plan, green, g, not yet due, not due,
      ahead of schedule, ahead of target, ahead of plan, ahead, early, progressing well,
      ar y trywydd, ar y trywydd cywir`,
  ongoing: "ongoing, on going, continuing, continuous, business as usual",
  "nothing-planned": "not applicable, n a",
  "by-timescale": `partially, partly, late, behind, behind plan, pending, wip, work in progress, due, due today,
      in hand, scheduled, to do, todo, doing, backlog, in review, blocked, stuck, working on it, new,
      assigned, unassigned, check progress, awaiting, reopened, re opened, initiated, some slippage,
      minor slippage, expected, ready, selected for development, o, ns, n, ip, p, in train,
      commenced, begun, extended, rescheduled, carried forward, ar y gweill, heb ddechrau, part met,
      amber, a, yellow, red, r, not started, not yet started, started, in progress, in development,
      underway, under way, progressing, open, live, active, outstanding, delayed, slipped, slippage,
      deferred, on hold, paused, at risk, off track, off target, behind schedule, incomplete,
      revised, planned, proposed, tbc`,
};

/** The same by their words. */
export const STATUS_WORDS: Readonly<Record<string, StatusMeaning>> = Object.fromEntries(
  (Object.keys(WORDS) as StatusMeaning[]).flatMap((meaning) =>
    listOf(WORDS[meaning] ?? "").map((words) => [words, meaning]),
  ),
);

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
export const PART_ONLY: readonly string[] =
  listOf(`first phase, phase, first stage, stage, draft, first draft, initial,
  interim, part, most, some, by, except, apart from, pilot, round, first round, 1st phase, subject to, pending, when,
  once, the first, a first, a draft, the draft, an initial, the initial, to date, a pilot, the pilot, half, two, one of,
  awaiting, but, in part, partly`);

/** Words that name no progress although a status column may use them for "complete". */
export const COLOUR_WORDS: readonly string[] = ["blue", "b"];

/** Cells with these words say that there is nothing. */
export const NOTHING_WORDS: readonly string[] = [
  "",
  ...listOf(`n a, na, none, nil, nothing, not applicable, none planned,
  nothing planned, no action, none required`),
];

/** Planned progress with these words says that nothing is left to do. */
export const NOTHING_LEFT_WORDS: readonly string[] =
  listOf(`no further action, complete, completed, no further action required,
  closed, achieved, done, no further work, no further progress planned, action complete, no further steps,
  fully complete`);
