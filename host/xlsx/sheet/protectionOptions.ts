/** office.js's options beside the file's attributes; the file says "1" for what is forbidden. */
export const PROTECTION_ATTRIBUTES: readonly {
  option: string;
  attribute: string;
  /** What a file without the attribute means. */
  forbiddenWhenAbsent: boolean;
}[] = [
  { option: "allowEditObjects", attribute: "objects", forbiddenWhenAbsent: false },
  { option: "allowEditScenarios", attribute: "scenarios", forbiddenWhenAbsent: false },
  { option: "allowFormatCells", attribute: "formatCells", forbiddenWhenAbsent: true },
  { option: "allowFormatColumns", attribute: "formatColumns", forbiddenWhenAbsent: true },
  { option: "allowFormatRows", attribute: "formatRows", forbiddenWhenAbsent: true },
  { option: "allowInsertColumns", attribute: "insertColumns", forbiddenWhenAbsent: true },
  { option: "allowInsertRows", attribute: "insertRows", forbiddenWhenAbsent: true },
  { option: "allowInsertHyperlinks", attribute: "insertHyperlinks", forbiddenWhenAbsent: true },
  { option: "allowDeleteColumns", attribute: "deleteColumns", forbiddenWhenAbsent: true },
  { option: "allowDeleteRows", attribute: "deleteRows", forbiddenWhenAbsent: true },
  { option: "allowSort", attribute: "sort", forbiddenWhenAbsent: true },
  { option: "allowAutoFilter", attribute: "autoFilter", forbiddenWhenAbsent: true },
  { option: "allowPivotTables", attribute: "pivotTables", forbiddenWhenAbsent: true },
];
