import { FIRST_PAGES } from "../../samples/hard/firstPages";
import { HARD_WORKBOOKS } from "../../samples/hard/workbooks";
import { DEFAULT_SETTINGS, understandPlan } from "../../src/plan";
import type { SheetGrid } from "../../src/sheet";
import { AS_AT } from "../paper/makePlan";
import { JOINT } from "../plan/realPapers";
import { gridOf } from "./support/hardGrid";
import { layOutPlan } from "./support/layOutPlan";

const HEADED = {
  ...DEFAULT_SETTINGS,
  council: "Kirkmore Council",
  department: "Department of Learning and Care",
  committee: "Education and Care Committee",
  asAt: AS_AT,
};
/** The sample and the hard workbooks as they are read. */
const WORKBOOKS: Readonly<Record<string, () => SheetGrid[]>> = {
  "joint-working": JOINT,
  ...Object.fromEntries(
    HARD_WORKBOOKS.map((make) => [make().name, () => make().sheets.map(gridOf)]),
  ),
};
const LAYOUTS = ["committee", "accessible"] as const;

/** Pages now, a line a workbook: `{"joint-working": {committee: 4, accessible: 6}}`. */
function pagesNow(): Record<string, Record<(typeof LAYOUTS)[number], number>> {
  return Object.fromEntries(
    Object.entries(WORKBOOKS).map(([name, sheetsOf]) => {
      const workbook = { dateSystem: "1900", sheets: sheetsOf(), remembered: "" } as const;
      const settings = name === "joint-working" ? HEADED : DEFAULT_SETTINGS;
      const plan = understandPlan(workbook, settings, AS_AT);
      const pagesIn = (layout: (typeof LAYOUTS)[number]): number =>
        layOutPlan(plan, { ...settings, layout }).page.pageCount;
      return [name, { committee: pagesIn("committee"), accessible: pagesIn("accessible") }];
    }),
  );
}

test("the sample and the hard workbooks need a tenth fewer pages than at first, and none needs more", () => {
  const now = pagesNow();
  const more = Object.entries(FIRST_PAGES).flatMap(([name, first]) =>
    LAYOUTS.filter((layout) => (now[name]?.[layout] ?? Infinity) > first[layout]).map(
      (layout) => `${name}, ${layout}: ${now[name]?.[layout]} pages, ${first[layout]} at first`,
    ),
  );
  expect(more).toEqual([]);
  const total = (pages: Readonly<Record<string, Readonly<Record<string, number>>>>): number =>
    Object.values(pages)
      .flatMap((counts) => Object.values(counts))
      .reduce((sum, count) => sum + count, 0);
  expect(Object.keys(now)).toEqual(Object.keys(FIRST_PAGES));
  expect(total(now)).toBeLessThanOrEqual(total(FIRST_PAGES) * 0.9);
});
