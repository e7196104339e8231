/** Where the rows (or columns) of a sheet stand: the start of each in pixels, from sizes in pixels. */
export class Axis {
  private readonly starts: readonly number[];

  constructor(sizes: readonly number[]) {
    const starts = [0];
    for (const size of sizes) starts.push((starts.at(-1) ?? 0) + size);
    this.starts = starts;
  }

  get count(): number {
    return this.starts.length - 1;
  }

  /** The whole length in pixels. */
  get length(): number {
    return this.starts.at(-1) ?? 0;
  }

  start(index: number): number {
    return this.starts[Math.min(Math.max(index, 0), this.count)] ?? 0;
  }

  /** The length of `count` rows from `index` on. */
  span(index: number, count = 1): number {
    return this.start(index + count) - this.start(index);
  }

  /** The row that holds the pixel; the first or the last for one outside: `new Axis([20, 20]).at(25)` is 1. */
  at(pixel: number): number {
    let [low, high] = [0, Math.max(this.count - 1, 0)];
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if (this.start(middle) <= pixel) low = middle;
      else high = middle - 1;
    }
    return low;
  }
}

const PIXELS_A_POINT = 96 / 72;

/** Points as whole pixels. */
export function toPixels(points: number): number {
  return Math.round(points * PIXELS_A_POINT);
}
