import { plainWords } from "../../plan";
import type { KeptStep } from "../kept/types";
import { pairKey } from "./stepKey";
import type { StepPair } from "./types";

type Texts = Readonly<Record<"ref" | "aim" | "target" | "about" | "time", string>>;

/** What must be the same, the strictest first. */
const PASSES: readonly (readonly (keyof Texts)[])[] = [
  ["ref", "aim", "target", "about", "time"],
  ["ref", "aim", "target", "about"],
  ["aim", "target", "about", "time"],
  ["target", "about", "time"],
  ["target", "about"],
];
/** From this pass on, the texts must be one step's alone: two steps of the same words are not told apart by them. */
const FIRST_UNIQUE_PASS = 2;
const FEWEST_LETTERS = 8;

/** The pairs whose texts are the same but for case, punctuation and spaces, added to those given. */
export function matchExactly(
  before: readonly KeptStep[],
  now: readonly KeptStep[],
  given: readonly StepPair[],
  refused: ReadonlySet<string>,
): StepPair[] {
  const pairs = [...given];
  const [textsBefore, textsNow] = [before.map(textsOf), now.map(textsOf)];
  const [takenBefore, takenNow] = [
    new Set(given.map((pair) => pair.before)),
    new Set(given.map((pair) => pair.now)),
  ];
  for (const [pass, names] of PASSES.entries()) {
    const [byKey, byKeyNow] = [
      placesOf(textsBefore, takenBefore, names),
      placesOf(textsNow, takenNow, names),
    ];
    for (const [key, places] of byKeyNow) {
      const others = byKey.get(key) ?? [];
      const isUnique = places.length === 1 && others.length === 1;
      if (pass >= FIRST_UNIQUE_PASS && !isUnique) continue;
      // Rows that say the very same belong together in their order; one more of them is a new row.
      for (const [at, place] of places.entries()) {
        const other = others[at];
        if (other === undefined || refused.has(pairKey(other, place))) continue;
        pairs.push({ before: other, now: place });
        takenBefore.add(other);
        takenNow.add(place);
      }
    }
  }
  return pairs;
}

function textsOf(step: KeptStep): Texts {
  return {
    ref: plainWords(step.ref),
    aim: plainWords(step.aim),
    target: plainWords(step.target),
    about: plainWords(step.about),
    time: plainWords(step.timescale?.text ?? ""),
  };
}

function placesOf(
  texts: readonly Texts[],
  taken: ReadonlySet<number>,
  names: readonly (keyof Texts)[],
): ReadonlyMap<string, number[]> {
  const places = new Map<string, number[]>();
  for (const [index, text] of texts.entries()) {
    if (taken.has(index) || text.target.length + text.about.length < FEWEST_LETTERS) continue;
    const key = names.map((name) => text[name]).join("|");
    const known = places.get(key);
    if (known) known.push(index);
    else places.set(key, [index]);
  }
  return places;
}
