/** Whether two results say the same: a property that is undefined is as good as one that is not there. */
export function sameResult(wanted: unknown, got: unknown): boolean {
  return JSON.stringify(inOrder(wanted)) === JSON.stringify(inOrder(got));
}

/** The value with every object's properties by name, so that their order does not matter. */
function inOrder(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inOrder);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, entry]) => entry !== undefined)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, entry]): [string, unknown] => [key, inOrder(entry)]),
  );
}
