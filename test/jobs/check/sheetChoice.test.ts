import { dateOf } from "../../../src/calendar";
import { sheetChoice } from "../../../src/jobs/check/sheetChoice";
import { DEFAULT_SETTINGS, understandPlan } from "../../../src/plan";
import { sheetOf, workbookOf } from "../../plan/grids";

const LONG = "Open the centre in the town's old library and tell everybody who lives near it";

test("a look at a column shows different cells, longer ones cut after a word", () => {
  const grid = sheetOf("Targets", [
    ["Target", "Lead", "Timescale"],
    [LONG, "Head of Policy", "May 2025"],
    ["Mend the road", "Head of Policy", "June 2025"],
    ["x".repeat(80), "Head of Roads", "June 2025"],
    ["Sow grass", "Head of Parks", "July 2025"],
  ]);
  const plan = understandPlan(workbookOf(grid), DEFAULT_SETTINGS, dateOf(2025, 1, 1));
  expect(sheetChoice(grid, plan).columns.map(({ looks }) => looks)).toEqual([
    ["Open the centre in the town's old library and…", "Mend the road", "x".repeat(80)],
    ["Head of Policy", "Head of Roads", "Head of Parks"],
    ["May 2025", "June 2025", "July 2025"],
  ]);
});
