/**
 * The one form of our word lists: words or phrases in one string, a comma and any white space between them.
 * `wordList("not, not yet, to be")` is `["not", "not yet", "to be"]`.
 */
export function wordList(words: string): readonly string[] {
  return words
    .split(",")
    .map((phrase) => phrase.trim().replace(/\s+/g, " "))
    .filter((phrase) => phrase !== "");
}

/** The same as a set, to ask whether a word is one of them. */
export function wordSet(words: string): ReadonlySet<string> {
  return new Set(wordList(words));
}
