import { layOutAppendix } from "../../../src/appendix";
import { CHARTS } from "../../../src/appendix/charts";
import { SINCE } from "../../../src/appendix/since";
import { composePaper, type Paper } from "../../../src/paper";
import type { Plan, ReportSettings } from "../../../src/plan";
import type { SheetDrawing } from "../../../src/sheet";

/** A plan's paper, laid out: what the jobs do in two steps. */
export function layOutPlan(plan: Plan, settings: ReportSettings): SheetDrawing {
  return layOutPaper(composePaper(plan, settings), settings);
}

/** A paper, laid out as the jobs do it: with charts where they are wanted, and in the rows that its twins need too. */
export function layOutPaper(
  paper: Paper,
  settings: ReportSettings,
  twins: readonly Paper[] = [],
): SheetDrawing {
  return layOutAppendix(paper, settings, {
    twins,
    since: SINCE,
    charts: settings.showCharts ? CHARTS : undefined,
  });
}
