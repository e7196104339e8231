import { daysBetween, type IsoDate } from "../../calendar";
import { dueStatus, readUpdateCompletion, type Timescale } from "../../timescale";
import type { ReportSettings } from "../settings";
import type { Rag, ReadCell, Step } from "../types";
import { readStatus, saysNothing } from "./readStatus";
import { readDone, readTick } from "./readTick";
import type { FactKind, StatusFact } from "./statusFact";
import type { StepStatus, StepStatusKind } from "./statusKinds";
import { readWithdrawn, type StatusMeaning } from "./statusWords";
import { sayingsOf, type STATUS_WORDS, type StatusSaying } from "../../words";

/** What a step's status is decided on. */
export interface StatusGrounds {
  readonly statusGiven: string;
  /** The band or aim that the row stands under: "Closed actions" says something of all its rows. */
  readonly group: string;
  readonly rag: Rag | undefined;
  readonly percentComplete: string;
  readonly completedText: string;
  readonly completedOn: IsoDate | undefined;
  /** What stands under "Done?"; "" where there is no such column. */
  readonly doneText: string;
  readonly progressMade: string;
  readonly isPlanned: boolean;
  /** Whether further progress is planned in so many words. */
  readonly hasFurtherPlan: boolean;
  readonly timescale: Timescale | undefined;
  /** What says in another column that the step is done, "" where nothing does; asked only where it would be late. */
  readonly doneElsewhere: () => string;
  /** Whether the column of timescales is surely one. */
  readonly isTimeSure: boolean;
  readonly cells: Step["cells"];
}

/** A status, what it was taken from, and every fact that bears on it. */
export type DecidedStatus = Pick<Step, "status" | "statusFrom" | "because">;

type Settings = Pick<ReportSettings, "dueSoonDays" | "statusWords">;

/** Facts that, where they do not say that a step is done, stand against a section of what is closed. */
const OPEN_FACTS: readonly FactKind[] = ["status", "percent", "tick"];
const LONGEST_QUOTE = 60;
/** A status of a few words; what is longer is an update. */
const LONGEST_STATUS = 40;

/** Where the status comes from when a fact decides. */
const FROM: Readonly<Record<FactKind, Step["statusFrom"]>> = {
  status: "status-column",
  completed: "date-completed",
  percent: "percent-complete",
  tick: "tick",
  update: "progress-made",
  timescale: "timescale",
  group: "group",
  rag: "status-column",
};

/**
 * Where a step stands on the as-at date, with the facts that say so. In this order: what says that it is complete or
 * withdrawn; a timescale that is past, whatever else is said; the other words of the status where no timescale is to be
 * read; the timescale; else whether anything is planned at all. What is doubtful, or contradicts itself, is unclear.
 */
export function stepStatus(
  grounds: StatusGrounds,
  asAt: IsoDate,
  settings: Settings,
): DecidedStatus {
  const facts = factsOf(grounds, asAt, settings);
  const { status, by } = decide(grounds, facts, asAt, settings);
  return {
    status,
    statusFrom: by === undefined ? "nothing" : FROM[by.fact],
    because: facts.map((fact) => ({ ...fact, decides: fact === by })),
  };
}

interface Decision {
  readonly status: StepStatus;
  readonly by: StatusFact | undefined;
}

function decide(
  grounds: StatusGrounds,
  facts: readonly StatusFact[],
  asAt: IsoDate,
  settings: Settings,
): Decision {
  const { timescale, isPlanned } = grounds;
  const saying = (reads: StatusMeaning): StatusFact | undefined =>
    facts.find((fact) => fact.reads === reads);
  const stated = facts.find(({ fact }) => fact === "status");
  const done = saying("complete");
  const dropped = saying("withdrawn");
  // Of two that stand against each other the status column's is what the officer chose from a list.
  if (done && dropped) {
    const by = stated === dropped ? dropped : done;
    return { status: { kind: by === done ? "complete" : "withdrawn" }, by };
  }
  if (dropped) return { status: { kind: "withdrawn" }, by: dropped };
  if (done?.fact === "timescale" && grounds.hasFurtherPlan) {
    return unclear(because("done-yet-planned", { done: done.text }), done);
  }
  if (done) {
    const contradicts =
      done.fact !== "status" && stated?.reads === "by-timescale" && saysOpen(grounds.statusGiven);
    if (!contradicts) return { status: { kind: "complete" }, by: done };
    return unclear(because("open-yet-done", { status: stated.text, done: done.text }), done);
  }
  const closedGroup = facts.find(({ fact }) => fact === "group");
  if (closedGroup) {
    const open = facts.find(({ fact, reads }) => OPEN_FACTS.includes(fact) && reads !== undefined);
    if (!open && !grounds.hasFurtherPlan && grounds.rag?.colour !== "red") {
      return { status: { kind: "complete" }, by: closedGroup };
    }
    const other = open?.text ?? grounds.rag?.text ?? "";
    return unclear(
      other === ""
        ? because("closed-yet-planned", { group: closedGroup.text })
        : because("closed-yet-open", { group: closedGroup.text, other }),
      closedGroup,
    );
  }
  const byTime = facts.find(({ fact }) => fact === "timescale");
  if (timescale && byTime && (isPlanned || !saysNothing(timescale.text))) {
    const due = dueStatus(timescale, asAt, settings.dueSoonDays);
    if (due.kind === "overdue") return pastDue(grounds, facts, due, byTime);
    const isTold = stated?.reads !== undefined && stated.reads !== "by-timescale";
    if (
      isTold &&
      (due.kind === "unclear" || stated.reads === "nothing-planned" || stated.reads === "unclear")
    ) {
      return { status: statedStatus(stated.reads, timescale, asAt), by: stated };
    }
    if (isTold && stated.reads === "overdue") {
      return unclear(because("overdue-yet-not-past"), stated);
    }
    if (isTold && stated.reads === "ongoing" && due.kind === "on-track") {
      return { status: { kind: "ongoing" }, by: stated };
    }
    return { status: due, by: byTime };
  }
  if (stated?.reads !== undefined && stated.reads !== "by-timescale") {
    return { status: statedStatus(stated.reads, timescale, asAt), by: stated };
  }
  return { status: { kind: isPlanned ? "no-timescale" : "nothing-planned" }, by: undefined };
}

/** The date is past: overdue, unless something leaves it in doubt. */
function pastDue(
  grounds: StatusGrounds,
  facts: readonly StatusFact[],
  due: Extract<StepStatus, { kind: "overdue" }>,
  byTime: StatusFact,
): Decision {
  const stated = facts.find(({ fact }) => fact === "status");
  if (stated?.reads === "unclear") {
    return unclear(because("said-unclear"), stated);
  }
  if (stated?.reads === "nothing-planned") {
    return { status: { kind: "nothing-planned" }, by: stated };
  }
  if (stated && stated.reads === undefined && stated.text.length <= LONGEST_STATUS) {
    return unclear(because("past-with-unknown-status", { status: stated.text }), stated);
  }
  const cross = facts.find(({ fact, reads }) => fact === "tick" && reads === undefined);
  if (cross && cross.text.length <= LONGEST_STATUS) {
    const isCross = /^x+$/i.test(cross.text);
    const reason = isCross
      ? because("past-with-cross", { cross: cross.text })
      : because("past-with-unknown-status", { status: cross.text });
    return unclear(reason, cross);
  }
  if (!grounds.isTimeSure) {
    return unclear(because("past-if-timescales"), byTime);
  }
  const words = grounds.hasFurtherPlan ? "" : grounds.doneElsewhere().slice(0, LONGEST_QUOTE);
  if (words !== "") {
    return unclear(because("past-yet-maybe-done", { words }), byTime);
  }
  const rag = facts.find(({ fact }) => fact === "rag");
  if (rag && grounds.rag?.colour === "blue") {
    return unclear(because("past-yet-blue", { rag: rag.text }), rag);
  }
  const { hasFurtherPlan, progressMade } = grounds;
  if (!hasFurtherPlan && mayBeDone(byTime.text)) {
    return unclear(because("past-with-doubtful-timescale"), byTime);
  }
  const update = facts.find(({ fact }) => fact === "update");
  const mayBeDoubted = hasFurtherPlan
    ? closesDone(progressMade)
    : readUpdateCompletion(progressMade) === "unclear" || endsComplete(progressMade);
  if (update && mayBeDoubted) {
    return unclear(because("past-with-doubtful-update"), update);
  }
  return { status: due, by: byTime };
}

const because = sayingsOf<typeof STATUS_WORDS>();

function unclear(reason: StatusSaying, by: StatusFact): Decision {
  return { status: { kind: "unclear", reason }, by };
}

const CLOSED = "(?:closed|complete|completed|finished|implemented|discharged|archived)";
const THINGS = "(?:actions?|items?|recommendations?|tasks?|matters?|steps?|minutes?)";
const SINCE =
  "(?: (?:since|in|during|at|this|last|for|from|prior|before|and|by|to be|as at|proposed)\\b[^.]*)?";
const CLOSED_GROUP = new RegExp(
  `^\\W*(?:(?:table|section|part|list) \\w+\\W+)?(?:(?:now |all |recently )?${CLOSED}(?: ${THINGS})?|${THINGS} (?:now |already |recently )?${CLOSED})${SINCE}\\W*$`,
  "i",
);

/** "Closed actions", "Completed", "ACTIONS CLOSED SINCE THE LAST MEETING": a heading over what is done. */
function saysClosed(group: string): boolean {
  // A band that stands under another is joined to it.
  return (
    [group, ...group.split(" – ")].some((band) => CLOSED_GROUP.test(band)) &&
    !/\b(?:to be|not|by|proposed|partly|nearly)\b/i.test(group)
  );
}

/** "… and the action is complete." at the end of a longer sentence. */
function endsComplete(update: string): boolean {
  return (
    /\b(?:action|recommendation|work|works|project|task|this|it|now|is|are|been)\s+(?:(?:is|are|now|has|have|been|fully)\s+)*(?:complete|completed|closed|implemented|achieved|finished|in place)[.!\s]*$|\band (?:now )?in place[.!\s]*$/i.test(
      update.slice(-200),
    ) && !/\b(?:not|yet|to be|will be|once|until|when|be)\b[^.]*$/i.test(update.slice(-120))
  );
}

/** Whether a text that stands anywhere says that all is done, or that it is no longer to be. */
export function saysDone(text: string): boolean {
  const isShort = text.length <= 240;
  return (
    isShort &&
    (readUpdateCompletion(text) === "complete" || closesDone(text) || readWithdrawn(text))
  );
}

/** "Agreed at the July meeting, complete", "Shared on 1 November. Close.": a last clause that says no more than that. */
function closesDone(update: string): boolean {
  const [clause = ""] =
    /(?:[,;–—-]\s*|[.)]\s+|\n\s*)(?:(?:and|so|now|is|action|item|matter|can be|to be|please)\s+){0,2}(?:completed?|closed?|done|delivered|achieved|implemented|finished|discharged)[.!\s)]*$/i.exec(
      update.slice(-200),
    ) ?? [];
  if (clause === "") return false;
  const before = update.slice(-200).slice(0, -clause.length);
  const sentence = before.split(/[.!]\s|\n/).at(-1) ?? "";
  return !/\b(?:if|when|once|until|unless|will|to be|be|except|but|however|outstanding|still|remain\w*|awaiting|not|partly|partially|part|first|phase|draft|\d+ ?%|\d+ of|of \d+)\b/i.test(
    `${sentence} ${clause.replace(/\b(?:to|can) be\b(?= close)/i, "")}`,
  );
}

/** A word or sign of completion beside the date, and nothing that takes it back. */
function mayBeDone(timescale: string): boolean {
  return (
    /[✓✔☑✅]|\b(?:completed|achieved|closed|done|met|delivered|finished|implemented)\b/i.test(
      timescale,
    ) && !/\b(?:to be|be|by|not|until|when|once|before|partly|partially|target)\b/i.test(timescale)
  );
}

/** "In progress" and the like stand against a date of completion; "Amber" does not. */
function saysOpen(statusGiven: string): boolean {
  return /progress|not started|not yet|under ?way|open|outstanding|overdue|behind|delayed/i.test(
    statusGiven,
  );
}

/** The facts in the order of how surely they say that something is done. */
function factsOf(grounds: StatusGrounds, asAt: IsoDate, settings: Settings): StatusFact[] {
  const facts: StatusFact[] = [];
  const add = (
    fact: FactKind,
    cell: ReadCell | undefined,
    text: string,
    reads: StatusMeaning | undefined,
    date?: IsoDate,
  ): void => {
    if (!cell) return;
    facts.push({ fact, text, place: cell.place, reads, decides: false, ...(date && { date }) });
  };
  const { cells, statusGiven, completedText, completedOn, percentComplete, doneText } = grounds;
  if (statusGiven !== "") {
    add("status", cells.status ?? cells.rag, statusGiven, statusMeaning(statusGiven, settings));
  }
  if (completedText !== "") {
    add("completed", cells.completed, completedText, completedMeaning(grounds, asAt), completedOn);
  }
  if (percentComplete !== "") {
    const isWhole = /^100(?:\.0+)?\s*%?$/.test(percentComplete.trim());
    add("percent", cells.percentComplete, percentComplete, isWhole ? "complete" : "by-timescale");
  }
  if (doneText !== "") {
    // A mere cross may mark what is done, or what is not; so may a word that is not known.
    const read = readStatus(doneText, settings.statusWords);
    const ticked = read === "withdrawn" ? undefined : readDone(doneText);
    add(
      "tick",
      cells.done,
      doneText,
      ticked === undefined ? read : ticked ? "complete" : "by-timescale",
    );
  }
  if (grounds.progressMade !== "") {
    add(
      "update",
      cells.progressMade ?? cells.status,
      grounds.progressMade,
      updateMeaning(grounds, settings),
    );
  }
  const { timescale, rag, group } = grounds;
  if (saysClosed(group)) {
    add("group", Object.values(cells)[0], group, undefined);
  }
  if (timescale) {
    const latest = "latest" in timescale ? timescale.latest : undefined;
    const cell = cells.revisedTimescale ?? cells.timescale ?? cells.start;
    add("timescale", cell, timescale.text, timescaleMeaning(timescale), latest);
  }
  if (rag) {
    const meaning = readStatus(rag.text.replace(/^\W*(?:blue|b|green|g)\b\W*/i, ""), {});
    add(
      "rag",
      cells.rag ?? cells.status,
      rag.text,
      meaning === "complete" ? meaning : "by-timescale",
    );
  }
  return facts;
}

function statusMeaning(text: string, { statusWords }: Settings): StatusMeaning | undefined {
  const share = /^(\d{1,3})(?:\.\d+)?\s*%(?:\s*complete)?$/i.exec(text.trim())?.[1];
  if (share !== undefined) return Number(share) >= 100 ? "complete" : "by-timescale";
  const read = readStatus(text, statusWords);
  if (read !== undefined) return read;
  const tick = readTick(text);
  return tick === undefined ? undefined : tick ? "complete" : "by-timescale";
}

function completedMeaning(
  { completedText, completedOn }: StatusGrounds,
  asAt: IsoDate,
): StatusMeaning | undefined {
  if (completedOn !== undefined) return completedOn <= asAt ? "complete" : "by-timescale";
  if (readTick(completedText) === true || readStatus(completedText, {}) === "complete") {
    return "complete";
  }
  return "by-timescale";
}

function updateMeaning(grounds: StatusGrounds, settings: Settings): StatusMeaning | undefined {
  const { progressMade, hasFurtherPlan } = grounds;
  if (hasFurtherPlan) return undefined;
  if (readWithdrawn(progressMade)) return "withdrawn";
  if (closesDone(progressMade)) return "complete";
  const own = readStatus(progressMade, settings.statusWords);
  const read = readUpdateCompletion(progressMade);
  if (read === "complete") return "complete";
  return own === "complete" && read === undefined && !saysColour(progressMade)
    ? "complete"
    : undefined;
}

/** A colour or a single letter is no news. */
function saysColour(text: string): boolean {
  return /^\W*(?:blue|\p{L})(?!\p{L})/iu.test(text);
}

function timescaleMeaning(timescale: Timescale): StatusMeaning {
  if (timescale.kind === "complete") return "complete";
  return readWithdrawn(timescale.text) ? "withdrawn" : "by-timescale";
}

/** The officer's own status; the days that it needs come from the timescale, 0 where that gives none. */
function statedStatus(
  kind: StepStatusKind,
  timescale: Timescale | undefined,
  asAt: IsoDate,
): StepStatus {
  const latest = timescale && "latest" in timescale ? timescale.latest : undefined;
  switch (kind) {
    case "overdue":
      return { kind, days: latest ? Math.max(0, daysBetween(latest, asAt)) : 0 };
    case "due-soon":
      return { kind, days: latest ? Math.max(0, daysBetween(asAt, latest)) : 0 };
    case "unclear":
      return { kind, reason: because("said-unclear") };
    default:
      return { kind };
  }
}
