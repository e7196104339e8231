import { MAX_ROW_POINTS } from "../../page";
import type { StyleBook } from "../look/styleBook";
import type { StyleBase } from "../look/styles";
import type { Said } from "../said";
import { measureGroup } from "./measureBlock";
import type { Group, TableColumn } from "./types";

/** A text beside more than one row, and how it goes on at the head of a page. */
export interface GroupTexts {
  readonly texts: Said;
  /** What stands where the group goes on, shortened to about so many characters: `continuedNames(texts, words, longest)`. */
  readonly continued: (longest: number) => Said;
  readonly style: StyleBase;
}

/** Above this share of a page a text is not beside its rows: it stands in the first of them, and may be parted there. */
const LONGEST_GROUP_SHARE = 0.4;
/** A name is shortened no further than to so many characters. */
const SHORTEST_NAME = 12;

/**
 * A text as a group beside its rows. Where it is too high for that, `isWhole` is false and the group is for the rows
 * below the one that says it whole. What goes on at the head of a page always fits one row, however narrow the column:
 * `nameGroup({texts: [aim], continued, style: "aim"}, column, 460, book).group.continuedHeightPoints` is at most 184.
 */
export function nameGroup(
  { texts, continued, style }: GroupTexts,
  column: TableColumn,
  pagePoints: number,
  book: StyleBook,
): { readonly group: Group; readonly isWhole: boolean } {
  const most = Math.min(MAX_ROW_POINTS, pagePoints * LONGEST_GROUP_SHARE);
  const groupWith = (longest: number): Group =>
    measureGroup({ texts, continued: continued(longest), style }, column, book);
  let longest = Math.max(...texts.map(({ length }) => length));
  let group = groupWith(longest);
  while (group.continuedHeightPoints > most && longest > SHORTEST_NAME) {
    longest = Math.max(SHORTEST_NAME, Math.floor(longest / 2));
    group = groupWith(longest);
  }
  if (group.heightPoints <= most) return { group, isWhole: true };
  const names = continued(longest);
  return {
    group: measureGroup({ texts: names, continued: names, style }, column, book),
    isWhole: false,
  };
}
