import { layOutPlan } from "./support/layOutPlan";
import { DEFAULT_SETTINGS, type ReportSettings } from "../../src/plan";
import type { Area, SheetDrawing } from "../../src/sheet";
import { makePlan } from "../paper/makePlan";
import { clippedCells, textOf } from "./support/drawingFacts";

const SETTINGS: ReportSettings = {
  ...DEFAULT_SETTINGS,
  layout: "accessible",
  council: "Glenbrae Council",
  title: "Working side by side",
  showColumns: { ref: true, lead: true, status: true, rag: true },
  showCharts: true,
};

const PLAN = makePlan(
  [
    {
      ref: "1.1",
      aim: "Agree what to do",
      target: "Find common ground",
      progressMade: "A group meets",
      progressPlanned: "Agree a form",
      timescale: "October 2003",
      status: { kind: "overdue", days: 11 },
      lead: "A. Reid",
    },
    { progressPlanned: "Use it", status: { kind: "no-timescale" } },
    { target: "Tell the committee", progressMade: "Achieved", status: { kind: "complete" } },
    {
      aim: "Write at length",
      target: "Say everything",
      progressMade: "It is a long story. ".repeat(400),
      progressPlanned: "Print it",
      timescale: "Ongoing",
      status: { kind: "ongoing" },
    },
  ],
  [
    {
      name: "Children newly accommodated",
      unit: "number",
      values: [70, 61, 46],
      change: "Down 15",
      target: "below 50",
      note: "Counts each child once.",
    },
    { name: "Staff", values: [4, "", 12] },
  ],
  ["2021-22", "2022-23", "2023-24"],
);
const drawing = layOutPlan(PLAN, SETTINGS);

function cellsIn(area: Area): Map<string, string> {
  const within = drawing.cells.filter(
    ({ rowIndex, columnIndex }) =>
      rowIndex >= area.rowIndex &&
      rowIndex < area.rowIndex + area.rowCount &&
      columnIndex >= area.columnIndex &&
      columnIndex < area.columnIndex + area.columnCount,
  );
  return new Map(within.map((cell) => [`${cell.rowIndex},${cell.columnIndex}`, textOf(cell)]));
}

function headingsOf(area: Area): string[] {
  return Array.from(
    { length: area.columnCount },
    (_, at) => cellsIn(area).get(`${area.rowIndex},${area.columnIndex + at}`) ?? "",
  );
}

function allTexts(one: SheetDrawing): string[] {
  return one.cells.map(textOf);
}

/** One test a line of docs/accessibility.md, in its order and with its numbers. */
describe("the accessibility checklist", () => {
  it("1. marks every table up as an Excel table", () => {
    expect(drawing.tables.map(({ name }) => name)).toEqual(
      expect.arrayContaining(["Appendix_1_Progress", "Appendix_1_Metrics", "Appendix_1_Status"]),
    );
  });

  it("2. gives tables names that differ and say what they are", () => {
    const names = drawing.tables.map(({ name }) => name.toLowerCase());
    expect(new Set(names).size).toBe(names.length);
    for (const name of names) expect(name).toMatch(/^[a-z][a-z0-9_]*$/);
  });

  it("3. merges no cells", () => {
    expect(drawing.merges).toEqual([]);
  });

  it("4. leaves no row and no column of a table blank, and no table touches another", () => {
    for (const { area } of drawing.tables) {
      expect(cellsIn(area).size).toBe(area.rowCount * area.columnCount);
    }
    const rows = drawing.tables.flatMap(({ area }) =>
      Array.from({ length: area.rowCount }, (_, at) => area.rowIndex + at),
    );
    expect(new Set(rows).size).toBe(rows.length);
  });

  it("5. gives each table one row of headings, all different and none blank", () => {
    for (const { area } of drawing.tables) {
      const headings = headingsOf(area).map((heading) => heading.toLowerCase());
      expect(headings).not.toContain("");
      expect(new Set(headings).size).toBe(headings.length);
      const styles = drawing.cells.filter(
        ({ rowIndex, style }) =>
          style.startsWith("heading") &&
          rowIndex > area.rowIndex &&
          rowIndex < area.rowIndex + area.rowCount,
      );
      expect(styles).toEqual([]);
    }
  });

  it("5a. says the headings again above what stands on a later page, as a table with a title", () => {
    const parts = drawing.tables.filter(({ name }) => /_Progress(_part_\d+)?$/.test(name));
    expect(parts.length).toBeGreaterThan(1);
    for (const { area } of parts.slice(1)) {
      const above = drawing.cells.find(({ rowIndex }) => rowIndex === area.rowIndex - 1);
      expect(above && textOf(above)).toBe("Table 1: progress against targets (continued)");
      expect(drawing.page.breakBeforeRows).toContain(area.rowIndex - 1);
      expect(headingsOf(area)).toEqual(headingsOf(parts[0]?.area ?? area));
    }
  });

  it("6. wraps the texts of tables and shows them whole", () => {
    for (const { area } of drawing.tables) {
      const keys = cellsIn(area);
      const unwrapped = drawing.cells.filter(
        (cell) =>
          keys.has(`${cell.rowIndex},${cell.columnIndex}`) && !drawing.styles[cell.style]?.wrap,
      );
      expect(unwrapped).toEqual([]);
    }
    expect(clippedCells(drawing)).toEqual([]);
  });

  it("7. freezes no panes unless the officer asks", () => {
    expect(drawing.freezeRowCount).toBe(0);
    expect(layOutPlan(PLAN, { ...SETTINGS, freezeHeadings: true }).freezeRowCount).toBeGreaterThan(
      0,
    );
  });

  it("8. explains every empty cell in words", () => {
    for (const { area } of drawing.tables) {
      expect([...cellsIn(area).values()].filter((text) => text.trim() === "")).toEqual([]);
    }
    expect(allTexts(drawing)).toEqual(
      expect.arrayContaining(["Nothing planned", "No timescale given", "No value", "No target"]),
    );
  });

  it("9. hides no rows and no columns", () => {
    expect(Math.min(...drawing.rowHeightsPoints)).toBeGreaterThan(10);
    expect(Math.min(...drawing.columnWidthsPoints)).toBeGreaterThan(20);
  });

  it("10. says aim and target again in each row, also where a row continues", () => {
    const progress = drawing.tables.filter(({ name }) => name.includes("_Progress"));
    const aims = progress
      .flatMap(({ area }) => [...cellsIn(area)])
      .filter(([key]) => key.endsWith(",1"))
      .map(([, text]) => text)
      .filter((text, at) => at === 0 || text !== "Aim");
    expect(aims.slice(0, 4)).toEqual([
      "Aim",
      "Agree what to do",
      "Agree what to do",
      "Agree what to do",
    ]);
    expect(aims.slice(4).every((aim) => aim === "Write at length")).toBe(true);
    expect(aims.length).toBeGreaterThan(5);
  });

  it("11. writes notes in words with a mark in square brackets", () => {
    expect(allTexts(drawing).some((text) => text.includes("accommodated [note 1]"))).toBe(true);
    expect(allTexts(drawing)).toContain("[note 1] Counts each child once.");
  });

  it("12. begins in A1 with a title that says what the sheet is", () => {
    const first = drawing.cells.find(
      ({ rowIndex, columnIndex }) => rowIndex === 0 && columnIndex === 0,
    );
    expect(first && textOf(first)).toBe(
      "Appendix 1: Working side by side, summary of progress – November 2003",
    );
  });

  it("13. says near the top which tables the sheet holds", () => {
    expect(allTexts(drawing).slice(0, 8).join(" ")).toContain("tables, one below the other");
  });

  it("14. begins every text outside the tables in column A", () => {
    const inTables = new Set(drawing.tables.flatMap(({ area }) => [...cellsIn(area).keys()]));
    const outside = drawing.cells.filter(
      ({ rowIndex, columnIndex }) => !inTables.has(`${rowIndex},${columnIndex}`),
    );
    expect(outside.every(({ columnIndex }) => columnIndex === 0)).toBe(true);
  });

  it("15. never says by colour alone", () => {
    for (const cell of drawing.cells) {
      if (cell.style.startsWith("overdue")) expect(textOf(cell)).toContain("OVERDUE");
      if (cell.style.startsWith("dueSoon")) expect(textOf(cell)).toContain("Due soon");
    }
  });

  it("16. gives each chart a text that says what it shows, and lays none over a table", () => {
    expect(drawing.charts).toHaveLength(2);
    for (const { source, place } of drawing.charts) {
      const above = drawing.cells.find(
        ({ rowIndex, columnIndex }) => rowIndex === source.rowIndex - 1 && columnIndex === 0,
      );
      expect(above && textOf(above)).toMatch(/^(The bar shows \d+ rows|Fell from 70 in )/);
      expect(cellsIn(place).size).toBe(0);
    }
  });

  it("17. keeps numbers as numbers", () => {
    expect(
      drawing.cells.some(({ content }) => content.kind === "number" && content.number === 46),
    ).toBe(true);
  });
});
