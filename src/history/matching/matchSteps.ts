import { plainWords } from "../../plan";
import type { KeptStep } from "../kept/types";
import { assign, type Candidate } from "./assign";
import { matchExactly } from "./matchExactly";
import { partedSteps, type Parted, type ReadStep } from "./parts";
import { pairKey, stepKey } from "./stepKey";
import type { Matching, SettledPair, StepPair } from "./types";
import { Vocabulary } from "./vocabulary";

/** At and above this score two steps are held to be the same. */
const SURE = 0.6;
/** Below it and down to this one they may be: the officer is asked. */
const DOUBTFUL = 0.48;
/** With the same unique ref, texts as unlike as this still contradict it. */
const CONTRADICTED = 0.25;
/** What the same unique ref adds, and another one takes, where refs are kept. */
const REF_BONUS = 0.3;
const REF_MALUS = 0.15;
/** Texts as like as this, or the same target where refs are kept so well, let the ref decide. */
const BACKED_BY_TEXTS = 0.55;
const TRUSTED = 0.9;
/** Lead, aim, timescale and place add up to less than what is wanting from here to `SURE`. */
const BARELY_SURE = SURE - 0.15;
/** Another candidate as near as this makes a pair doubtful. */
const CLOSE = 0.04;
const FEWEST_WORDS = 3;
/** A plan as like as this is the same one even under another target. */
const ALMOST_THE_SAME = 0.85;
/** Fewer pairs of the same texts say nothing about whether refs are kept. */
const FEWEST_FOR_TRUST = 4;
/** For each step, so many of those that share its rarest words are looked at. */
const MOST_CANDIDATES = 24;
const RAREST_WORDS = 8;

/**
 * Which step of an earlier report is which of this one. What the officer settled comes first; then the same texts; then,
 * over the whole plan at once, whatever is likest by ref, target, plan, aim, lead, timescale and place. Rows that were
 * moved, sorted, renumbered or corrected keep their pairs; a pair that is not sure is doubtful and nothing more.
 */
export function matchSteps(
  before: readonly KeptStep[],
  now: readonly KeptStep[],
  settled: readonly SettledPair[] = [],
): Matching {
  const { pairs: settledPairs, refused } = settledBetween(before, now, settled);
  const exact = matchExactly(before, now, settledPairs, refused);
  const [freeBefore, freeNow] = [
    freeOf(
      before,
      exact.map((pair) => pair.before),
    ),
    freeOf(
      now,
      exact.map((pair) => pair.now),
    ),
  ];
  if (freeBefore.length === 0 && freeNow.length === 0) {
    return { pairs: exact, doubtful: [], splitFrom: [], mergedInto: [], added: [], gone: [] };
  }
  const judge = new Judge(before, now, exact);
  const split = judge.split(freeBefore, freeNow);
  const merged = judge.merged(freeBefore, freeNow);
  const parted = [
    ...split.map(({ whole, main }) => ({ before: whole, now: main })),
    ...merged.map(({ whole, main }) => ({ before: main, now: whole })),
  ];
  const known = [...exact, ...parted];
  const splitFrom = split.flatMap(({ whole, others }) =>
    others.map((part) => ({ before: whole, now: part })),
  );
  const mergedInto = merged.flatMap(({ whole, others }) =>
    others.map((part) => ({ before: part, now: whole })),
  );
  const candidates = judge.candidates(
    freeOf(
      before,
      [...known, ...mergedInto].map((pair) => pair.before),
    ),
    freeOf(
      now,
      [...known, ...splitFrom].map((pair) => pair.now),
    ),
    refused,
  );
  const assigned = assign(candidates);
  const hasCloseRival = rivalsAmong(candidates, assigned);
  const isSure = (pair: Candidate) => pair.score >= SURE && !hasCloseRival(pair);
  const sure = [...known, ...assigned.filter(isSure).map(toPair)];
  const doubtful = assigned.filter((pair) => !isSure(pair)).map(toPair);
  const all = [...sure, ...doubtful];
  return {
    pairs: sure.sort((one, other) => one.now - other.now),
    doubtful,
    splitFrom,
    mergedInto,
    added: freeOf(
      now,
      [...all, ...splitFrom].map((pair) => pair.now),
    ),
    gone: freeOf(
      before,
      [...all, ...mergedInto].map((pair) => pair.before),
    ),
  };
}

function toPair({ left, right }: Candidate): StepPair {
  return { before: left, now: right };
}

function freeOf(steps: readonly KeptStep[], taken: readonly number[]): number[] {
  const isTaken = new Set(taken);
  return steps.map((_, index) => index).filter((index) => !isTaken.has(index));
}

function settledBetween(
  before: readonly KeptStep[],
  now: readonly KeptStep[],
  settled: readonly SettledPair[],
): { readonly pairs: readonly StepPair[]; readonly refused: ReadonlySet<string> } {
  if (settled.length === 0) return { pairs: [], refused: new Set() };
  const [keysBefore, keysNow] = [placesOfKeys(before), placesOfKeys(now)];
  const pairs: StepPair[] = [];
  const refused = new Set<string>();
  for (const choice of settled) {
    const [one, other] = [keysBefore.get(choice.before), keysNow.get(choice.now)];
    if (one === undefined || other === undefined) continue;
    if (choice.isSame) pairs.push({ before: one, now: other });
    else refused.add(pairKey(one, other));
  }
  return { pairs, refused };
}

function placesOfKeys(steps: readonly KeptStep[]): ReadonlyMap<string, number> {
  return new Map(steps.map((step, index) => [stepKey(step), index]));
}

/** Asks of an assigned pair whether either of the two might as well belong to another that has no better partner. */
function rivalsAmong(
  candidates: readonly Candidate[],
  assigned: readonly Candidate[],
): (pair: Candidate) => boolean {
  const [ofLeft, ofRight] = [new Map<number, Candidate[]>(), new Map<number, Candidate[]>()];
  for (const candidate of candidates) {
    pushTo(ofLeft, candidate.left, candidate);
    pushTo(ofRight, candidate.right, candidate);
  }
  const scoreOfLeft = new Map(assigned.map(({ left, score }) => [left, score]));
  const scoreOfRight = new Map(assigned.map(({ right, score }) => [right, score]));
  const isCloser = (other: Candidate, pair: Candidate, partnerScore: number | undefined) =>
    other.score >= pair.score - CLOSE && (partnerScore ?? 0) < other.score + CLOSE;
  return (pair) =>
    (ofLeft.get(pair.left) ?? []).some(
      (other) => other.right !== pair.right && isCloser(other, pair, scoreOfRight.get(other.right)),
    ) ||
    (ofRight.get(pair.right) ?? []).some(
      (other) => other.left !== pair.left && isCloser(other, pair, scoreOfLeft.get(other.left)),
    );
}

/** Weighs pairs of two reports' steps. */
class Judge {
  private readonly before: readonly KeptStep[];
  private readonly now: readonly KeptStep[];
  private readonly vocabulary = new Vocabulary();
  private readonly readBefore: readonly ReadStep[];
  private readonly readNow: readonly ReadStep[];
  private readonly oneOfBefore: Uniqueness;
  private readonly oneOfNow: Uniqueness;

  /** How far refs can be trusted, from 0 to 1: the share of the same texts that kept theirs. */
  private readonly refTrust: number;

  constructor(before: readonly KeptStep[], now: readonly KeptStep[], exact: readonly StepPair[]) {
    this.before = before;
    this.now = now;
    this.readBefore = before.map((step) => this.read(step));
    this.readNow = now.map((step) => this.read(step));
    this.oneOfBefore = uniquenessOf(before);
    this.oneOfNow = uniquenessOf(now);
    this.refTrust = this.refsKept(exact);
  }

  private refsKept(exact: readonly StepPair[]): number {
    const withRefs = exact.filter((pair) => this.oneOfBefore.ref.has(pair.before));
    if (withRefs.length < FEWEST_FOR_TRUST) return 1;
    const kept = withRefs.filter(
      (pair) => this.oneOfBefore.ref.get(pair.before) === this.oneOfNow.ref.get(pair.now),
    );
    return kept.length / withRefs.length;
  }

  /** Every pair of those steps that may be the same, with its score. */
  candidates(
    freeBefore: readonly number[],
    freeNow: readonly number[],
    refused: ReadonlySet<string>,
  ): Candidate[] {
    const [byWord, byRef] = [new Map<number, number[]>(), new Map<string, number>()];
    for (const index of freeBefore) {
      for (const id of this.readBefore[index]?.all ?? []) pushTo(byWord, id, index);
      const ref = this.oneOfBefore.ref.get(index);
      if (ref !== undefined) byRef.set(ref, index);
    }
    return freeNow.flatMap((now) =>
      [...this.lookAt(now, byWord, byRef)].flatMap((before) => {
        if (refused.has(pairKey(before, now))) return [];
        const score = this.score(before, now);
        return score >= DOUBTFUL ? [{ left: before, right: now, score }] : [];
      }),
    );
  }

  /** Steps of before that are two or more of now. */
  split(freeBefore: readonly number[], freeNow: readonly number[]): Parted[] {
    return partedSteps(
      pickedFrom(this.readBefore, freeBefore),
      pickedFrom(this.readNow, freeNow),
      this.vocabulary,
    );
  }

  /** Steps of now that are two or more of before. */
  merged(freeBefore: readonly number[], freeNow: readonly number[]): Parted[] {
    return partedSteps(
      pickedFrom(this.readNow, freeNow),
      pickedFrom(this.readBefore, freeBefore),
      this.vocabulary,
    );
  }

  private read(step: KeptStep): ReadStep {
    const [target = [], about = []] = this.vocabulary.read([step.target, step.about]);
    return { target, about, all: [...new Set([...target, ...about])] };
  }

  private lookAt(
    now: number,
    byWord: ReadonlyMap<number, readonly number[]>,
    byRef: ReadonlyMap<string, number>,
  ): ReadonlySet<number> {
    const words = [...(this.readNow[now]?.all ?? [])]
      .filter((id) => byWord.has(id))
      .sort((one, other) => this.vocabulary.weight(other) - this.vocabulary.weight(one));
    const weights = new Map<number, number>();
    for (const id of words.slice(0, RAREST_WORDS)) {
      const weight = this.vocabulary.weight(id);
      for (const before of (byWord.get(id) ?? []).slice(0, 200)) {
        weights.set(before, (weights.get(before) ?? 0) + weight);
      }
    }
    const likest = [...weights]
      .sort(([, one], [, other]) => other - one)
      .slice(0, MOST_CANDIDATES)
      .map(([before]) => before);
    const ref = this.oneOfNow.ref.get(now);
    const sameRef = ref === undefined ? undefined : byRef.get(ref);
    return new Set(sameRef === undefined ? likest : [sameRef, ...likest]);
  }

  private score(before: number, now: number): number {
    const [one, other] = [this.before[before], this.now[now]];
    const [readOne, readOther] = [this.readBefore[before], this.readNow[now]];
    if (!one || !other || !readOne || !readOther) return 0;
    const texts = this.textScore(before, now, readOne, readOther);
    const [refOne, refOther] = [this.oneOfBefore.ref.get(before), this.oneOfNow.ref.get(now)];
    let score = texts;
    if (refOne !== undefined && refOther !== undefined) {
      score +=
        refOne === refOther
          ? this.refBonus(texts, readOne, readOther)
          : -REF_MALUS * this.refTrust ** 2;
    }
    const [timeOne, timeOther] = [one.timescale?.text ?? "", other.timescale?.text ?? ""];
    if (timeOne !== "" && timeOne === timeOther) score += 0.05;
    if (one.lead !== "" && one.lead === other.lead) score += 0.03;
    if (one.aim !== "" && one.aim === other.aim) score += 0.03;
    const places = Math.abs(before / this.before.length - now / this.now.length);
    return score + 0.03 * (1 - places);
  }

  /** The same ref makes sure what the texts make likely; of texts that hardly agree it makes a doubtful pair at most. */
  private refBonus(texts: number, one: ReadStep, other: ReadStep): number {
    if (texts < CONTRADICTED) return 0;
    const bonus = REF_BONUS * this.refTrust ** 2;
    const isSameTarget = this.vocabulary.likeness(one.target, other.target) >= ALMOST_THE_SAME;
    if (texts >= BACKED_BY_TEXTS || (isSameTarget && this.refTrust >= TRUSTED)) return bonus;
    return Math.min(bonus, Math.max(0, BARELY_SURE - texts));
  }

  private textScore(before: number, now: number, one: ReadStep, other: ReadStep): number {
    const target = this.vocabulary.likeness(one.target, other.target);
    const about = this.vocabulary.likeness(one.about, other.about);
    if (one.target.length === 0 && other.target.length === 0) return about;
    const isOwnTarget = this.oneOfBefore.target.has(before) && this.oneOfNow.target.has(now);
    const isOwnAbout = this.oneOfBefore.about.has(before) && this.oneOfNow.about.has(now);
    if (one.about.length === 0 || other.about.length === 0) {
      return isOwnTarget || (one.about.length === 0 && other.about.length === 0)
        ? target
        : target * 0.6;
    }
    // One target with several plans: which of them it is, the plan says.
    const even = 0.4 * target + 0.6 * about;
    const byTarget = isOwnTarget ? 0.85 * target + 0.15 * about : 0;
    const isMoved = isOwnAbout && about >= ALMOST_THE_SAME && one.about.length >= FEWEST_WORDS;
    const byAbout = isMoved ? 0.85 * about + 0.15 * target : 0;
    return Math.max(even, byTarget, byAbout);
  }
}

/** Which steps have a ref, a target or a plan that no other step of the report has. */
interface Uniqueness {
  readonly ref: ReadonlyMap<number, string>;
  readonly target: ReadonlySet<number>;
  readonly about: ReadonlySet<number>;
}

function uniquenessOf(steps: readonly KeptStep[]): Uniqueness {
  return {
    ref: onlyOnes(steps.map(({ ref }) => plainWords(ref))),
    target: new Set(onlyOnes(steps.map(({ target }) => plainWords(target))).keys()),
    about: new Set(onlyOnes(steps.map(({ about }) => plainWords(about))).keys()),
  };
}

function onlyOnes(texts: readonly string[]): ReadonlyMap<number, string> {
  const counts = new Map<string, number>();
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
  return new Map([...texts.entries()].filter(([, text]) => text !== "" && counts.get(text) === 1));
}

function pushTo<Key, Value>(map: Map<Key, Value[]>, key: Key, value: Value): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}

function pickedFrom(read: readonly ReadStep[], indexes: readonly number[]): Map<number, ReadStep> {
  return new Map(
    indexes.flatMap((index) => {
      const step = read[index];
      return step ? [[index, step] as const] : [];
    }),
  );
}
