import { layOutAppendix } from "../../../src/appendix";
import { SINCE } from "../../../src/appendix/since";
import { composePaper } from "../../../src/paper";
import { DEFAULT_SETTINGS, type ReportSettings } from "../../../src/plan";
import type { SheetDrawing } from "../../../src/sheet";
import { nothingSince, threeMeetings, type Meeting } from "../../paper/since/meetings";
import { clippedCells, pageHeights, printable, textOf } from "../support/drawingFacts";

const [FIRST, , THIRD] = threeMeetings();

function drawn({ plan, history }: Meeting, changes: Partial<ReportSettings> = {}): SheetDrawing {
  const settings = { ...DEFAULT_SETTINGS, ...changes };
  return layOutAppendix(composePaper(plan, settings, history), settings, { since: SINCE });
}

function textsOf(drawing: SheetDrawing): string[] {
  return drawing.cells.map(textOf).filter((text) => text !== "");
}

const LAYOUTS = ["committee", "accessible"] as const;

describe.each(LAYOUTS)("in the %s layout", (layout) => {
  test("a first appendix has no room for what it has not", () => {
    expect(textsOf(drawn(FIRST, { layout })).join("\n")).not.toMatch(/last meeting/i);
  });

  test("what changed stands above the progress, every word of it, and nothing is clipped", () => {
    const drawing = drawn(THIRD, { layout });
    const texts = textsOf(drawing);
    const titleAt = texts.findIndex((text) => text.endsWith("ince the last meeting"));
    const progressAt = texts.findIndex((text) => text.toLowerCase().includes("progress made"));
    expect(titleAt).toBeGreaterThan(0);
    expect(titleAt).toBeLessThan(progressAt);
    const paper = composePaper(THIRD.plan, DEFAULT_SETTINGS, THIRD.history);
    const all = texts.join("\n");
    for (const row of paper.since?.rows ?? []) {
      for (const text of [row.change, row.action, row.told]) expect(all).toContain(text);
    }
    expect(clippedCells(drawing)).toEqual([]);
    const { height } = printable(drawing);
    for (const used of pageHeights(drawing)) expect(used).toBeLessThanOrEqual(height + 0.01);
  });

  test.each(["A4", "A3"] as const)("it is drawn on %s upright as well", (paper) => {
    const drawing = drawn(THIRD, { layout, paper, orientation: "portrait" });
    expect(textsOf(drawing).join(" ")).toContain("Lights on the path");
    expect(clippedCells(drawing)).toEqual([]);
  });

  test("headings are not frozen below what changed", () => {
    expect(drawn(FIRST, { layout, freezeHeadings: true }).freezeRowCount).toBeGreaterThan(0);
    expect(drawn(THIRD, { layout, freezeHeadings: true }).freezeRowCount).toBe(0);
  });
});

test("accessible: every row says its change, no blank is left, and the table has a name", () => {
  const drawing = drawn(THIRD, { layout: "accessible" });
  expect(drawing.merges).toEqual([]);
  const areas = drawing.tables.flatMap(({ name, area }) => (/_Since/.test(name) ? [area] : []));
  expect(areas.map(({ columnCount }) => columnCount)).toEqual(areas.map(() => 3));
  expect(areas.reduce((sum, { rowCount }) => sum + rowCount - 1, 0)).toBe(10);
  for (const { rowIndex, columnIndex, rowCount, columnCount } of areas) {
    const inside = drawing.cells.filter(
      (cell) =>
        cell.rowIndex >= rowIndex &&
        cell.rowIndex < rowIndex + rowCount &&
        cell.columnIndex >= columnIndex &&
        cell.columnIndex < columnIndex + columnCount,
    );
    expect(inside).toHaveLength(rowCount * columnCount);
    expect(inside.filter((cell) => textOf(cell) === "")).toEqual([]);
  }
  expect(textsOf(drawing)).toContain("Table 1: since the last meeting");
  expect(textsOf(drawing).join(" ")).toContain(
    "A table of what has changed since the last meeting stands above.",
  );
});

test("committee: a kind of change stands once beside its rows", () => {
  const texts = textsOf(drawn(THIRD, { layout: "committee" }));
  expect(texts.filter((text) => text === "Moved later")).toHaveLength(1);
});

test("where nothing changed, that is said in a line", () => {
  const { plan, history } = THIRD;
  const since = nothingSince(THIRD);
  const texts = textsOf(drawn({ plan, history: { ...history, since } }));
  expect(texts).toContain("Compared with the report as at 4 March 2025, nothing has changed.");
});
