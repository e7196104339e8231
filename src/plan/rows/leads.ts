/**
 * The people (or teams) that a cell of leads names: `leadsOf({ lead: "A Cole / B Moss" })` is `["A Cole", "B Moss"]`. They
 * stand one a line, or with a comma, a stroke, a semicolon, "&" or "and" between.
 */
export function leadsOf({ lead }: { readonly lead: string }): string[] {
  return lead
    .split(/[\n;,/&]| and /)
    .map((name) => name.trim().replace(/\s+/g, " "))
    .filter((name) => name !== "");
}
