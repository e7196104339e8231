/** A text of a table of words, and where it stands in it. */
export interface Leaf {
  readonly path: readonly string[];
  readonly text: string;
}

/** Every text of a table of words, however deep. */
export function leavesOf(table: unknown, path: readonly string[] = []): Leaf[] {
  if (typeof table === "string") return [{ path, text: table }];
  return Object.entries(table as Record<string, unknown>).flatMap(([name, value]) =>
    leavesOf(value, [...path, name]),
  );
}
