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
          "The first rows hold no headings for the metric and its periods, such as “Metric” and “2023/24”, so this sheet is left out.",
        ],
      ],
    ],
    [
      "the chosen sheet is gone",
      { sheets: [sheetOf("Targets", TARGETS)], settings: { metricsSheet: "Figures" } },
      [["", "“Figures” was chosen as the metrics sheet, but there is no sheet of that name."]],
    ],
  ],
  leavesAlone: [
    ["no metrics at all", { sheets: [sheetOf("Targets", TARGETS)] }],
    ["an empty sheet for later", { sheets: [sheetOf("Targets", TARGETS), sheetOf("Metrics", [])] }],
  ],
});
