import { PAGE_COUNT, PAGE_NUMBER } from "../../src/sheet";
import { layOutPlan } from "./support/layOutPlan";
import { DEFAULT_SETTINGS, type ReportSettings } from "../../src/plan";
import type { SheetDrawing } from "../../src/sheet";
import { AS_AT, makePlan } from "../paper/makePlan";

const SETTINGS: ReportSettings = {
  ...DEFAULT_SETTINGS,
  council: "Glenbrae Council",
  department: "Children and Communities",
  committee: "Education Committee",
  asAt: AS_AT,
  title: "Working side by side",
};

const PLAN = makePlan(
  [
    {
      aim: "Agree what to do",
      target: "Find common ground",
      progressMade: "A group meets",
      progressPlanned: "Agree a form",
      timescale: "November 2003",
      status: { kind: "due-soon", days: 19 },
    },
    {
      progressMade: "A form is agreed",
      progressPlanned: "Use it",
      timescale: "October 2003",
      status: { kind: "overdue", days: 11 },
    },
    { target: "Tell the committee", progressMade: "Achieved", status: { kind: "complete" } },
    {
      aim: "Work with others",
      target: "Share training",
      progressPlanned: "Hold an event",
      status: { kind: "no-timescale" },
    },
  ],
  [{ name: "Children newly accommodated", values: [61, 46], change: "Down 15 (24.6%), better" }],
  ["2022-23", "2023-24"],
);

function textAt(drawing: SheetDrawing, rowIndex: number, columnIndex: number): string | undefined {
  const cell = drawing.cells.find(
    (one) => one.rowIndex === rowIndex && one.columnIndex === columnIndex,
  );
  return cell?.content.kind === "text" ? cell.content.text : undefined;
}

function texts(drawing: SheetDrawing): string[] {
  return drawing.cells.flatMap(({ content }) => (content.kind === "text" ? [content.text] : []));
}

describe("the committee layout", () => {
  const drawing = layOutPlan(PLAN, SETTINGS);

  it("has the head of a committee paper", () => {
    expect(texts(drawing).slice(0, 7)).toEqual([
      "Glenbrae Council",
      "APPENDIX 1",
      "Children and Communities",
      "Education Committee: 11 November 2003",
      "Working side by side",
      "SUMMARY OF PROGRESS – NOVEMBER 2003",
      "3 planned steps: 1 overdue, 1 due soon, 1 without a timescale. 1 further row reports progress with nothing more planned: complete. 1 metric: 1 changed, with nothing said of which way is good.",
    ]);
  });

  it("heads the main table with the officer's columns", () => {
    const title = texts(drawing).indexOf("Progress against targets");
    expect(texts(drawing).slice(title + 1, title + 6)).toEqual([
      "AIM",
      "TARGET",
      "PROGRESS MADE",
      "PROGRESS PLANNED",
      "TIMESCALE",
    ]);
  });

  it("says the flag in words below the officer's own timescale", () => {
    expect(texts(drawing)).toContain("October 2003\nOVERDUE by 11 days");
    expect(texts(drawing)).toContain("November 2003\nDue soon: in 19 days");
    expect(texts(drawing)).toContain("No timescale given");
  });

  it("merges an aim and a target down their rows", () => {
    const heading = drawing.page.titleRows?.firstRowIndex ?? -1;
    expect(textAt(drawing, heading + 1, 0)).toBe("Agree what to do");
    expect(drawing.merges).toContainEqual({
      rowIndex: heading + 1,
      columnIndex: 0,
      rowCount: 3,
      columnCount: 1,
    });
    expect(drawing.merges).toContainEqual(
      expect.objectContaining({ rowIndex: heading + 1, columnIndex: 1, rowCount: 2 }),
    );
  });

  it("keeps a metric's numbers numbers", () => {
    expect(drawing.cells.map(({ content }) => content)).toContainEqual({
      kind: "number",
      number: 61,
      numberFormat: "General",
    });
  });

  it("explains the flags that it uses and no others", () => {
    const from = texts(drawing).indexOf("WHAT IT MEANS");
    const labels = texts(drawing).slice(from + 1, from + 11);
    expect(labels.filter((_, at) => at % 2 === 0)).toEqual([
      "Overdue",
      "Due soon",
      "No timescale given",
      "Complete",
      "All rows",
    ]);
    expect(labels[1]).toBe(
      "The timescale ended before 11 November 2003 and the step is not complete",
    );
  });

  it("fills one landscape page with a footer that counts it", () => {
    expect(drawing.page.pageCount).toBe(1);
    expect(drawing.page.footer.left).toBe(`Appendix 1 · Page ${PAGE_NUMBER} of ${PAGE_COUNT}`);
    expect(drawing.page.footer.right).toBe("As at 11 November 2003");
  });
});
