import { designOf, type Design } from "../../src/appendix/design";
import { glanceParts } from "../../src/appendix/head/glanceParts";
import { continuedName } from "../../src/appendix/table/continuedName";
import { nameGroup } from "../../src/appendix/table/nameGroup";
import type { TableColumn } from "../../src/appendix/table/types";
import { composePaper } from "../../src/paper";
import { DEFAULT_SETTINGS } from "../../src/plan";
import { wholeOf } from "../../src/sheet";
import { makePlan } from "../paper/makePlan";

/** The design of a small plan in the accessible layout, upright, on sheet columns of these widths in points. */
function designOn(columnWidthsPoints: readonly number[]): Design {
  const settings = {
    ...DEFAULT_SETTINGS,
    layout: "accessible",
    orientation: "portrait",
  } as const;
  const plan = makePlan([
    { aim: "Roads", target: "Resurfacing", progressPlanned: "Lay 3 km", timescale: "March 2004" },
    { progressPlanned: "Mark the lines", status: { kind: "overdue", days: 31 } },
    { progressPlanned: "Mend the signs", status: { kind: "due-soon", days: 20 } },
    { progressPlanned: "Count the traffic", status: { kind: "ongoing" } },
  ]);
  return { ...wholeOf(designOf(composePaper(plan, settings), settings, {})), columnWidthsPoints };
}

const heightOf = (parts: readonly { readonly heightPoints: number }[]): number =>
  parts.reduce((sum, { heightPoints }) => sum + heightPoints, 0);

describe("the counts at a glance on narrow columns", () => {
  it("stand as lines where a table of them would fill the page", () => {
    const design = designOn([72, 60, 30, 24, 24, 24, 24, 24, 24, 24, 24, 24]);
    expect(heightOf(glanceParts(design, false))).toBeLessThan(design.room.heightPoints / 2);
  });
});

describe("a name that goes on over the page in a narrow column", () => {
  const { book, paper } = designOn([100]);
  const column: TableColumn = {
    heading: ["Aim"],
    headingStyle: "heading",
    firstColumn: 0,
    columnCount: 1,
    widthPoints: 34.5,
  };
  const { cells } = paper.words;
  const groupOf = (text: string): ReturnType<typeof nameGroup> =>
    nameGroup(
      {
        texts: [text],
        continued: (longest) => [continuedName(text, cells, longest)],
        style: "aim",
      },
      column,
      700,
      book,
    );

  it("is shortened until it fits one row", () => {
    const { group, isWhole } = groupOf("Improving systems of communication everywhere. ".repeat(6));
    expect(isWhole).toBe(false);
    expect(group.heightPoints).toBeLessThanOrEqual(280);
    expect(group.text).toMatch(/^Improving .*… \(continued\)$/);
  });

  it("stays whole where there is room for it", () => {
    const { group, isWhole } = groupOf("Improving systems");
    expect(isWhole).toBe(true);
    expect(group.continuedText).toBe("Improving systems (continued)");
  });

  it("is never cut in the middle of a character", () => {
    expect(continuedName("😀".repeat(40), cells, 25)).toBe(`${"😀".repeat(12)} … (continued)`);
  });
});
