/** The columns of the sheet, by whose headings it is read back. */
export const KEY = "Key";
export const CORRECTION = "Correction";
