import type { Place, Plan, Step, TargetsColumn } from "../../jobs";
import { cellAddress } from "../../jobs/cellAddress";
import type { sinceWords } from "../../jobs/words/sinceWords";

type Row = NonNullable<ReturnType<typeof sinceWords>>["rows"][number];

/** The column that a change of each kind is best looked at in; the target where it is blank. */
const COLUMNS: Readonly<Record<Row["kind"], readonly TargetsColumn[]>> = {
  done: ["status", "progressMade"],
  withdrawn: ["status", "progressMade"],
  newlyOverdue: ["revisedTimescale", "timescale"],
  stillOverdue: ["revisedTimescale", "timescale"],
  slipped: ["revisedTimescale", "timescale"],
  broughtForward: ["revisedTimescale", "timescale"],
  timescaleGiven: ["revisedTimescale", "timescale"],
  timescaleLost: ["timescale"],
  added: ["target"],
  dropped: [],
  reopened: ["status", "progressMade"],
  leadChanged: ["lead"],
  unchanged: ["progressMade"],
  figureRevised: [],
  figureNew: [],
};

/** Where a change stands, to be shown; undefined for an action that is reported no longer. */
export function changePlace(
  { kind, step, metric }: Pick<Row, "kind" | "step" | "metric">,
  plan: Plan,
): { readonly sheetName: string; readonly address: string } | undefined {
  const found =
    step !== undefined
      ? stepPlace(plan.steps[step], COLUMNS[kind])
      : metric !== undefined
        ? plan.metrics[metric]?.observations[0]?.place
        : undefined;
  return (
    found && { sheetName: found.sheetName, address: cellAddress(found.rowIndex, found.columnIndex) }
  );
}

function stepPlace(step: Step | undefined, columns: readonly TargetsColumn[]): Place | undefined {
  if (!step) return undefined;
  const filled = [...columns, "target" as const].flatMap((column) => {
    const read = step.cells[column];
    return read && read.cell.kind !== "empty" ? [read.place] : [];
  });
  return filled[0] ?? { sheetName: step.sheetName, rowIndex: step.rowIndex, columnIndex: 0 };
}
