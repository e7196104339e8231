/** What the officer chose of the sheet's own looks. */
export interface LayoutSettings {
  readonly layout: "committee" | "accessible";
  readonly paper: "A4" | "A3";
  readonly orientation: "landscape" | "portrait";
  readonly sectionOrder: readonly ("targets" | "metrics")[];
  readonly showCharts: boolean;
  /** Of the tables' text. */
  readonly textPoints: number;
  readonly freezeHeadings: boolean;
  /** The appendix's name and its sheet's, "Appendix 1". */
  readonly appendixName: string;
}
