import { areaOf } from "./areas";
import { cellsIn } from "./cells";
import { displayText } from "./display";
import { oneOf } from "./formats";
import { invalidArgument } from "./hostError";
import type { AreaModel, SheetModel } from "./model";

/** What `find` and `findAll` are told beside the text; what is left out is false, and forwards. */
export interface SearchCriteria {
  completeMatch: boolean;
  matchCase: boolean;
  backwards: boolean;
}

export function parseCriteria(given: unknown): SearchCriteria {
  if (given !== undefined && typeof given !== "object") {
    throw invalidArgument("criteria are an object");
  }
  const { completeMatch, matchCase, searchDirection } = Object(given ?? {});
  return {
    completeMatch: completeMatch === true,
    matchCase: matchCase === true,
    backwards: oneOf(searchDirection ?? "Forward", ["Forward", "Backwards"]) === "Backwards",
  };
}

/** The cells that hold a text, one area each, row by row, in the direction of the criteria. */
export function cellsWithText(
  sheet: SheetModel,
  within: AreaModel,
  wanted: string,
  criteria: SearchCriteria,
  date1904: boolean,
): AreaModel[] {
  const plain = (text: string): string => (criteria.matchCase ? text : text.toLowerCase());
  const text = plain(wanted);
  const found = cellsIn(sheet, within)
    .filter(([, , cell]) => {
      const shown = plain(cell.formula === "" ? displayText(cell, date1904) : cell.formula);
      return criteria.completeMatch ? shown === text : shown.includes(text);
    })
    .sort(([row1, column1], [row2, column2]) => row1 - row2 || column1 - column2)
    .map(([row, column]) => areaOf(row, column));
  return criteria.backwards ? found.reverse() : found;
}
