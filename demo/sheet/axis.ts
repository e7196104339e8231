/**
 * Where the rows (or columns) of a sheet stand: the start of each in pixels. Nearly all of them have one size, so only
 * those of another are kept: a sheet with a cell in its last row takes no more room than a short one.
 */
export class Axis {
  /** The rows of another size, in order. */
  private readonly odd: readonly number[];
  /** By how much the rows up to and with each of those are longer, all together, than if they had the one size. */
  private readonly extra: readonly number[];

  /** `others` has the sizes of those rows that differ from `size`, all in pixels. */
  constructor(
    readonly count: number,
    private readonly size: number,
    private readonly others: ReadonlyMap<number, number> = new Map(),
  ) {
    this.odd = [...others.keys()].sort((one, other) => one - other);
    let sum = 0;
    this.extra = this.odd.map((index) => {
      sum += (others.get(index) ?? size) - size;
      return sum;
    });
  }

  /** The whole length in pixels. */
  get length(): number {
    return this.start(this.count);
  }

  start(index: number): number {
    const at = Math.min(Math.max(index, 0), this.count);
    const before = firstFrom(this.odd, at);
    return at * this.size + (this.extra[before - 1] ?? 0);
  }

  /** The length of `count` rows from `index` on. */
  span(index: number, count = 1): number {
    return this.start(index + count) - this.start(index);
  }

  /** The row that holds the pixel; the first or the last for one outside: `axisOf([20, 20]).at(25)` is 1. */
  at(pixel: number): number {
    let [low, high] = [0, Math.max(this.count - 1, 0)];
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if (this.start(middle) <= pixel) low = middle;
      else high = middle - 1;
    }
    return low;
  }

  /** The same rows, all enlarged: by 2 for 200 %. */
  enlarged(by: number): Axis {
    const others = [...this.others].map(([index, size]) => [index, size * by] as const);
    return new Axis(this.count, this.size * by, new Map(others));
  }
}

/** An axis of rows of these sizes. */
export function axisOf(sizes: readonly number[]): Axis {
  return new Axis(sizes.length, 0, new Map(sizes.entries()));
}

/** How many of the sorted numbers are below `limit`. */
function firstFrom(sorted: readonly number[], limit: number): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if ((sorted[middle] ?? 0) < limit) low = middle + 1;
    else high = middle;
  }
  return low;
}

const PIXELS_A_POINT = 96 / 72;

/** Points as whole pixels. */
export function toPixels(points: number): number {
  return Math.round(points * PIXELS_A_POINT);
}
