/** So many answers are kept before all are dropped, and none for longer texts, so that what is kept stays small. */
const MOST_ANSWERS = 200;
const LONGEST_TEXT = 300;

/**
 * A reader of words that keeps its answers, for words that many figures of a sheet share: their unit, their name, their
 * heading. `keepAnswers(readUnitWords)("£m")` reads "£m" once, however often it is asked. The answer must depend on the
 * text alone.
 */
export function keepAnswers<Answer>(read: (text: string) => Answer): (text: string) => Answer {
  const kept = new Map<string, { readonly answer: Answer }>();
  return (text) => {
    if (text.length > LONGEST_TEXT) return read(text);
    const known = kept.get(text);
    if (known) return known.answer;
    const answer = read(text);
    if (kept.size >= MOST_ANSWERS) kept.clear();
    kept.set(text, { answer });
    return answer;
  };
}
