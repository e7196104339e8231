/** Words or phrases written in one line, parted by commas: `wordList("up, on top")` is `["up", "on top"]`. */
export function wordList(text: string): readonly string[] {
  return text.split(/,\s*/).filter((word) => word !== "");
}
