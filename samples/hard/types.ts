/** A workbook to be made: sheets of rows of cells, an empty string being an empty cell. */
export interface HardWorkbook {
  /** In kebab-case; the file's name. */
  readonly name: string;
  /** What it is hard for, in a sentence. */
  readonly about: string;
  readonly sheets: readonly HardSheet[];
}
export interface HardSheet {
  readonly name: string;
  readonly rows: readonly (readonly (string | number)[])[];
}
