import { HARD_WORKBOOKS } from "../../samples/hard/workbooks";
import { gridOf } from "./support/hardGrid";
import { layOutPlan } from "./support/layOutPlan";
import { DEFAULT_SETTINGS, understandPlan } from "../../src/plan";
import { clippedCells, pageHeights, printable, textOf } from "./support/drawingFacts";
import { AS_AT } from "../paper/makePlan";

const WORDS = /[\p{L}\p{N}]+/gu;

function countWords(texts: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const word of texts.join(" ").toLocaleLowerCase("en-GB").match(WORDS) ?? []) {
    counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return counts;
}

describe.each(HARD_WORKBOOKS.map((make) => make()))("the hard workbook $name", ({ sheets }) => {
  const workbook = { dateSystem: "1900", sheets: sheets.map(gridOf), remembered: "" } as const;
  const plan = understandPlan(workbook, DEFAULT_SETTINGS, AS_AT);

  it.each(["committee", "accessible"] as const)(
    "loses no word and clips none in the %s layout",
    (layout) => {
      const drawing = layOutPlan(plan, { ...DEFAULT_SETTINGS, layout });
      const drawn = countWords(drawing.cells.map(textOf));
      // "Good is: Lower" is printed as "Lower is better", so that heading alone does not stand on the paper.
      const texts = sheets.flatMap(({ rows }) => rows.flat().map(String));
      const wanted = countWords(texts.filter((text) => text !== "Good is"));
      const missing = [...wanted].filter(([word, count]) => (drawn.get(word) ?? 0) < count);
      expect(missing).toEqual([]);
      expect(clippedCells(drawing)).toEqual([]);
      expect(Math.max(...pageHeights(drawing))).toBeLessThanOrEqual(printable(drawing).height);
    },
  );
});
