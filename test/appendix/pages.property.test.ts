import fc from "fast-check";
import { layOutPlan } from "./support/layOutPlan";
import type { Plan } from "../../src/plan";
import type { SheetDrawing } from "../../src/sheet";
import { planArbitrary } from "../paper/arbitraryPlan";
import {
  clippedCells,
  pageHeights,
  pageRows,
  printable,
  sum,
  textOf,
} from "./support/drawingFacts";
import { tries } from "../support/tries";
import { changeText } from "../metric/change/told";

const RUNS = tries(60);

/** The numbered words of a plan that must be on paper, each once in the source. */
function wordsOf(plan: Plan): string[] {
  const texts = [
    ...plan.steps.flatMap((step) => [
      step.startsAim ? step.aim : "",
      step.startsTarget ? step.target : "",
      step.progressMade,
      step.progressPlanned,
      step.timescale?.text ?? "",
      step.lead,
      step.statusGiven,
    ]),
    ...plan.metrics.flatMap((metric) => [
      metric.name,
      metric.note,
      changeText(metric.shortTrend),
      metric.target?.text ?? "",
      ...metric.observations.map(({ value }) => (value.kind === "known" ? value.text : "")),
    ]),
  ];
  return texts.flatMap((text) => text.match(/\S*?\d+x/g) ?? []);
}

/** The drawing's texts but for names that are said again and marked so. */
function ownTexts(drawing: SheetDrawing): string {
  return drawing.cells
    .map(textOf)
    .filter((text) => !text.endsWith("(continued)"))
    .join("\n");
}

/** A word that is longer than a cell may be cut in two cells of one column; joined they are whole. */
function joinedColumns(drawing: SheetDrawing): string {
  return drawing.columnWidthsPoints
    .map((_, column) =>
      drawing.cells
        .filter(
          ({ columnIndex, style }) =>
            columnIndex === column && !/^(heading|sectionTitle)/.test(style),
        )
        .map((cell) => textOf(cell).replace(/^\(continued\) /, ""))
        .join(""),
    )
    .join("\n");
}

describe("pages of random plans", () => {
  it("hold every word of the plan", () => {
    fc.assert(
      fc.property(planArbitrary, ({ plan, settings }) => {
        const drawing = layOutPlan(plan, { ...settings, showCharts: false });
        const drawn = drawing.cells.map(textOf).join("\n");
        const joined = joinedColumns(drawing);
        const missing = wordsOf(plan).filter(
          (word) => !drawn.includes(word) && !joined.includes(word),
        );
        expect(missing).toHaveLength(0);
      }),
      RUNS,
    );
  });

  it("hold each word in one place only, but for names that are marked as continued", () => {
    fc.assert(
      fc.property(planArbitrary, ({ plan, settings }) => {
        const drawing = layOutPlan(plan, {
          ...settings,
          layout: "committee",
          showCharts: false,
        });
        const words: string[] = ownTexts(drawing).match(/[a-zżółćŵyàite-]+\d+x/gi) ?? [];
        const twice = words.filter((word, at) => words.indexOf(word) !== at);
        expect(twice).toEqual([]);
      }),
      RUNS,
    );
  });

  it("clip no text and keep every row within Excel's height", () => {
    fc.assert(
      fc.property(planArbitrary, ({ plan, settings }) => {
        const drawing = layOutPlan(plan, settings);
        expect(clippedCells(drawing)).toEqual([]);
        expect(Math.max(...drawing.rowHeightsPoints)).toBeLessThanOrEqual(409);
        expect(Math.min(...drawing.rowHeightsPoints)).toBeGreaterThan(0);
      }),
      RUNS,
    );
  });

  it("fit their paper: no page is too high, and the columns fill its width", () => {
    fc.assert(
      fc.property(planArbitrary, ({ plan, settings }) => {
        const drawing = layOutPlan(plan, settings);
        const { width, height } = printable(drawing);
        expect(Math.max(...pageHeights(drawing))).toBeLessThanOrEqual(height * 0.975);
        expect(sum(drawing.columnWidthsPoints)).toBeGreaterThan(width - 17);
        expect(sum(drawing.columnWidthsPoints)).toBeLessThan(width - 10);
        expect(drawing.page.pageCount).toBe(drawing.page.breakBeforeRows.length + 1);
      }),
      RUNS,
    );
  });

  it("are crossed by no merged area, and no two merged areas meet", () => {
    fc.assert(
      fc.property(planArbitrary, ({ plan, settings }) => {
        const drawing = layOutPlan(plan, settings);
        const pages = pageRows(drawing);
        const taken = new Set<string>();
        for (const { rowIndex, columnIndex, rowCount, columnCount } of drawing.merges) {
          const page = pages.find(({ first, end }) => rowIndex >= first && rowIndex < end);
          expect(rowIndex + rowCount).toBeLessThanOrEqual(page?.end ?? 0);
          for (let row = rowIndex; row < rowIndex + rowCount; row += 1) {
            for (let column = columnIndex; column < columnIndex + columnCount; column += 1) {
              expect(taken.has(`${row},${column}`)).toBe(false);
              taken.add(`${row},${column}`);
            }
          }
        }
      }),
      RUNS,
    );
  });

  it("leave no heading alone at the foot of a page", () => {
    fc.assert(
      fc.property(planArbitrary, ({ plan, settings }) => {
        const drawing = layOutPlan(plan, settings);
        const lastRows = new Set(
          pageRows(drawing)
            .slice(0, -1)
            .map(({ end }) => end - 1),
        );
        const stranded = drawing.cells.filter(
          ({ rowIndex, style }) =>
            lastRows.has(rowIndex) && /^(heading|sectionTitle|title|subtitle)/.test(style),
        );
        expect(stranded.map(textOf)).toEqual([]);
      }),
      RUNS,
    );
  });

  it("never change the plan", () => {
    fc.assert(
      fc.property(planArbitrary, ({ plan, settings }) => {
        const before = JSON.stringify([plan, settings]);
        layOutPlan(plan, settings);
        expect(JSON.stringify([plan, settings])).toBe(before);
      }),
      tries(20),
    );
  });
});
