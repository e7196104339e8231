import { readPeriod } from "../../metric";
import type { IsoDate } from "../../calendar";
import type { FoundColumn } from "../types";
import { PLAN_COLUMNS, type TargetsColumn } from "./planColumns";
import { plainHeading } from "./readHeading";
import type { TableColumn, WeighedColumns, WeighedPart } from "./weighColumns";

/** Headings name a part outright from here. */
const NAMED = 60;
/** What a heading that is a time says of being a timescale. */
const MAYBE = 40;
const GROUPS: ReadonlySet<string> = new Set(PLAN_COLUMNS.aim.weak);
/** Marks in a column of ticks are no longer than this. */
const MARK = 2;

/**
 * What columns are beside others: the last of several stages is the deadline, years with a tick under them are a
 * timescale, and what goes on for several rows to the left of the target is its group.
 */
export function withBeside(
  columns: readonly TableColumn[],
  weighed: WeighedColumns,
  asAt: IsoDate,
): WeighedColumns {
  return withGroup(columns, withTickedTimes(columns, withLastStage(columns, weighed), asAt));
}

/** "Design complete", "Start on site", "Open": where no heading says which is the deadline, the last of them is. */
function withLastStage(columns: readonly TableColumn[], weighed: WeighedColumns): WeighedColumns {
  const { timescale } = weighed;
  if (!timescale || timescale.found.why === "chosen" || timescale.heading >= NAMED) return weighed;
  const isTaken = takenBy(weighed, NAMED);
  const last = columns
    .filter(({ heading, evidence }) => !isTaken(heading.columnIndex) && evidence.dated > 0.6)
    .sort((a, b) => b.evidence.meanDay - a.evidence.meanDay)[0];
  if (!last || last.evidence.meanDay <= timescale.evidence.meanDay) return weighed;
  return withPart(weighed, "timescale", last);
}

/** Years, quarters or months across, with marks under them: by the last of its marks a step is to be done. */
function withTickedTimes(
  columns: readonly TableColumn[],
  weighed: WeighedColumns,
  asAt: IsoDate,
): WeighedColumns {
  if (weighed.timescale) return weighed;
  const times = columns
    .filter(
      ({ evidence: { filled, meanLength, rag, number, status } }) =>
        filled > 0 && meanLength <= MARK && rag + number + status < 0.5,
    )
    .map((column) => ({ column, latest: lastDayOf(column.heading.text, asAt) }))
    .filter(({ latest }) => latest !== "")
    .sort((a, b) => (a.latest < b.latest ? 1 : -1))
    .map(({ column }) => column);
  const [last, ...earlier] = times;
  if (!last || earlier.length === 0) return weighed;
  const { found, ...part } = playing(last);
  return {
    ...weighed,
    timescale: {
      ...part,
      heading: MAYBE,
      evidence: { ...last.evidence, dated: 1 },
      found: {
        ...found,
        sure: true,
        why: "heading",
        earlier: earlier.map(({ heading }) => heading.columnIndex),
      },
    },
  };
}

/** The last day of the period that a heading names, also in brackets ("Year 1 (2023/24)"); "" where it names none. */
function lastDayOf(heading: string, asAt: IsoDate): string {
  const bracketed = /\(([^()]+)\)/.exec(heading)?.[1] ?? "";
  return (readPeriod(heading, asAt) ?? readPeriod(bracketed, asAt))?.latest ?? "";
}

/** Where no column of aims was found: what groups the steps, to the left of them. */
function withGroup(columns: readonly TableColumn[], weighed: WeighedColumns): WeighedColumns {
  const { aim, target, lead } = weighed;
  if (aim || !target) return weighed;
  // "Service" before the actions names a team, or else what they are grouped by; "Place" never names one.
  const service = columns.find(({ heading }) => heading.columnIndex === lead?.found.columnIndex);
  if (
    service &&
    lead &&
    lead.heading < NAMED &&
    (lead.heading === 0 || lead.evidence.name < 0.6) &&
    lead.found.columnIndex < target.found.columnIndex &&
    GROUPS.has(plainHeading(service.heading.text))
  ) {
    return withPart(weighed, "aim", service);
  }
  // "Elm House" looks like a person; under a heading that is not known it names what it stands before.
  const isTaken = takenBy(weighed, 1);
  const group = columns.find(
    ({
      heading: { columnIndex },
      evidence: { groups, words, name, priority, status, dated, tick },
    }) =>
      columnIndex < target.found.columnIndex &&
      !isTaken(columnIndex) &&
      groups &&
      words > 0.6 &&
      (name < 0.6 || lead !== undefined) &&
      priority + status + dated + tick < 0.5,
  );
  return group ? withPart(weighed, "aim", group) : weighed;
}

/** Which columns play a part that their headings name so surely. */
function takenBy(weighed: WeighedColumns, least: number): (columnIndex: number) => boolean {
  const taken = Object.values(weighed)
    .filter(({ heading }) => heading >= least)
    .map(({ found }) => found.columnIndex);
  return (columnIndex) => taken.includes(columnIndex);
}

/** The parts with one played by a column that plays no other. */
function withPart(
  weighed: WeighedColumns,
  part: TargetsColumn,
  column: TableColumn,
): WeighedColumns {
  const others = Object.entries(weighed).filter(
    ([, { found }]) => found.columnIndex !== column.heading.columnIndex,
  );
  return { ...Object.fromEntries(others), [part]: playing(column) };
}

/** A column that plays a part by its cells. */
function playing({ heading: { columnIndex, text }, evidence }: TableColumn): WeighedPart {
  const found: FoundColumn = { columnIndex, heading: text, rivals: [], sure: false, why: "cells" };
  return { found, heading: 0, weight: 0, evidence };
}
