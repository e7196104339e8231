const REFERENCE = "https://learn.microsoft.com/javascript/api/excel";

/**
 * The page of Microsoft's reference on a member of an Excel class or interface, or on the whole of it; a method's name
 * ends in brackets. `referencePage("Range", "autoFill()")` is ".../excel.range#excel-excel-range-autofill-member(1)".
 */
export function referencePage(type: string, member?: string): string {
  const page = `${REFERENCE}/excel.${type.toLowerCase()}`;
  if (member === undefined) return page;
  const name = member.replace("()", "").toLowerCase();
  const anchor = `excel-excel-${type.toLowerCase()}-${name}-member`;
  return `${page}#${anchor}${member.endsWith("()") ? "(1)" : ""}`;
}
