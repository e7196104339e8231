/** Something that must hold for every text. */
export interface Subject {
  readonly name: string;
  /** A random text, more or less like those that it is made for. */
  readonly text: (random: () => number) => string;
  /** What is wrong with what becomes of a text; undefined where nothing is. */
  readonly faultIn: (text: string, random: () => number) => string | undefined;
}

/** One of several, at random. */
export function oneOf<Item>(items: readonly Item[], random: () => number): Item | undefined {
  return items[Math.floor(random() * items.length)];
}
