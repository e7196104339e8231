import { tableOf } from "../plan/grids";
import { testCheck } from "./testCheck";

testCheck("rows-filtered", {
  finds: [
    [
      "a filter hides two steps",
      { targetsMore: { hasFilter: true, hiddenRows: new Set([2, 5]) } },
      [
        [
          "Targets",
          "A filter hides 2 rows of this sheet, but they are in the appendix all the same. Clear the filter to see them.",
        ],
      ],
    ],
    [
      "a table's filter hides a metric",
      {
        metricsMore: { tables: [tableOf("A1:H6", { isFiltered: true })], hiddenRows: new Set([2]) },
      },
      [
        [
          "Metrics",
          "A filter hides 1 row of this sheet, but they are in the appendix all the same. Clear the filter to see them.",
        ],
      ],
    ],
  ],
  leavesAlone: [["a filter that hides nothing", { targetsMore: { hasFilter: true } }]],
});
