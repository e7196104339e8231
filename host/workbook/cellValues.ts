import type { CellModel } from "./model";

export type PlainValue = string | number | boolean;

/** A cell's value as office.js gets it: "" for an empty cell, an error as its text. */
export function plainValue(cell: CellModel): PlainValue {
  return cell.value.type === "empty" ? "" : cell.value.value;
}

/** Excel's word for the kind of a value. */
export function valueType(cell: CellModel): string {
  switch (cell.value.type) {
    case "empty":
      return "Empty";
    case "string":
      return "String";
    case "number":
      return "Double";
    case "boolean":
      return "Boolean";
    case "error":
      return "Error";
  }
}
