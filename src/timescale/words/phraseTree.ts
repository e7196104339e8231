/** A step in a tree of phrases, word by word: what the phrase that ends here means, and the words that may follow. */
export interface PhraseStep<Meaning> {
  meaning?: Meaning;
  readonly next: Map<string, PhraseStep<Meaning>>;
}

/** The tree of phrases with their meanings; of two meanings of one phrase the first counts. */
export function phraseTree<Meaning>(
  phrases: Iterable<readonly [phrase: string, meaning: Meaning]>,
  wordsOf: (phrase: string) => readonly string[] = (phrase) => phrase.split(" "),
): PhraseStep<Meaning> {
  const root: PhraseStep<Meaning> = { next: new Map() };
  for (const [phrase, meaning] of phrases) {
    let step = root;
    for (const word of wordsOf(phrase)) {
      const next: PhraseStep<Meaning> = step.next.get(word) ?? { next: new Map() };
      step.next.set(word, next);
      step = next;
    }
    step.meaning ??= meaning;
  }
  return root;
}
