/** A JSON text as a value; undefined for a text that is none, as somebody may have edited it. */
export function parseJson(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}

/** The entries of a plain object; none for anything else. */
export function recordOf(value: unknown): Readonly<Record<string, unknown>> {
  const isObject = typeof value === "object" && value !== null && !Array.isArray(value);
  // Object.entries leaves inherited names such as "constructor" behind.
  return isObject
    ? Object.assign(Object.create(null), Object.fromEntries(Object.entries(value)))
    : {};
}
