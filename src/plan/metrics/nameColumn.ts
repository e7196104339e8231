import type { Heading } from "../columns/assignColumns";
import type { FoundColumn } from "../types";
import type { CellsUnder } from "./cellsUnder";
import { figureKind } from "./figureKinds";
import type { MetricsColumn } from "./metricColumns";

type Columns = Partial<Record<MetricsColumn, FoundColumn>>;

/** A name stands in words; where most cells repeat, they name a group. */
const LEAST_TEXTS = 0.5;
const LEAST_DISTINCT = 0.5;
const MOST_CODES = 0.5;

/**
 * The columns with the metric's name put right by what the cells hold: the name is the column of distinct words, not a
 * code, a category or "Local"; what was taken for it and repeats is the group, what holds codes is the code.
 */
export function chooseNameColumn(
  headings: readonly Heading[],
  assigned: Readonly<Columns>,
  look: (columnIndex: number) => CellsUnder,
  isWide: boolean,
): Columns {
  const columns: Columns = { ...assigned };
  // A group repeats; a column headed as one that does not may be the name.
  const taken = columns.metric;
  if (taken?.why !== "chosen" && (!taken || !isName(look(taken.columnIndex), isWide))) {
    const better = bestName(headings, columns, look, isWide);
    if (better) {
      for (const part of Object.keys(columns) as MetricsColumn[]) {
        if (columns[part]?.columnIndex === better.columnIndex) {
          Reflect.deleteProperty(columns, part);
        }
      }
      columns.metric = { ...better, sure: taken?.sure === true };
      if (taken && isCode(look(taken.columnIndex))) {
        columns.code ??= { ...taken, sure: true };
      } else if (taken && isRepeating(look(taken.columnIndex))) {
        columns.group ??= { ...taken, sure: true };
      }
    }
  }
  const { code, group } = columns;
  if (code && code.why !== "chosen" && look(code.columnIndex).length > 20) delete columns.code;
  if (group && group.why !== "chosen" && look(group.columnIndex).filled === 0) delete columns.group;
  const beside = columns.code ? undefined : codeBeside(headings, columns, look);
  if (beside) columns.code = beside;
  return columns;
}

function isName(look: CellsUnder, isWide: boolean): boolean {
  const isDistinct = !isWide || look.distinct >= LEAST_DISTINCT;
  return look.texts >= LEAST_TEXTS && isDistinct && look.codes < MOST_CODES;
}

function isCode(look: CellsUnder): boolean {
  return look.filled > 0 && look.codes >= MOST_CODES;
}

function isRepeating(look: CellsUnder): boolean {
  return look.texts >= LEAST_TEXTS && look.distinct < LEAST_DISTINCT;
}

/** Parts whose columns may turn out to hold the names. */
const MAY_BE_NAME: readonly MetricsColumn[] = ["metric", "group", "code", "note", "unit"];

/** "Hall and field figures" beside years heads the names, and no one column of values. */
function mayBeName(part: MetricsColumn, isWide: boolean): boolean {
  return MAY_BE_NAME.includes(part) || (isWide && part === "value");
}

function bestName(
  headings: readonly Heading[],
  columns: Readonly<Columns>,
  look: (columnIndex: number) => CellsUnder,
  isWide: boolean,
): FoundColumn | undefined {
  const fixed = new Set(
    (Object.keys(columns) as MetricsColumn[])
      .filter((part) => !mayBeName(part, isWide) || columns[part]?.why === "chosen")
      .map((part) => columns[part]?.columnIndex),
  );
  const worthOf = ({ columnIndex, text }: Heading): number => {
    const cells = look(columnIndex);
    if (!isName(cells, isWide) || fixed.has(columnIndex)) return 0;
    if (figureKind(text) === "comparison") return 0;
    const isNote = columns.note?.columnIndex === columnIndex;
    return 1 + cells.distinct * 2 + Math.min(cells.length, 40) / 40 - (isNote ? 1.5 : 0);
  };
  let best: Heading | undefined;
  for (const heading of headings) {
    if (worthOf(heading) > (best ? worthOf(best) : 0)) best = heading;
  }
  return (
    best && {
      columnIndex: best.columnIndex,
      heading: best.text,
      rivals: [],
      sure: false,
      why: "cells",
    }
  );
}

function codeBeside(
  headings: readonly Heading[],
  columns: Readonly<Columns>,
  look: (columnIndex: number) => CellsUnder,
): FoundColumn | undefined {
  const taken = new Set(Object.values(columns).map((found) => found.columnIndex));
  const found = headings.find(({ columnIndex }) => {
    const cells = look(columnIndex);
    return (
      !taken.has(columnIndex) &&
      isCode(cells) &&
      cells.distinct === 1 &&
      cells.texts > 0.5 &&
      cells.length < 12
    );
  });
  return (
    found && {
      columnIndex: found.columnIndex,
      heading: found.text,
      rivals: [],
      sure: true,
      why: "cells",
    }
  );
}
