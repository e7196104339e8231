import fc from "fast-check";
import { DEFAULT_SETTINGS, understandPlan, type Plan } from "../../../src/plan";
import { day } from "../../checks/planted";
import { tries } from "../../support/tries";
import { sheetOf, workbookOf } from "../grids";
import { ordinaryTables, type OrdinaryTable } from "./ordinaryTables";

/** What officers keep beside their plans is neither taken for one nor for metrics, however its columns stand. */
function understood({ rows }: OrdinaryTable): Plan {
  return understandPlan(workbookOf(sheetOf("Sheet1", rows)), DEFAULT_SETTINGS, day("2024-11-12"));
}

test.each(ordinaryTables)("a table of %s is no plan and no metrics", (_, tables) => {
  fc.assert(
    fc.property(tables, (table) => {
      const { steps, metrics } = understood(table);
      expect(steps.map(({ target, status }) => [target, status.kind])).toEqual([]);
      expect(metrics.map(({ name }) => name)).toEqual([]);
    }),
    tries(60),
  );
});
