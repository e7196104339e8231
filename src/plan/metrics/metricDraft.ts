import type { Period } from "../../metric";
import type { Cell } from "../../sheet";
import type { FigureKind } from "./figureKinds";

/** A metric as its cells are laid out, before anything is made of its figures. */
export interface MetricDraft {
  readonly rowIndex: number;
  readonly name: string;
  readonly code: string;
  readonly group: string;
  readonly unit: string;
  readonly goodIs: string;
  readonly note: string;
  readonly figures: readonly FigureDraft[];
  /** The cell of a target that names no period; undefined where there is none. */
  readonly targetCell: Cell | undefined;
  /** The row of that cell where it is none of the metric's own. */
  readonly targetRowIndex?: number | undefined;
}

/** One figure of a metric, where it stands. */
export interface FigureDraft {
  readonly kind: FigureKind;
  readonly period: Period | undefined;
  /** The heading of its column, or what names it on a long sheet. */
  readonly label: string;
  readonly rowIndex: number;
  readonly columnIndex: number;
}
