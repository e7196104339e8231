/**
 * Pairs rows with columns so that the sum of the weights is greatest; each row and column at most once, and only where
 * the weight is above 0 (the Hungarian method of Kuhn and Munkres, in the form with potentials: about n³ steps). It pairs
 * columns with the parts they play, and the steps of two reports (`src/history`). Gives the column of each row, -1 for none:
 * `bestPairs([[5, 4], [4, 1]])` is `[1, 0]`.
 */
export function bestPairs(weights: readonly (readonly number[])[]): number[] {
  const rows = weights.length;
  const columns = Math.max(0, ...weights.map((row) => row.length));
  // As many empty columns as rows: a row that gains nothing takes one of them.
  const width = columns + rows;
  const cost = (row: number, column: number): number =>
    column < columns ? -Math.max(0, weights[row]?.[column] ?? 0) : 0;
  const rowPotential = new Float64Array(rows + 1);
  const columnPotential = new Float64Array(width + 1);
  const rowOf = new Int32Array(width + 1);
  const cameFrom = new Int32Array(width + 1);
  for (let row = 1; row <= rows; row += 1) {
    rowOf[0] = row;
    const least = new Float64Array(width + 1).fill(Infinity);
    const used = new Uint8Array(width + 1);
    let at = 0;
    do {
      used[at] = 1;
      const current = rowOf[at] ?? 0;
      let delta = Infinity;
      let next = 0;
      for (let column = 1; column <= width; column += 1) {
        if (used[column] === 1) continue;
        const reduced =
          cost(current - 1, column - 1) -
          (rowPotential[current] ?? 0) -
          (columnPotential[column] ?? 0);
        if (reduced < (least[column] ?? Infinity)) {
          least[column] = reduced;
          cameFrom[column] = at;
        }
        const own = least[column] ?? Infinity;
        if (own < delta) {
          delta = own;
          next = column;
        }
      }
      for (let column = 0; column <= width; column += 1) {
        if (used[column] === 1) {
          const owner = rowOf[column] ?? 0;
          rowPotential[owner] = (rowPotential[owner] ?? 0) + delta;
          columnPotential[column] = (columnPotential[column] ?? 0) - delta;
        } else {
          least[column] = (least[column] ?? 0) - delta;
        }
      }
      at = next;
    } while (rowOf[at] !== 0);
    while (at !== 0) {
      const before = cameFrom[at] ?? 0;
      rowOf[at] = rowOf[before] ?? 0;
      at = before;
    }
  }
  const pairs = new Array<number>(rows).fill(-1);
  for (let column = 1; column <= columns; column += 1) {
    const row = (rowOf[column] ?? 0) - 1;
    if (row >= 0 && (weights[row]?.[column - 1] ?? 0) > 0) pairs[row] = column - 1;
  }
  return pairs;
}
