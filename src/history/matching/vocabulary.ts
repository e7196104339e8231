import { editDistance } from "../../words";
import { plainWords } from "../../plan";
import { wordsOfKept } from "../kept/keptText";

/** A text as the numbers of its words, each once, in the order in which they first occur. */
export type WordIds = readonly number[];

/** What a word counts that is almost the other: a slip of the keyboard, another ending. */
const NEAR_WEIGHT = 0.85;

/**
 * The words of two reports, each weighed by how few of their steps use it: "review" and "the" tell two actions apart
 * badly, "culvert" does it well.
 */
export class Vocabulary {
  private readonly ids = new Map<string, number>();
  private readonly words: string[] = [];
  private readonly uses: number[] = [];
  private readonly near = new Map<number, boolean>();
  private texts = 0;

  /** The words of a text, which is counted as one more that uses them. */
  read(texts: readonly string[]): WordIds[] {
    this.texts += 1;
    const read = texts.map((text) => this.idsOf(text));
    for (const id of new Set(read.flat())) this.uses[id] = (this.uses[id] ?? 0) + 1;
    return read;
  }

  /** The weight of a word, above 0: the fewer use it, the more. */
  weight(id: number): number {
    return Math.log(1 + this.texts / (this.uses[id] ?? 1));
  }

  weightOf(ids: WordIds): number {
    return ids.reduce((sum, id) => sum + this.weight(id), 0);
  }

  /** The weight of the words that the two have in common, almost equal ones counted a little less. */
  shared(one: WordIds, other: WordIds): number {
    const others = new Set(other);
    let sum = 0;
    const left: number[] = [];
    for (const id of one) {
      if (others.delete(id)) sum += this.weight(id);
      else left.push(id);
    }
    for (const id of left) {
      for (const candidate of others) {
        if (!this.isNear(id, candidate)) continue;
        others.delete(candidate);
        sum += NEAR_WEIGHT * Math.min(this.weight(id), this.weight(candidate));
        break;
      }
    }
    return sum;
  }

  /** How alike two texts are, from 0 to 1: twice what they share, of what both hold. */
  likeness(one: WordIds, other: WordIds): number {
    const whole = this.weightOf(one) + this.weightOf(other);
    return whole === 0 ? 0 : Math.min(1, (2 * this.shared(one, other)) / whole);
  }

  /** How much of the first text stands in the second, from 0 to 1. */
  share(part: WordIds, whole: WordIds): number {
    const weight = this.weightOf(part);
    return weight === 0 ? 0 : Math.min(1, this.shared(part, whole) / weight);
  }

  private idsOf(text: string): WordIds {
    const plain = plainWords(wordsOfKept(text));
    if (plain === "") return [];
    return [...new Set(plain.split(" "))].map((word) => {
      const known = this.ids.get(word);
      if (known !== undefined) return known;
      this.ids.set(word, this.words.length);
      this.words.push(word);
      return this.words.length - 1;
    });
  }

  private isNear(one: number, other: number): boolean {
    const key = Math.min(one, other) * 0x1000000 + Math.max(one, other);
    const known = this.near.get(key);
    if (known !== undefined) return known;
    const isNear = areNear(this.words[one] ?? "", this.words[other] ?? "");
    this.near.set(key, isNear);
    return isNear;
  }
}

/** "policy" and "policies", "recieve" and "receive"; numbers are near nothing but themselves. */
function areNear(one: string, other: string): boolean {
  const shorter = Math.min(one.length, other.length);
  if (shorter < 4 || Math.abs(one.length - other.length) > 3) return false;
  if (/\p{N}/u.test(one) || /\p{N}/u.test(other)) return false;
  if (shorter >= 5 && one.slice(0, shorter - 1) === other.slice(0, shorter - 1)) return true;
  if (Math.abs(one.length - other.length) > 2) return false;
  return editDistance(one, other) <= (shorter >= 8 ? 2 : 1);
}
