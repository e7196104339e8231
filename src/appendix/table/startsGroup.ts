import type { Block } from "./types";

/** Whether a new group begins with `below` in the innermost column of groups: a new target, or a new aim. */
export function startsGroup(above: Block | undefined, below: Block | undefined): boolean {
  const columnIndex = below?.cells.findLastIndex((cell) => cell.kind === "group") ?? -1;
  const [first, second] = [above?.cells[columnIndex], below?.cells[columnIndex]];
  return first?.kind === "group" && second?.kind === "group" && first.group !== second.group;
}
