import { bestPairs } from "../../plan";

/** Two that may belong together, by their places in their lists, and how well they fit; more is better. */
export interface Candidate {
  readonly left: number;
  readonly right: number;
  readonly score: number;
}

/** Groups of more than so many on either side are settled best first: the optimum costs the cube of their number. */
const MOST_FOR_THE_OPTIMUM = 120;

/**
 * The pairs whose scores add up to most, each of left and right in one pair at most: not the best pair first, which may
 * leave two others with nothing. Candidates fall into groups that have nothing to do with one another, each is settled
 * by itself, so that thousands cost little.
 */
export function assign(candidates: readonly Candidate[]): Candidate[] {
  return groupsOf(candidates).flatMap((group) => {
    const [lefts, rights] = [
      distinct(group.map(({ left }) => left)),
      distinct(group.map(({ right }) => right)),
    ];
    const isSmall = Math.max(lefts.length, rights.length) <= MOST_FOR_THE_OPTIMUM;
    return isSmall ? optimum(group, lefts, rights) : bestFirst(group);
  });
}

function distinct(numbers: readonly number[]): number[] {
  return [...new Set(numbers)];
}

function groupsOf(candidates: readonly Candidate[]): Candidate[][] {
  const parents = new Map<string, string>();
  const rootOf = (key: string): string => {
    let root = key;
    for (let next = parents.get(root); next !== undefined; next = parents.get(root)) root = next;
    for (let at = key; at !== root;) {
      const next = parents.get(at) ?? root;
      parents.set(at, root);
      at = next;
    }
    return root;
  };
  for (const { left, right } of candidates) {
    const [one, other] = [rootOf(`l${left}`), rootOf(`r${right}`)];
    if (one !== other) parents.set(one, other);
  }
  const groups = new Map<string, Candidate[]>();
  for (const candidate of candidates) {
    const root = rootOf(`l${candidate.left}`);
    const group = groups.get(root);
    if (group) group.push(candidate);
    else groups.set(root, [candidate]);
  }
  return [...groups.values()];
}

function bestFirst(candidates: readonly Candidate[]): Candidate[] {
  const [lefts, rights] = [new Set<number>(), new Set<number>()];
  return [...candidates]
    .sort(
      (one, other) => other.score - one.score || one.left - other.left || one.right - other.right,
    )
    .filter(({ left, right }) => {
      if (lefts.has(left) || rights.has(right)) return false;
      lefts.add(left);
      rights.add(right);
      return true;
    });
}

/** The pairs of one group whose scores add up to most; one that gains nothing is paired with nobody. */
function optimum(
  group: readonly Candidate[],
  lefts: readonly number[],
  rights: readonly number[],
): Candidate[] {
  const [leftAt, rightAt] = [placesOf(lefts), placesOf(rights)];
  const best = new Map<number, Candidate>();
  const scores = lefts.map(() => new Array<number>(rights.length).fill(0));
  for (const candidate of group) {
    const [row, column] = [leftAt.get(candidate.left) ?? 0, rightAt.get(candidate.right) ?? 0];
    const scoresOfRow = scores[row];
    if (scoresOfRow && candidate.score > (scoresOfRow[column] ?? 0)) {
      scoresOfRow[column] = candidate.score;
      best.set(row * rights.length + column, candidate);
    }
  }
  return bestPairs(scores).flatMap((column, row) =>
    column < 0 ? [] : (best.get(row * rights.length + column) ?? []),
  );
}

function placesOf(numbers: readonly number[]): ReadonlyMap<number, number> {
  return new Map(numbers.map((number, place) => [number, place]));
}
