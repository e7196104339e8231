/**
 * How many pages the first version of the add-in (commit 946b967) needed for the sample and the hard workbooks, on A4 with
 * text of 10 points (12 in the accessible layout). Pages may only become fewer: `test/appendix/pageCounts.test.ts`.
 */
export const FIRST_PAGES: Readonly<
  Record<string, { readonly committee: number; readonly accessible: number }>
> = {
  "joint-working": { committee: 4, accessible: 6 },
  "three-hundred-rows": { committee: 48, accessible: 95 },
  "long-update": { committee: 2, accessible: 3 },
  "very-long-update": { committee: 7, accessible: 11 },
  "long-words": { committee: 1, accessible: 2 },
  "many-tongues": { committee: 1, accessible: 1 },
  "sixty-steps": { committee: 8, accessible: 16 },
  "uneven-targets": { committee: 4, accessible: 5 },
  "forty-metrics": { committee: 11, accessible: 27 },
};
