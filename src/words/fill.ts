/**
 * A sentence with its gaps filled: `fill("{committee}: {date}", { committee: "Audit", date: "1 May 2024" })` is
 * "Audit: 1 May 2024". A gap that nothing is given for stays as it is, so that it is seen.
 */
export function fill(template: string, values: Readonly<Record<string, string>>): string {
  return template.replace(/\{(\w+)\}/g, (gap, name: string) => values[name] ?? gap);
}
