/** Something that an add-in of one's own does in Excel, and what must come of it. */
export interface Trial {
  /** Said as a fact: "an appendix is made beside the plan". */
  readonly name: string;
  /** Runs in a workbook that was just cleared: it has one empty sheet, "Sheet1". */
  readonly run: () => Promise<unknown>;
  readonly result: unknown;
}
