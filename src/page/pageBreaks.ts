/**
 * Above which rows a page break stands, so that no row is cut: rows fill pages of that height, and every page but the
 * first begins with the headings again. `pageBreaks([300, 300, 300], 650, 0)` is `[2]`.
 */
export function pageBreaks(
  heightsPoints: readonly number[],
  pagePoints: number,
  headingPoints: number,
): number[] {
  const breaks: number[] = [];
  let filled = 0;
  heightsPoints.forEach((height, rowIndex) => {
    if (rowIndex > 0 && filled + height > pagePoints) {
      breaks.push(rowIndex);
      filled = headingPoints;
    }
    filled += height;
  });
  return breaks;
}
