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

/**
 * The Hungarian method (Kuhn and Munkres, in the form with potentials that takes the cube of the group's size): lefts are
 * given one by one, each time along the cheapest path of changes to what was given before. Costs are scores with their
 * sign turned; a pair that is no candidate costs nothing and is left out at the end, which is to be paired with nobody.
 */
function optimum(
  group: readonly Candidate[],
  lefts: readonly number[],
  rights: readonly number[],
): Candidate[] {
  const size = Math.max(lefts.length, rights.length);
  const [leftAt, rightAt] = [placesOf(lefts), placesOf(rights)];
  const costs = Array.from({ length: size + 1 }, () => new Float64Array(size + 1));
  const byPlace = new Map<number, Candidate>();
  for (const candidate of group) {
    const [row, column] = [
      (leftAt.get(candidate.left) ?? 0) + 1,
      (rightAt.get(candidate.right) ?? 0) + 1,
    ];
    const costRow = costs[row];
    if (costRow && -candidate.score < (costRow[column] ?? 0)) {
      costRow[column] = -candidate.score;
      byPlace.set(row * (size + 1) + column, candidate);
    }
  }
  const rowOf = solve(costs, size);
  return Array.from({ length: size }, (_, index) => index + 1).flatMap(
    (column) => byPlace.get((rowOf[column] ?? 0) * (size + 1) + column) ?? [],
  );
}

/** The row given to each column, both from 1. */
function solve(costs: readonly Float64Array[], size: number): Int32Array {
  const rowPotential = new Float64Array(size + 1);
  const columnPotential = new Float64Array(size + 1);
  const rowOf = new Int32Array(size + 1);
  const cameFrom = new Int32Array(size + 1);
  for (let row = 1; row <= size; row += 1) {
    rowOf[0] = row;
    let column = 0;
    const least = new Float64Array(size + 1).fill(Infinity);
    const isUsed = new Uint8Array(size + 1);
    do {
      isUsed[column] = 1;
      const from = rowOf[column] ?? 0;
      let [delta, next] = [Infinity, 0];
      for (let to = 1; to <= size; to += 1) {
        if (isUsed[to] === 1) continue;
        const reduced =
          (costs[from]?.[to] ?? 0) - (rowPotential[from] ?? 0) - (columnPotential[to] ?? 0);
        if (reduced < (least[to] ?? 0)) {
          least[to] = reduced;
          cameFrom[to] = column;
        }
        if ((least[to] ?? 0) < delta) [delta, next] = [least[to] ?? 0, to];
      }
      for (let to = 0; to <= size; to += 1) {
        if (isUsed[to] === 1) {
          const given = rowOf[to] ?? 0;
          rowPotential[given] = (rowPotential[given] ?? 0) + delta;
          columnPotential[to] = (columnPotential[to] ?? 0) - delta;
        } else {
          least[to] = (least[to] ?? 0) - delta;
        }
      }
      column = next;
    } while (rowOf[column] !== 0);
    do {
      const previous = cameFrom[column] ?? 0;
      rowOf[column] = rowOf[previous] ?? 0;
      column = previous;
    } while (column !== 0);
  }
  return rowOf;
}

function placesOf(numbers: readonly number[]): ReadonlyMap<number, number> {
  return new Map(numbers.map((number, place) => [number, place]));
}
