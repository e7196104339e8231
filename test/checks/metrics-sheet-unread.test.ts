import { sheetOf } from "../plan/grids";
import { TARGETS } from "./planted";
import { testCheck } from "./testCheck";

testCheck("metrics-sheet-unread", {
  finds: [
    [
      "a sheet called Indicators with one column",
      {
        sheets: [
          sheetOf("Targets", TARGETS),
          sheetOf("Indicators", [
            ["Staff", "Ten"],
            ["Visits", "Six"],
          ]),
        ],
      },
      [
        [
          "Indicators",
          "Expected headings for the metric and for its periods, such as “Metric” and “2023/24” but found none in the first rows, so this sheet is left out.",
        ],
      ],
    ],
    [
      "the chosen sheet is gone",
      { sheets: [sheetOf("Targets", TARGETS)], settings: { metricsSheet: "Figures" } },
      [["", "Expected the metrics sheet “Figures” but found no sheet of that name."]],
    ],
  ],
  leavesAlone: [
    ["no metrics at all", { sheets: [sheetOf("Targets", TARGETS)] }],
    ["an empty sheet for later", { sheets: [sheetOf("Targets", TARGETS), sheetOf("Metrics", [])] }],
  ],
});
