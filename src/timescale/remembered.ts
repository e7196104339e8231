/** Words whose answers are kept at one time. */
const MOST_WORDS = 2000;

/**
 * The same question, its answers kept: officers' cells say the same words again and again, and a word's neighbours are
 * dear to find. `ask` must answer a word alike every time. Forgets everything when it knows too many words.
 */
export function remembered<Answer>(ask: (word: string) => Answer): (word: string) => Answer {
  const known = new Map<string, Answer>();
  return (word) => {
    const answer = known.get(word);
    if (answer !== undefined || known.has(word)) return answer as Answer;
    const found = ask(word);
    if (known.size >= MOST_WORDS) known.clear();
    known.set(word, found);
    return found;
  };
}
