/**
 * A language of UK and Irish bodies beside English: what its words and phrases are in the English that the readers know.
 * Keys are written in lower case without accents; longer phrases come before the shorter ones that they begin with.
 */
export interface Vocabulary {
  /** Words that are no English and prove the language. Without one of them nothing is translated. */
  readonly proofs: Readonly<Record<string, string>>;
  /** Words that prove it where they are written with their accents; without them they may be a slip ("lar"). */
  readonly accented?: ReadonlySet<string>;
  /** Words that may be English or anything ("o", "a", "go"): translated only where a proof stands in the phrase. */
  readonly others: Readonly<Record<string, string>>;
  /** Behind a figure these count: Welsh "6 mis" is six months, "mis Mawrth" March. */
  readonly units: Readonly<Record<string, string>>;
}
