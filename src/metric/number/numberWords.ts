import { ORDINALS, TENS as TENS_WORDS, UNITS } from "../../words";

/** Cardinal words below a hundred and what they count. */
const SMALL: ReadonlyMap<string, number> = new Map([
  ["zero", 0],
  ["nil", 0],
  ...UNITS.map((word, index) => [word, index + 1] as const),
]);
const TENS: ReadonlyMap<string, number> = new Map([
  ...TENS_WORDS.map((word, index) => [word, (index + 2) * 10] as const),
  ["fourty", 40],
]);
const LAST_ORDINAL = 12;

/** The place that an ordinal word names, "fifth" → 5; undefined for any other word. */
export function ordinalWord(word: string): number | undefined {
  const index = ORDINALS.indexOf(word);
  return index < 0 || index >= LAST_ORDINAL ? undefined : index + 1;
}

/** The number of parts that a fraction's lower half names, "thirds" → 3, "half" → 2; undefined for any other word. */
export function fractionWord(word: string): number | undefined {
  if (word === "half" || word === "halves") return 2;
  if (word === "quarter" || word === "quarters") return 4;
  const ordinal = ordinalWord(word.endsWith("s") ? word.slice(0, -1) : word);
  return ordinal !== undefined && ordinal > 2 ? ordinal : undefined;
}

/** A number in words and how many of the words it took, from `start` on. */
export interface NumberInWords {
  readonly value: number;
  readonly taken: number;
}

/**
 * Reads a number in words from a list of lower-case words, where "-" may stand between tens and ones:
 * ["one","hundred","and","twenty","-","five","adults"] is 125 in six words. "million" and above are scales and are
 * not taken. Undefined when no number starts there.
 */
export function numberInWords(words: readonly string[], start: number): NumberInWords | undefined {
  const head = belowThousand(words, start);
  if (!head) return undefined;
  const after = words[start + head.taken];
  if (after === "dozen") return { value: head.value * 12, taken: head.taken + 1 };
  if (after !== "thousand") return head;
  const joined = head.taken + 1;
  const tail = tailAfter(words, start + joined, belowThousand);
  return { value: head.value * 1000 + tail.value, taken: joined + tail.taken };
}

type Reader = (words: readonly string[], at: number) => NumberInWords | undefined;

const AFTER_A = new Set(["hundred", "thousand", "dozen", "million", "billion", "trillion"]);

function belowThousand(words: readonly string[], at: number): NumberInWords | undefined {
  const isArticle = words[at] === "a" || words[at] === "an";
  const head: NumberInWords | undefined =
    isArticle && AFTER_A.has(words[at + 1] ?? "")
      ? { value: 1, taken: 1 }
      : belowHundred(words, at);
  if (!head || words[at + head.taken] !== "hundred") return head;
  const joined = head.taken + 1;
  const tail = tailAfter(words, at + joined, belowHundred);
  return { value: head.value * 100 + tail.value, taken: joined + tail.taken };
}

/** What follows a hundred or a thousand, with or without "and"; nothing is 0 in no words. */
function tailAfter(words: readonly string[], at: number, read: Reader): NumberInWords {
  const joiner = words[at] === "and" ? 1 : 0;
  const tail = read(words, at + joiner);
  return tail ? { value: tail.value, taken: tail.taken + joiner } : { value: 0, taken: 0 };
}

function belowHundred(words: readonly string[], at: number): NumberInWords | undefined {
  const word = words[at] ?? "";
  const small = SMALL.get(word);
  if (small !== undefined) return { value: small, taken: 1 };
  const tens = TENS.get(word);
  if (tens === undefined) return undefined;
  const hyphen = words[at + 1] === "-" ? 1 : 0;
  const ones = SMALL.get(words[at + 1 + hyphen] ?? "");
  if (ones === undefined || ones < 1 || ones > 9) return { value: tens, taken: 1 };
  return { value: tens + ones, taken: 2 + hyphen };
}
