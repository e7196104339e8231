import type { SheetChoice } from "../../jobs";

/** A column as an officer knows it: "“By when” (column E)", "column E" where it has no heading. */
export function columnName(sheet: SheetChoice | undefined, columnIndex: number): string {
  const column = sheet?.columns.find((each) => each.columnIndex === columnIndex);
  const letter = `column ${column?.letter ?? ""}`.trim();
  return column?.heading ? `“${column.heading}” (${letter})` : letter;
}

/**
 * How a column is remembered: by its heading, which goes with it when columns are moved; by its letter where it has none
 * or shares it with another.
 */
export function columnRef(sheet: SheetChoice | undefined, columnIndex: number): string {
  const column = sheet?.columns.find((each) => each.columnIndex === columnIndex);
  if (!column) return "";
  const alike = sheet?.columns.filter(({ heading }) => heading === column.heading) ?? [];
  return column.heading !== "" && alike.length === 1 ? column.heading : column.letter;
}
