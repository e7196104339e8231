import fc from "fast-check";
import { composePaper, type Paper } from "../../src/paper";
import type { Plan, ReportSettings, Step } from "../../src/plan";
import type { SheetDrawing } from "../../src/sheet";
import { GAELIC } from "../../src/words/paper/gaelic";
import { WELSH } from "../../src/words/paper/welsh";
import { planArbitrary } from "../paper/arbitraryPlan";
import { tries } from "../support/tries";
import { clippedCells, pageHeights, printable } from "./support/drawingFacts";
import { layOutPaper } from "./support/layOutPlan";

const RUNS = tries(300);

/** Everything that must be the same on both sheets, so that a page of one lies beside the same page of the other. */
function frameOf(drawing: SheetDrawing): object {
  const { columnWidthsPoints, rowHeightsPoints, merges, charts, page, freezeRowCount } = drawing;
  const { breakBeforeRows, printArea, titleRows, pageCount } = page;
  return {
    columnWidthsPoints,
    rowHeightsPoints,
    merges,
    charts: charts.map(({ place, source }) => ({ place, source })),
    breakBeforeRows,
    printArea,
    titleRows,
    pageCount,
    freezeRowCount,
    tables: drawing.tables.map(({ area }) => area),
  };
}

/** The plan as a colleague might have translated it: some texts far longer, some shorter, no two made the same. */
function translated(plan: Plan): Plan {
  const longer = (text: string, at: number): string =>
    text === "" || at % 3 === 0
      ? text
      : at % 3 === 1
        ? `${text} ${text}`
        : text.slice(0, 12).trim() || text;
  return {
    ...plan,
    steps: plan.steps.map((step, at): Step => ({
      ...step,
      progressMade: longer(step.progressMade, at),
      progressPlanned: longer(step.progressPlanned, at + 1),
      lead: longer(step.lead, at + 2),
    })),
    metrics: plan.metrics.map((metric, at) => ({ ...metric, name: longer(metric.name, at + 1) })),
  };
}

function twinsOf(plan: Plan, settings: ReportSettings): readonly [Paper, Paper] {
  const its = { ...settings, appendixName: "Atodiad 1", council: settings.council && "Cyngor" };
  return [composePaper(plan, settings), composePaper(translated(plan), its, { words: WELSH })];
}

describe("twins in two languages", () => {
  it("stand in the same rows, of the same height, with the same page breaks", () => {
    fc.assert(
      fc.property(planArbitrary, ({ plan, settings }) => {
        const [english, welsh] = twinsOf(plan, settings);
        const [one, other] = [
          layOutPaper(english, settings, [welsh]),
          layOutPaper(welsh, settings, [english]),
        ];
        expect(frameOf(other)).toEqual(frameOf(one));
      }),
      RUNS,
    );
  });

  it("clip no text, and no page is too high", () => {
    fc.assert(
      fc.property(planArbitrary, ({ plan, settings }) => {
        const [english, welsh] = twinsOf(plan, settings);
        for (const drawing of [
          layOutPaper(english, settings, [welsh]),
          layOutPaper(welsh, settings, [english]),
        ]) {
          expect(clippedCells(drawing)).toEqual([]);
          expect(Math.max(...pageHeights(drawing))).toBeLessThanOrEqual(
            printable(drawing).height * 0.975,
          );
        }
      }),
      tries(60),
    );
  });

  it("may be three", () => {
    fc.assert(
      fc.property(planArbitrary, ({ plan, settings }) => {
        const papers = [undefined, WELSH, GAELIC].map((words) =>
          composePaper(plan, settings, { words }),
        );
        const frames = papers.map((paper) => {
          return frameOf(
            layOutPaper(
              paper,
              settings,
              papers.filter((other) => other !== paper),
            ),
          );
        });
        expect(frames[1]).toEqual(frames[0]);
        expect(frames[2]).toEqual(frames[0]);
      }),
      tries(30),
    );
  });
});
