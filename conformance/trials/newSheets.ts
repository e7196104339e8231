import type { Trial } from "../../host/conformance/trial";
import { addBlankSheets, addWorkedExample, loadReport } from "../../src/jobs";
import { AS_AT, formulasIn, tabs } from "../scratch";

/** What is offered in an empty workbook. */
export const NEW_SHEETS: readonly Trial[] = [
  {
    name: "blank sheets are added to an empty workbook, with their titles",
    run: async () => {
      const { isEmptyWorkbook } = await loadReport({ asAt: AS_AT });
      const added = await addBlankSheets(AS_AT);
      const [[title] = []] = await formulasIn("Targets", "A1");
      return { isEmptyWorkbook, added, title, tabs: await tabs() };
    },
    result: {
      isEmptyWorkbook: true,
      added: ["Targets", "Metrics"],
      title: "Targets",
      tabs: ["Sheet1", "Targets", "Metrics"],
    },
  },
  {
    name: "the worked example is added and read without an error",
    run: async () => {
      const added = await addWorkedExample(AS_AT);
      const { plan, stoppers } = await loadReport({ asAt: AS_AT });
      const again = await addWorkedExample(AS_AT);
      return {
        added,
        isRead: plan.steps.length > 5,
        metrics: plan.metrics.length,
        stoppers,
        again,
      };
    },
    result: { added: ["Targets", "Metrics"], isRead: true, metrics: 4, stoppers: [], again: [] },
  },
];
