import { layOutAppendix } from "../../../src/appendix";
import { composePaper } from "../../../src/paper";
import type { Plan, ReportSettings } from "../../../src/plan";
import type { SheetDrawing } from "../../../src/sheet";

/** A plan's paper, laid out: what the jobs do in two steps. */
export function layOutPlan(plan: Plan, settings: ReportSettings): SheetDrawing {
  return layOutAppendix(composePaper(plan, settings), settings);
}
