import type { Vocabulary, WordIds } from "./vocabulary";

/** A step's words: of its target, of what it is about, of both. */
export interface ReadStep {
  readonly target: WordIds;
  readonly about: WordIds;
  readonly all: WordIds;
}

/** One step whose words stand in two or more of the other report: the part that it begins with, and the others. */
export interface Parted {
  readonly whole: number;
  readonly main: number;
  readonly others: readonly number[];
}

/** Share of a part's words that must stand in the whole, and of the whole's words that the parts must say together. */
const PART_OF = 0.85;
const COVERED = 0.75;
/** What each part must say of the whole. */
const LEAST_PART = 0.2;
const FEWEST_WORDS = 3;
const SAME_TARGET = 0.6;
const RAREST_WORDS = 4;

/**
 * Steps that were split into several of the other report: called with the reports changed over, steps that were merged.
 * "Repair the bridge and light the path" is the whole of "Repair the bridge" and "Light the path".
 */
export function partedSteps(
  wholes: ReadonlyMap<number, ReadStep>,
  parts: ReadonlyMap<number, ReadStep>,
  vocabulary: Vocabulary,
): Parted[] {
  const byWord = new Map<number, number[]>();
  for (const [index, whole] of wholes) {
    for (const id of wordsOf(whole)) {
      const known = byWord.get(id);
      if (known) known.push(index);
      else byWord.set(id, [index]);
    }
  }
  const partsOf = new Map<number, number[]>();
  for (const [index, part] of parts) {
    const words = wordsOf(part);
    if (words.length < FEWEST_WORDS) continue;
    const rarest = [...words]
      .sort((one, other) => vocabulary.weight(other) - vocabulary.weight(one))
      .slice(0, RAREST_WORDS);
    for (const whole of new Set(rarest.flatMap((id) => byWord.get(id) ?? []))) {
      const read = wholes.get(whole);
      if (!read || !isPart(part, read, vocabulary)) continue;
      partsOf.set(whole, [...(partsOf.get(whole) ?? []), index]);
    }
  }
  return [...partsOf].flatMap(([whole, indexes]) => {
    const read = wholes.get(whole);
    if (!read || indexes.length < 2) return [];
    const words = wordsOf(read);
    const said = new Set(indexes.flatMap((index) => wordsOf(parts.get(index) ?? NOTHING)));
    if (vocabulary.share(words, [...said]) < COVERED) return [];
    const inOrder = [...indexes].sort(
      (one, other) =>
        placeIn(words, parts.get(one), vocabulary) - placeIn(words, parts.get(other), vocabulary),
    );
    const [main, ...others] = inOrder;
    return main === undefined ? [] : [{ whole, main, others }];
  });
}

const NOTHING: ReadStep = { target: [], about: [], all: [] };

function wordsOf({ about, target }: ReadStep): WordIds {
  return about.length > 0 ? about : target;
}

function isPart(part: ReadStep, whole: ReadStep, vocabulary: Vocabulary): boolean {
  const [words, all] = [wordsOf(part), wordsOf(whole)];
  if (words.length >= all.length) return false;
  const hasTargets = part.about.length > 0 && whole.about.length > 0;
  if (hasTargets && vocabulary.likeness(part.target, whole.target) < SAME_TARGET) {
    if (part.target.length > 0 || whole.target.length > 0) return false;
  }
  if (vocabulary.share(words, all) < PART_OF) return false;
  return vocabulary.shared(words, all) / vocabulary.weightOf(all) >= LEAST_PART;
}

/** Where in the whole the part's own words stand on average: the less, the nearer to the beginning. */
function placeIn(whole: WordIds, part: ReadStep | undefined, vocabulary: Vocabulary): number {
  const own = wordsOf(part ?? NOTHING).filter((id) => whole.includes(id));
  const weight = vocabulary.weightOf(own);
  const sum = own.reduce((total, id) => total + whole.indexOf(id) * vocabulary.weight(id), 0);
  return weight === 0 ? whole.length : sum / weight;
}
