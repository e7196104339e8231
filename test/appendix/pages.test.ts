import { layOutPlan } from "./support/layOutPlan";
import { DEFAULT_SETTINGS, type ReportSettings } from "../../src/plan";
import { pageHeights, pageRows, printable, sum, textOf } from "./support/drawingFacts";
import { makePlan, type MetricWords, type StepWords } from "../paper/makePlan";
import type { SheetDrawing } from "../../src/sheet";

const SENTENCE = "Staff were trained in both localities and asked what helped them most. ";

function steps(count: number): StepWords[] {
  return Array.from({ length: count }, (_, at): StepWords => ({
    ...(at === 0 ? { aim: "Improving systems" } : {}),
    ...(at % 20 === 0 ? { target: `Target ${at / 20 + 1}` } : {}),
    progressPlanned: `Step ${at + 1}. ${SENTENCE}`,
    timescale: "March 2004",
  }));
}

function metrics(count: number): MetricWords[] {
  return Array.from({ length: count }, (_, at): MetricWords => ({
    name: `Metric ${at + 1}`,
    values: [at, at + 1, at + 2],
    change: "Up 1",
  }));
}

const PERIODS = ["2020-21", "2021-22", "2022-23"];

function layOut(
  stepCount: number,
  metricCount: number,
  changed: Partial<ReportSettings> = {},
): SheetDrawing {
  const plan = makePlan(steps(stepCount), metrics(metricCount), metricCount > 0 ? PERIODS : []);
  return layOutPlan(plan, { ...DEFAULT_SETTINGS, ...changed });
}

/** The texts of each page's rows, headings that Excel repeats not among them. */
function pageTexts(drawing: SheetDrawing): string[][] {
  return pageRows(drawing).map(({ first, end }) =>
    drawing.cells.filter(({ rowIndex }) => rowIndex >= first && rowIndex < end).map(textOf),
  );
}

function titleTexts(drawing: SheetDrawing): string[] {
  const row = drawing.page.titleRows?.firstRowIndex;
  return drawing.cells.filter(({ rowIndex }) => rowIndex === row).map(textOf);
}

describe("an aim that runs over a page", () => {
  const drawing = layOut(40, 0);
  const pages = pageTexts(drawing);

  it("starts each further page with its name and says that it is continued", () => {
    expect(drawing.page.pageCount).toBeGreaterThan(2);
    for (const page of pages.slice(1)) expect(page[0]).toBe("Improving systems (continued)");
  });

  it("marks a target only where it is the same one", () => {
    const continued = pages.flat().filter((text) => /^Target \d+ \(continued\)$/.test(text));
    const begun = pages.flat().filter((text) => /^Target \d+$/.test(text));
    expect(begun).toEqual(["Target 1", "Target 2"]);
    expect(continued.length).toBeGreaterThan(0);
    expect(continued.length).toBeLessThan(drawing.page.pageCount);
  });

  it("shows each step once, in order", () => {
    const numbers = pages.flat().flatMap((text) => /^Step (\d+)\./.exec(text)?.[1] ?? []);
    expect(numbers.map(Number)).toEqual(Array.from({ length: 40 }, (_, at) => at + 1));
  });

  it("fills every page but the last", () => {
    for (const height of pageHeights(drawing).slice(0, -1)) {
      expect(height).toBeGreaterThan(printable(drawing).height * 0.8);
    }
  });
});

describe("the headings on later pages", () => {
  it("are repeated by Excel where every later page belongs to the main table", () => {
    const drawing = layOut(60, 3);
    expect(titleTexts(drawing)).toContain("PROGRESS PLANNED");
    const last = pageTexts(drawing).at(-1) ?? [];
    expect(last.some((text) => text.startsWith("Step "))).toBe(true);
    expect(last).toContain("METRIC");
  });

  it("are rows of the sheet where the metrics need pages of their own, which bear their own headings", () => {
    const drawing = layOut(60, 60);
    expect(titleTexts(drawing)).not.toContain("PROGRESS PLANNED");
    for (const page of pageTexts(drawing)) {
      const hasSteps = page.some((text) => text.startsWith("Step "));
      const hasMetrics = page.some((text) => text.startsWith("Metric "));
      if (hasSteps) expect(page).toContain("PROGRESS PLANNED");
      if (hasMetrics) expect([...page, ...titleTexts(drawing)]).toContain("METRIC");
    }
  });

  it("stay above the metrics where those come first", () => {
    const drawing = layOut(60, 3, { sectionOrder: ["metrics", "targets"] });
    expect(titleTexts(drawing)).toContain("PROGRESS PLANNED");
    expect(pageTexts(drawing)[0]).toContain("METRIC");
  });

  it("never change within a merged area or its rules", () => {
    const drawing = layOut(60, 60);
    for (const { rowIndex, rowCount } of drawing.merges) {
      const crossed = drawing.page.breakBeforeRows.filter(
        (row) => row > rowIndex && row < rowIndex + rowCount,
      );
      expect(crossed).toEqual([]);
    }
  });
});

describe("the metrics table", () => {
  it("stays together when it fits on a page", () => {
    const drawing = layOut(24, 12);
    const pages = pageTexts(drawing).filter((page) =>
      page.some((text) => text.startsWith("Metric ")),
    );
    expect(pages).toHaveLength(1);
  });

  it("has a row a metric and period when the periods are too many for the page", () => {
    const labels = Array.from({ length: 24 }, (_, at) => `${2000 + at}-${at + 10}`);
    const plan = makePlan(
      steps(3),
      [{ name: "Metric 1", values: labels.map((_, at) => at) }],
      labels,
    );
    const texts = layOutPlan(plan, DEFAULT_SETTINGS).cells.map(textOf);
    expect(texts).toEqual(expect.arrayContaining(["PERIOD", "VALUE", ...labels]));
  });
});

describe("paper", () => {
  it.each([
    ["A4", "landscape"],
    ["A4", "portrait"],
    ["A3", "landscape"],
    ["A3", "portrait"],
  ] as const)("is filled in its width on %s %s", (paper, orientation) => {
    const drawing = layOut(10, 2, { paper, orientation });
    expect(drawing.page.paper).toBe(paper);
    const { marginsPoints } = drawing.page;
    const seenRight =
      printable(drawing).width - sum(drawing.columnWidthsPoints) + marginsPoints.right;
    expect(Math.abs(seenRight - marginsPoints.left)).toBeLessThan(1);
  });

  it("takes fewer pages where it is larger", () => {
    expect(layOut(60, 3, { paper: "A3" }).page.pageCount).toBeLessThan(
      layOut(60, 3).page.pageCount,
    );
  });
});

describe("a row that is higher than Excel allows", () => {
  const plan = makePlan([
    {
      aim: "Aim",
      target: "Target",
      progressMade: SENTENCE.repeat(120),
      progressPlanned: "Plan",
      timescale: "Ongoing",
    },
    { progressPlanned: "After it", timescale: "Ongoing" },
  ]);

  it.each(["committee", "accessible"] as const)(
    "goes on in further rows in the %s layout",
    (layout) => {
      const drawing = layOutPlan(plan, { ...DEFAULT_SETTINGS, layout });
      const parts = drawing.cells.map(textOf).filter((text) => text.includes("Staff were trained"));
      expect(parts.length).toBeGreaterThan(2);
      const whole = parts.map((part) => part.replace(/^\(continued\) /, "").trim()).join(" ");
      expect(whole).toBe(SENTENCE.repeat(120).trim());
      expect(Math.max(...drawing.rowHeightsPoints)).toBeLessThanOrEqual(409);
      for (const part of parts.slice(0, -1)) expect(part.trimEnd().endsWith("most.")).toBe(true);
    },
  );
});

describe("charts", () => {
  it("stand beside their figures, in one piece with them, on one page", () => {
    const drawing = layOut(30, 4, { showCharts: true });
    expect(drawing.charts.map(({ kind }) => kind)).toEqual(["line", "line", "line", "line"]);
    for (const { source, place, title } of drawing.charts) {
      expect(title).toBe("");
      expect(place.rowIndex).toBe(source.rowIndex);
      expect(place.columnIndex).toBe(source.columnIndex + source.columnCount);
      const isParted = drawing.page.breakBeforeRows.some(
        (row) => row > place.rowIndex && row < place.rowIndex + place.rowCount,
      );
      expect(isParted).toBe(false);
    }
  });

  it("are left out unless they are wanted", () => {
    expect(layOut(30, 4).charts).toEqual([]);
  });

  it("show progress where more than one status occurs", () => {
    const plan = makePlan([
      { aim: "A", target: "T", progressPlanned: "P", status: { kind: "overdue", days: 3 } },
      { progressPlanned: "Q", status: { kind: "on-track" } },
      { progressPlanned: "R", status: { kind: "on-track" } },
    ]);
    const drawing = layOutPlan(plan, { ...DEFAULT_SETTINGS, showCharts: true });
    const [chart] = drawing.charts;
    expect(chart?.kind).toBe("stacked-bar");
    expect(drawing.cells.map(textOf)).toContain("The bar shows 3 rows: 1 overdue, 2 on track.");
    expect(chart?.colours).toHaveLength(2);
  });
});

describe("an empty plan", () => {
  it("still makes a sheet with a head", () => {
    const drawing = layOutPlan(makePlan([]), DEFAULT_SETTINGS);
    expect(drawing.cells.map(textOf)).toContain("APPENDIX 1");
    expect(drawing.columnWidthsPoints).toHaveLength(1);
    expect(drawing.page.pageCount).toBe(1);
  });
});
