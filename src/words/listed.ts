/** Words in a row, in English: `listed(["A", "B", "C"])` is "A, B and C"; with "or", "A, B or C"; of none, "". */
export function listed(words: readonly string[], joiner: "and" | "or" = "and"): string {
  const last = words.at(-1) ?? "";
  return words.length < 2 ? last : `${words.slice(0, -1).join(", ")} ${joiner} ${last}`;
}
