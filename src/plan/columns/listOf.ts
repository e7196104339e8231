/** The items of a list that is written as one text: `listOf("lead, owner")` is `["lead", "owner"]`. */
export function listOf(words: string): readonly string[] {
  return words.split(",").map((word) => word.trim());
}
