import type { SheetBuilder } from "./sheetBuilder";

/** Something that stands in one piece below what is there: figures with a chart, the notes, the key. */
export interface Part {
  readonly heightPoints: number;
  /** Adds its rows; the page has been broken before where that was needed. */
  readonly draw: (builder: SheetBuilder) => void;
}
