import type { IsoDate } from "../../calendar";
import { readPeriods, type Period } from "../../metric";
import { cellAt, cellText, isBlank } from "../../sheet";
import type { CellsUnder } from "./cellsUnder";
import { withoutKind, figureKind } from "./figureKinds";
import type { FigureColumn } from "./figureColumns";
import type { TwoHeadings } from "./periodWords";
import type { MetricsCandidate } from "./findMetricsSheet";
import type { FigureDraft, MetricDraft } from "./metricDraft";
import type { MetricRow } from "./metricRows";
import { isOfAKind } from "./firstColumn";
import { nameAbove } from "./yearsDown";

const LEAST_VALUES = 0.6;

/** Periods down and metrics across: the columns of figures, each a metric or a target beside one. */
export function acrossColumns(
  headings: readonly TwoHeadings[],
  look: (columnIndex: number) => CellsUnder,
): FigureColumn[] {
  return headings.flatMap(({ columnIndex, text }): FigureColumn[] => {
    const { filled, values } = look(columnIndex);
    const kind = figureKind(text) ?? "actual";
    if (filled === 0 || values < LEAST_VALUES || kind === "comparison") return [];
    return [{ columnIndex, heading: text, kind, period: undefined, whose: "", of: "" }];
  });
}

/** One metric a column; a column of targets or benchmarks stands beside the metric that it names or follows. */
export function periodsDownDrafts(
  sheet: MetricsCandidate,
  rows: readonly MetricRow[],
  asAt: IsoDate,
): MetricDraft[] {
  const down = sheet.columns.period?.columnIndex ?? 0;
  const labels = rows.map(({ rowIndex }) => cellText(sheet.merged.shownAt(rowIndex, down)).trim());
  const periods = periodsOf(labels, asAt, sheet.quarters);
  const targetRow = rows[labels.findIndex((label) => figureKind(label) === "target")];
  const empty = { code: "", group: "", unit: "", goodIs: "", note: "" };
  const drafts: MetricDraft[] = [];
  for (const column of sheet.figureColumns) {
    const figures = figuresOf(column, rows, labels, periods);
    const name = nameOf(sheet, column);
    const at = column.kind === "actual" ? -1 : besideWhich(drafts, name);
    const known = drafts[at];
    if (known) {
      drafts[at] = { ...known, figures: [...known.figures, ...figures] };
    } else {
      const cell = targetRow && cellAt(sheet.grid, targetRow.rowIndex, column.columnIndex);
      drafts.push({
        ...empty,
        rowIndex: sheet.row.rowIndex,
        name: name || column.heading,
        figures,
        targetCell: cell && !isBlank(cell) ? cell : undefined,
        targetRowIndex: targetRow?.rowIndex,
      });
    }
  }
  return drafts;
}

/** The periods that the rows name; a row of targets or of totals names none. */
function periodsOf(
  labels: readonly string[],
  asAt: IsoDate,
  quarters: MetricsCandidate["quarters"],
): (Period | undefined)[] {
  const named = labels.filter((label) => !isOfAKind(label));
  const read = readPeriods(named, asAt, undefined, quarters);
  return labels.map((label) => read[named.indexOf(label)]);
}

function figuresOf(
  { columnIndex, kind }: FigureColumn,
  rows: readonly MetricRow[],
  labels: readonly string[],
  periods: readonly (Period | undefined)[],
): FigureDraft[] {
  return rows.flatMap(({ rowIndex }, index): FigureDraft[] => {
    const [period, label = ""] = [periods[index], labels[index]];
    const place = { label, rowIndex, columnIndex };
    if (period) return [{ kind, period: { ...period, label }, ...place }];
    // "England 2023/24" among the rows stands beside each metric's own figures.
    const isBenchmark = kind === "actual" && figureKind(label) === "benchmark";
    return isBenchmark ? [{ kind: "benchmark", period: undefined, ...place }] : [];
  });
}

/** The heading, without "Actual" or "Target"; where nothing is left, what stands above the table. */
function nameOf(sheet: MetricsCandidate, { heading, kind }: FigureColumn): string {
  const said = figureKind(heading) === kind ? withoutKind(heading, kind) : heading;
  if (said !== "") return kind === "actual" ? heading : said;
  return kind === "actual" ? nameAbove(sheet) : "";
}

/** The metric that a target belongs to: the one of its name, else the one before it; -1 where there is none. */
function besideWhich(drafts: readonly MetricDraft[], name: string): number {
  const plain = name.toLowerCase();
  const byName = drafts.findIndex((draft) => draft.name.toLowerCase().includes(plain));
  return name !== "" && byName >= 0 ? byName : drafts.length - 1;
}
