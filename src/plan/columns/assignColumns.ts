import {
  headingStrengths,
  plainHeading,
  type HeadingIndex,
  type HeadingStrength,
} from "./readHeading";
import type { FoundColumn } from "../types";

/** A heading as it stands: its column on the sheet and its words. */
export interface Heading {
  readonly columnIndex: number;
  readonly text: string;
  /** Of headings over two rows: what stands above, over this column or over several, and the column's own. */
  readonly over?: { readonly parent: string; readonly own: string };
}

/** Which column is which, and how surely: the sum of the strengths of all that were found. */
export interface Assignment<Column extends string> {
  readonly columns: Readonly<Partial<Record<Column, FoundColumn>>>;
  readonly score: number;
}

interface Claim<Column extends string> {
  readonly column: Column;
  readonly heading: Heading;
  readonly strength: HeadingStrength;
  /** The column's place in the table of words. */
  readonly order: number;
}

/** Remembers strengths: the same headings and cells are asked about again and again. */
export type StrengthMemo<Column extends string> = Map<string, ReadonlyMap<Column, HeadingStrength>>;

/**
 * Gives each known column at most one heading and each heading at most one column, the surest first.
 * `chosen` are columns that the officer picked by their heading's words: they win over every reading.
 */
export function assignColumns<Column extends string>(
  headings: readonly Heading[],
  index: HeadingIndex<Column>,
  chosen: Readonly<Partial<Record<Column, string>>>,
  memo: StrengthMemo<Column>,
): Assignment<Column> {
  const names = index.columns;
  const plainHeadings = headings.map((heading) => plainHeading(heading.text));
  const picks = new Map<Column, string>();
  for (const column of names) {
    const pick = plainHeading(chosen[column] ?? "");
    // A picked heading that is no longer there is forgotten, and the column is looked for afresh.
    if (pick !== "" && plainHeadings.includes(pick)) picks.set(column, pick);
    else if (pick === "none") picks.set(column, NO_HEADING);
  }
  const claims: Claim<Column>[] = [];
  for (const [place, heading] of headings.entries()) {
    const strengths = strengthsOf(heading.text, index, memo);
    for (const [order, column] of names.entries()) {
      const pick = picks.get(column);
      const read = pick === undefined ? (strengths.get(column) ?? 0) : 0;
      const strength = pick !== undefined && pick === plainHeadings[place] ? CHOSEN : read;
      if (strength > 0) claims.push({ column, heading, strength, order });
    }
  }
  claims.sort(
    (a, b) =>
      b.strength - a.strength || a.order - b.order || a.heading.columnIndex - b.heading.columnIndex,
  );
  return settle(claims);
}

const CHOSEN = 1000;
/** What no heading says: the officer says that no column plays the part. */
const NO_HEADING = "\n";
/** A weak name, or the end of a longer heading, may be meant otherwise. */
export const SURE = 70;

function settle<Column extends string>(claims: readonly Claim<Column>[]): Assignment<Column> {
  const won = new Map<Column, Claim<Column>>();
  const taken = new Set<number>();
  for (const claim of claims) {
    if (won.has(claim.column) || taken.has(claim.heading.columnIndex)) continue;
    won.set(claim.column, claim);
    taken.add(claim.heading.columnIndex);
  }
  const columns: Partial<Record<Column, FoundColumn>> = {};
  let score = 0;
  for (const [column, { heading, strength }] of won) {
    const rivals = claims
      .filter((claim) => claim.column === column && claim.strength >= strength)
      .map((claim) => claim.heading.columnIndex)
      .filter((columnIndex) => !taken.has(columnIndex));
    columns[column] = {
      columnIndex: heading.columnIndex,
      heading: heading.text,
      rivals,
      sure: strength >= SURE,
      why: strength === CHOSEN ? "chosen" : "heading",
    };
    score += Math.min(strength, 110);
  }
  return { columns, score };
}

function strengthsOf<Column extends string>(
  text: string,
  index: HeadingIndex<Column>,
  memo: StrengthMemo<Column>,
): ReadonlyMap<Column, HeadingStrength> {
  const known = memo.get(text) ?? headingStrengths(text, index);
  memo.set(text, known);
  return known;
}
