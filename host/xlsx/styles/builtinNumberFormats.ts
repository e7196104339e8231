/**
 * Number formats that files name by number only, as a British Excel shows them. Numbers 5 to 8 and 41 to 44 follow
 * the reader's country, 14 and 22 follow it on screen while office.js always names them so.
 * Source: ECMA-376 Part 1, 18.8.30 (numFmt).
 */
export const BUILTIN_NUMBER_FORMATS: ReadonlyMap<number, string> = new Map([
  [0, "General"],
  [1, "0"],
  [2, "0.00"],
  [3, "#,##0"],
  [4, "#,##0.00"],
  [5, "£#,##0;-£#,##0"],
  [6, "£#,##0;[Red]-£#,##0"],
  [7, "£#,##0.00;-£#,##0.00"],
  [8, "£#,##0.00;[Red]-£#,##0.00"],
  [9, "0%"],
  [10, "0.00%"],
  [11, "0.00E+00"],
  [12, "# ?/?"],
  [13, "# ??/??"],
  [14, "m/d/yyyy"],
  [15, "d-mmm-yy"],
  [16, "d-mmm"],
  [17, "mmm-yy"],
  [18, "h:mm AM/PM"],
  [19, "h:mm:ss AM/PM"],
  [20, "h:mm"],
  [21, "h:mm:ss"],
  [22, "m/d/yyyy h:mm"],
  ...[27, 28, 29, 30, 31, 34, 35, 36, 50, 51, 52, 53, 54, 57, 58].map((id): [number, string] => [
    id,
    "m/d/yyyy",
  ]),
  [32, "h:mm"],
  [33, "h:mm:ss"],
  [55, "h:mm"],
  [56, "h:mm:ss"],
  [37, "#,##0;-#,##0"],
  [38, "#,##0;[Red]-#,##0"],
  [39, "#,##0.00;-#,##0.00"],
  [40, "#,##0.00;[Red]-#,##0.00"],
  [41, '_-* #,##0_-;-* #,##0_-;_-* "-"_-;_-@_-'],
  [42, '_-£* #,##0_-;-£* #,##0_-;_-£* "-"_-;_-@_-'],
  [43, '_-* #,##0.00_-;-* #,##0.00_-;_-* "-"??_-;_-@_-'],
  [44, '_-£* #,##0.00_-;-£* #,##0.00_-;_-£* "-"??_-;_-@_-'],
  [45, "mm:ss"],
  [46, "[h]:mm:ss"],
  [47, "mm:ss.0"],
  [48, "##0.0E+0"],
  [49, "@"],
]);

/** Those that mean the same in every country, so that a new format may be written by number. */
const EVERYWHERE = new Set([
  0, 1, 2, 3, 4, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 45, 46, 47, 48, 49,
]);

/** The number of a format that every Excel knows by the same number, or undefined. `("0%")` is 9. */
export function builtinNumberFormatId(code: string): number | undefined {
  for (const [id, builtin] of BUILTIN_NUMBER_FORMATS) {
    if (builtin === code && EVERYWHERE.has(id)) return id;
  }
  return undefined;
}
