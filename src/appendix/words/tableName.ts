/**
 * A name for a table of the appendix as Excel allows it: letters, digits and underscores, a letter first.
 * `tableName("Appendix 1", "Metrics")` is "Appendix_1_Metrics".
 */
export function tableName(appendixName: string, what: string): string {
  const words = appendixName.match(/[\p{L}\p{N}]+/gu) ?? [];
  const name = [...words, what].join("_").slice(-200);
  return /^\p{L}/u.test(name) ? name : `Table_${name}`;
}
