const LONGEST_SHEET_NAME = 31;
const FORBIDDEN = /[:\\/?*[\]]/;

/**
 * Why Excel would refuse a sheet name, as a sentence; undefined when it is valid.
 * `sheetNameProblem("Plans/2004")` is "A sheet's name cannot contain : \ / ? * [ or ]."
 */
export function sheetNameProblem(name: string): string | undefined {
  if (name.trim() === "") return "A sheet's name cannot be blank.";
  if (name.length > LONGEST_SHEET_NAME) {
    return "A sheet's name cannot be longer than 31 characters.";
  }
  if (FORBIDDEN.test(name)) return "A sheet's name cannot contain : \\ / ? * [ or ].";
  if (name.startsWith("'") || name.endsWith("'")) {
    return "A sheet's name cannot begin or end with an apostrophe.";
  }
  if (name.toLowerCase() === "history") return 'Excel keeps the sheet name "History" for itself.';
  return undefined;
}

/** Whether two sheet names are the same to Excel, which ignores case. */
export function isSameSheetName(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}

/**
 * A name that no sheet has, made by a number behind it: `freeSheetName("Appendix 1 (edited)", names)` is the name
 * itself, or "Appendix 1 (edited) 2". Cut to Excel's 31 characters.
 */
export function freeSheetName(wanted: string, taken: readonly string[]): string {
  const isTaken = (name: string) => taken.some((other) => isSameSheetName(name, other));
  let name = withTail(wanted, "");
  for (let n = 2; isTaken(name); n += 1) name = withTail(wanted, ` ${n}`);
  return name;
}

/** What a sheet is called that keeps the hand edits of another one: "Appendix 1 (edited)". */
export function editedCopyName(sheetName: string): string {
  return withTail(sheetName, " (edited)");
}

/** What a sheet is called that keeps an earlier one: `datedCopyName("Appendix 1", "11 May 2004")` is "Appendix 1 (11 May 2004)". */
export function datedCopyName(sheetName: string, date: string): string {
  return withTail(sheetName, ` (${date})`);
}

/** A name cut to Excel's 31 characters with its tail; no character that is made of two halves is cut in two. */
function withTail(name: string, tail: string): string {
  const cut = name.slice(0, LONGEST_SHEET_NAME - tail.length);
  return cut.replace(/[\uD800-\uDBFF]$/, "").trimEnd() + tail;
}
