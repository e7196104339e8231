import type { FactKind } from "../../plan";
import { statusSaid, type StatusSaying } from "../../words";
import { cellAddress } from "../../sheet";
import { atCell, atStep } from "../place";
import type { StepCheck } from "../types";

interface Facts {
  /** Why the plan could not decide. */
  readonly reason: StatusSaying;
  /** What bears on the status, with its cell: "I7". */
  readonly because: readonly {
    readonly fact: FactKind;
    readonly text: string;
    readonly cell: string;
  }[];
}

export const statusUnclear = {
  id: "status-unclear",
  title: "The sheet does not say clearly whether a step is done",
  advice: "Bring the cells into line.",
  severity: "warning",
  scope: "step",
  *find({ step, targets }) {
    const { status, because } = step;
    if (status.kind !== "unclear") return;
    const decisive = because.find(({ decides }) => decides);
    // A timescale that is doubtful by itself has its own checks, and so has the status column.
    if (!decisive || because.length < 2) return;
    const isDoneByTime = decisive.fact === "timescale" && decisive.reads === "complete";
    if ((decisive.fact === "timescale" && !isDoneByTime) || decisive.fact === "status") return;
    const { rowIndex, columnIndex } = decisive.place;
    yield {
      place:
        decisive.place.sheetName === targets.grid.name
          ? atCell(targets.grid.name, rowIndex, columnIndex)
          : atStep({ step, targets }, ["status"]),
      facts: {
        reason: status.reason,
        because: because.map(({ fact, text, place }) => ({
          fact,
          text,
          cell: cellAddress(place.rowIndex, place.columnIndex),
        })),
      },
    };
  },
  fault: ({ reason }) => statusSaid(reason),
  remedy: () => "Bring them into line.",
} as const satisfies StepCheck<Facts>;
