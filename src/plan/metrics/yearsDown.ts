import type { IsoDate, QuarterYear } from "../../calendar";
import { readPeriod, type Period } from "../../metric";
import { cellAt, cellText, isBlank } from "../../sheet";
import type { FigureColumn } from "./figureColumns";
import type { MetricsCandidate } from "./findMetricsSheet";
import type { FigureDraft, MetricDraft } from "./metricDraft";
import type { MetricRow } from "./metricRows";

/**
 * Years down and months (or quarters) across: one metric, whose name stands above the headings; each cell is the month
 * of its column in the year of its row.
 */
export function yearsDownDrafts(
  sheet: MetricsCandidate,
  rows: readonly MetricRow[],
  asAt: IsoDate,
): MetricDraft[] {
  const yearColumn = sheet.row.headings[0]?.columnIndex ?? 0;
  const figures = rows.flatMap((row): FigureDraft[] => {
    const year = cellText(sheet.merged.shownAt(row.rowIndex, yearColumn)).trim();
    return sheet.figureColumns.flatMap((column) => {
      const period = monthIn(year, column, asAt, sheet.quarters);
      const { kind, columnIndex, heading } = column;
      return period
        ? [
            {
              kind: kind === "target" && column.period ? "actual" : kind,
              period,
              label: heading,
              rowIndex: row.rowIndex,
              columnIndex,
            },
          ]
        : [];
    });
  });
  if (figures.length === 0) return [];
  const empty = { code: "", group: "", unit: "", goodIs: "", note: "", targetCell: undefined };
  return [{ rowIndex: sheet.row.rowIndex, name: nameAbove(sheet), figures, ...empty }];
}

/** "Apr" in "2008/09" is April 2008; "Jan" is January 2009. */
function monthIn(
  year: string,
  { heading }: FigureColumn,
  asAt: IsoDate,
  quarters: QuarterYear | undefined,
): Period | undefined {
  const period =
    readPeriod(`${heading} ${year}`, asAt, quarters) ??
    readPeriod(`${year} ${heading}`, asAt, quarters);
  const isYear = /^\d/.test(year);
  return period && { ...period, label: isYear ? `${heading} ${year}` : `${year} ${heading}` };
}

/** The nearest line above the headings that names no more than a period; the tab's name where there is none. */
export function nameAbove({ grid, row }: MetricsCandidate): string {
  const first = grid.area?.rowIndex ?? 0;
  const lines: string[] = [];
  for (let index = row.rowIndex - 1; index >= first; index -= 1) {
    const [cell] = (grid.rows[index - first] ?? []).filter((each) => !isBlank(each));
    if (cell) lines.push(cellText(cell).trim().replace(/\s+/g, " "));
  }
  const byWords = lines.find(
    (line) => line.split(" ").length > 3 && !/^\W*(?:\p{L}+ ?\/ ?)?period\b/iu.test(line),
  );
  const corner = cellText(cellAt(grid, row.rowIndex, row.headings[0]?.columnIndex ?? 0)).trim();
  const isCorner = corner !== "" && !/^(?:period|years?|financial year|month)$/i.test(corner);
  return isCorner ? corner : (byWords ?? lines.at(-1) ?? grid.name);
}
