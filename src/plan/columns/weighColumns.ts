import { columnLetters } from "../../sheet";
import type { FoundColumn } from "../types";
import type { Heading } from "./assignColumns";
import { bestPairs } from "./bestPairs";
import type { ColumnEvidence } from "./columnEvidence";
import { stemOf } from "./columnSeries";
import { PART_EVIDENCE } from "./partEvidence";
import type { PartHeadings } from "./partHeadings";
import { TARGETS_COLUMNS, type TargetsColumn } from "./planColumns";
import { plainHeading } from "./readHeading";

/** A column of the table: its heading, "" where it has none, and what its cells look like. */
export interface TableColumn {
  readonly heading: Heading;
  readonly evidence: ColumnEvidence;
}

/** A part and the column that plays it. */
export interface WeighedPart {
  readonly found: FoundColumn;
  /** How surely the heading names the part; 0 where the cells alone say it. */
  readonly heading: number;
  readonly weight: number;
  readonly evidence: ColumnEvidence;
}

export type WeighedColumns = Readonly<Partial<Record<TargetsColumn, WeighedPart>>>;

const CHOSEN = 1000;
/** Parts that cells alone may claim under a heading that plainly says something else. */
const STRONG_ALONE: readonly TargetsColumn[] = ["timescale", "status", "rag"];
/** "Planned work": without another column of actions that is what is to be done; "Next steps" come after something. */
const IS_TO_DO = /^(?:planned|proposed) (?:works?|actions?)\b|^(?:work|actions?) planned\b/i;
/** Less than this, heading and cells together, is no reason to take a column for a part. */
const LEAST = 30;
/** Headings name a part outright from here. */
const NAMED = 70;
/** Headings that end in a part's name say it from here. */
const SAID = 60;
/** Headings that leave open what is meant name no more than this. */
const MAYBE = 40;
/** What a plain heading weighs whose cells speak against it. */
const LEFT_OVER = 3;
/** Cells that speak so strongly against a heading leave it in doubt. */
const AGAINST = -40;
/** A plan is about its target: where one column could be that or another part, it is that. */
const TARGET_FIRST = 12;
/** Under the heading of an action longer texts than this, in the mean, are more than a time ("30 September 2024"). */
const LONGEST_TIME = 18;
/** Cells alone count for less than the same cells under a heading. */
const ALONE = 0.8;

/**
 * Gives each part at most one column and each column at most one part, so that headings and cells together weigh most
 * over the whole table. What the officer chose, by heading or by letter, comes before all.
 */
export function weighColumns(
  tableColumns: readonly TableColumn[],
  headings: PartHeadings,
  chosen: Readonly<Partial<Record<TargetsColumn, string>>>,
): WeighedColumns {
  const columns = tableColumns.map((column) => withoutItsDates(column, headings));
  const picks = picksOf(columns, chosen);
  const isNone = (part: TargetsColumn): boolean => !picks.has(part) && saysNone(chosen[part]);
  const pickedColumns = new Set(picks.values());
  const strengths = columns.map(({ heading, evidence }) => new Map(headings.of(heading, evidence)));
  preferTitles(columns, strengths);
  preferPresent(columns, strengths);
  forgetMilestones(columns, strengths);
  const cells = columns.map(({ evidence }) => ({ evidence, scale: scaleOf(evidence) }));
  const named = strengths.map((each) => Math.max(0, ...each.values()) >= SAID);
  const couldBeTarget = columns.map(({ evidence }, at) => {
    const strength = strengths[at]?.get("target") ?? 0;
    return weightOf("target", strength, evidence, scaleOf(evidence)) > 0;
  });
  // A plan keeps what it is about: its only target is not taken for a status.
  const isOnlyTarget = (at: number): boolean =>
    (strengths[at]?.get("target") ?? 0) >= NAMED &&
    !couldBeTarget.some((could, other) => could && other !== at);
  // What was found is told before what is to be done about it, and what was made of that behind it.
  const asTarget = strengths.map((of) => of.get("target") ?? 0);
  const action = asTarget.indexOf(Math.max(...asTarget));
  const weights = TARGETS_COLUMNS.map((part) =>
    columns.map((_, at) => {
      if (picks.has(part)) return picks.get(part) === at ? CHOSEN : 0;
      if (pickedColumns.has(at) || isNone(part)) return 0;
      const cell = cells[at];
      const strength = strengths[at]?.get(part) ?? 0;
      if (
        !cell ||
        (strength === 0 && named[at] === true && (!STRONG_ALONE.includes(part) || isOnlyTarget(at)))
      ) {
        return 0;
      }
      const isKnown = (strengths[at]?.size ?? 0) > 0;
      const heading = columns[at]?.heading.text === "" ? "none" : isKnown ? "known" : "unknown";
      if (part === "progressMade" && heading === "unknown" && at < action) return 0;
      return weightOf(part, strength, cell.evidence, cell.scale, heading);
    }),
  );
  const pairs = bestPairs(weights);
  const taken = new Set(pairs.filter((at) => at >= 0));
  const found: Partial<Record<TargetsColumn, WeighedPart>> = {};
  for (const [order, part] of TARGETS_COLUMNS.entries()) {
    const at = pairs[order] ?? -1;
    const column = columns[at];
    if (!column) continue;
    const weight = weights[order]?.[at] ?? 0;
    const strength = strengths[at]?.get(part) ?? 0;
    const isChosen = weight === CHOSEN;
    const rivals = columns
      .map((_, other) => other)
      .filter((other) => !taken.has(other) && isRival(weights[order]?.[other] ?? 0, weight))
      .filter((other) => (strengths[other]?.get(part) ?? 0) >= strength)
      .map((other) => columns[other]?.heading.columnIndex ?? -1);
    found[part] = {
      found: {
        columnIndex: column.heading.columnIndex,
        heading: column.heading.text,
        rivals: isChosen ? [] : rivals,
        sure: isChosen || isSure(part, strength, column.evidence),
        why: isChosen ? "chosen" : strength > 0 ? "heading" : "cells",
      },
      heading: isChosen ? CHOSEN : strength,
      weight,
      evidence: column.evidence,
    };
  }
  return withProgress(withTarget(found, isNone("target")), isNone("progressMade"));
}

/** "Teach the staff in July" under "Action" names a month, and is still what is to be done. */
function withoutItsDates(column: TableColumn, headings: PartHeadings): TableColumn {
  const { heading, evidence } = column;
  const strengths = headings.of(heading, evidence);
  const isTarget = (strengths.get("target") ?? 0) >= NAMED && evidence.meanLength > LONGEST_TIME;
  // So does the audit "Gas safety (23/24)".
  const isAim =
    (strengths.get("aim") ?? 0) >= NAMED && evidence.words > 0.6 && !/\bdate\b/i.test(heading.text);
  if (!isTarget && !isAim) return column;
  return { heading, evidence: { ...evidence, dated: 0, timeWords: 0 } };
}

/** A list with titles and descriptions is about what its titles name. */
function preferTitles(
  columns: readonly TableColumn[],
  strengths: readonly Map<TargetsColumn, number>[],
): void {
  const isTitle = ({ heading, evidence }: TableColumn): boolean =>
    /^(?:title|name|summary|short title|project)$/.test(plainHeading(heading.text)) &&
    evidence.words > 0.6 &&
    evidence.distinct > 0.6 &&
    evidence.name < 0.7;
  if (!columns.some(isTitle)) return;
  for (const [at, { heading }] of columns.entries()) {
    if (!/^(?:description|detail|full description)$/.test(plainHeading(heading.text))) continue;
    strengths[at]?.delete("target");
    strengths[at]?.set("notes", 40);
  }
}

/** "Milestones Q1" and "Milestones Q2" are steps on the way to what is reported on. */
function forgetMilestones(
  columns: readonly TableColumn[],
  strengths: readonly Map<TargetsColumn, number>[],
): void {
  const stems = columns.map(({ heading }) => stemOf(heading.text));
  for (const [at, stem] of stems.entries()) {
    const isSeries = stem !== "" && stems.indexOf(stem) !== stems.lastIndexOf(stem);
    if (isSeries && strengths.some((of) => of.has("aim"))) strengths[at]?.delete("target");
  }
}

/** Beside an “Original due date” the “Due date” is what it was put off to. */
function preferPresent(
  columns: readonly TableColumn[],
  strengths: readonly Map<TargetsColumn, number>[],
): void {
  const plain = columns.map(({ heading }) => plainHeading(heading.text));
  const isTime = (at: number): boolean => (strengths[at]?.get("timescale") ?? 0) >= NAMED;
  const original = plain.findIndex((words, at) => words.startsWith("original ") && isTime(at));
  if (original < 0 || strengths.some((of) => (of.get("revisedTimescale") ?? 0) >= NAMED)) return;
  const present = plain.findIndex(
    (words, at) => at !== original && isTime(at) && !words.startsWith("original"),
  );
  strengths[present]?.delete("timescale");
  strengths[present]?.set("revisedTimescale", NAMED);
}

/** Where no column says what is to be done, the plan reports on what is planned or, failing that, on its aims. */
function withTarget(
  found: Partial<Record<TargetsColumn, WeighedPart>>,
  isNone: boolean,
): WeighedColumns {
  const { aim, target, ...others } = found;
  if (isNone || target) return found;
  const { progressPlanned, ...unplanned } = found;
  if (progressPlanned?.found.why === "heading" && IS_TO_DO.test(progressPlanned.found.heading)) {
    return { ...unplanned, target: progressPlanned };
  }
  const isReportedOn =
    aim && aim.heading >= SAID && aim.evidence.words > 0.6 && aim.evidence.distinct > 0.6;
  return !isReportedOn || aim.found.why === "chosen" ? found : { ...others, target: aim };
}

/** Where nothing else tells the progress made, the notes beside the actions do. */
function withProgress(found: WeighedColumns, isNone: boolean): WeighedColumns {
  const { notes, progressMade, ...others } = found;
  if (isNone) return found;
  if (progressMade || !notes || notes.evidence.words === 0 || notes.found.why === "chosen") {
    return found;
  }
  return { ...others, progressMade: { ...notes, heading: Math.min(notes.heading, MAYBE) } };
}

/** The place of the column that was picked for each part; a pick that is no longer there is forgotten. */
function picksOf(
  columns: readonly TableColumn[],
  chosen: Readonly<Partial<Record<TargetsColumn, string>>>,
): ReadonlyMap<TargetsColumn, number> {
  const picks = new Map<TargetsColumn, number>();
  for (const part of TARGETS_COLUMNS) {
    const pick = (chosen[part] ?? "").trim();
    if (pick === "") continue;
    const at = columnNamed(
      columns.map(({ heading }) => heading),
      pick,
    );
    if (at >= 0) picks.set(part, at);
  }
  return picks;
}

/**
 * The place of the heading that somebody names by its words or, where none has them, by its column's letter:
 * `columnNamed(headings, "Governance issue")`, `columnNamed(headings, "F")`; -1 where there is none.
 */
export function columnNamed(headings: readonly Heading[], pick: string): number {
  const plain = plainHeading(pick);
  const byWords = headings.findIndex(
    ({ text, over }) =>
      text !== "" && (plainHeading(text) === plain || plainHeading(over?.own ?? text) === plain),
  );
  if (byWords >= 0 || !/^[A-Za-z]{1,3}$/.test(pick)) return byWords;
  return headings.findIndex(({ columnIndex }) => columnLetters(columnIndex) === pick.toUpperCase());
}

/** Whether somebody says that no column plays a part; a column with that heading comes first. */
export function saysNone(pick: string | undefined): boolean {
  return pick !== undefined && plainHeading(pick) === "none";
}

/** The columns but those that somebody says play no part, by heading or letter. */
export function withoutUnused<Column extends Heading>(
  columns: readonly Column[],
  unused: readonly string[],
): readonly Column[] {
  if (unused.length === 0) return columns;
  const places = new Set(unused.map((pick) => columnNamed(columns, pick)));
  return columns.filter((_, at) => !places.has(at));
}

/** One or two cells say less than many. */
function scaleOf({ filled }: ColumnEvidence): number {
  return filled === 0 ? 0 : filled === 1 ? 0.25 : filled === 2 ? 0.7 : 1;
}

function weightOf(
  part: TargetsColumn,
  heading: number,
  evidence: ColumnEvidence,
  scale: number,
  said: "none" | "unknown" | "known" = "known",
): number {
  const { weigh, alone: aloneKnown, aloneBare, aloneUnknown } = PART_EVIDENCE[part];
  const alone =
    (said === "none" ? aloneBare : said === "unknown" ? aloneUnknown : undefined) ?? aloneKnown;
  const cells = scale === 0 ? 0 : weigh(evidence) * scale;
  const first = part === "target" ? TARGET_FIRST : 0;
  // A plain heading stands against its cells as long as nothing else claims the column: it is then not sure.
  const floor = heading >= NAMED ? LEFT_OVER : 0;
  if (heading > 0) return Math.max(floor, heading + cells + first - LEAST);
  if (alone === undefined || cells < alone) return 0;
  return cells * ALONE;
}

function isRival(weight: number, taken: number): boolean {
  return weight > 0 && weight > taken - NAMED / 2;
}

function isSure(part: TargetsColumn, heading: number, evidence: ColumnEvidence): boolean {
  const scale = scaleOf(evidence);
  const cells = scale === 0 ? 0 : PART_EVIDENCE[part].weigh(evidence) * scale;
  if (part === "timescale" && heading < NAMED) {
    // Dates that all lie behind may be those of meetings or reports; times in words, or ahead, are times to be met.
    return (
      evidence.dated + evidence.timeWords > 0.6 &&
      (evidence.ahead > 0 || evidence.plainDates < 0.5) &&
      heading > 0
    );
  }
  return heading >= NAMED && cells > AGAINST;
}
