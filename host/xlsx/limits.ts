/** How much of a file is let in. Chosen so that the worst file within them stays well under 1 GB and 10 seconds. */
export const LIMITS = {
  /** All parts unpacked, in bytes, as the table of contents declares them. */
  totalBytes: 250_000_000,
  /** One part that has to be read as text, in bytes unpacked. */
  xmlBytes: 120_000_000,
  /** A part that unpacks to more than `ratioFromBytes` may not be this many times its packed size. */
  ratio: 250,
  ratioFromBytes: 50_000_000,
  entries: 20_000,
  /** Rows and cells over all sheets; a cell that holds something or has a format counts twice. */
  cells: 2_400_000,
  /** What an empty cell left of a filled one counts. */
  emptyCell: 0.5,
  /** Elements in one part. */
  elements: 6_000_000,
  /** Elements within elements; Excel's own files stay under 30. */
  depth: 200,
  /** Excel's own limit of characters in a cell. */
  cellText: 32_767,
  /** Excel's own limit is 8,192 characters; a file writes the names of newer functions longer. */
  formula: 20_000,
  /** Excel's own limit is 255 characters; a file writes a stroke before each that stands for itself. */
  numberFormat: 1_000,
  /** Excel's own limit of cell formats in a workbook. */
  cellFormats: 65_490,
} as const;
