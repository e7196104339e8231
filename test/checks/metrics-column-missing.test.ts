import { sheetOf } from "../plan/grids";
import { TARGETS } from "./planted";
import { testCheck } from "./testCheck";

testCheck("metrics-column-missing", {
  finds: [
    [
      "values without periods",
      {
        sheets: [
          sheetOf("Targets", TARGETS),
          sheetOf("Metrics", [
            ["Metric", "Value", "Good is"],
            ["Lights mended", 502, "Higher"],
          ]),
        ],
      },
      [
        [
          "Metrics",
          "There are neither periods as headings (“2023/24”) nor a column headed “Period”, so no metric can be compared.",
        ],
      ],
      ["metric-empty"],
    ],
  ],
  leavesAlone: [
    [
      "a long sheet",
      {
        sheets: [
          sheetOf("Targets", TARGETS),
          sheetOf("Metrics", [
            ["Metric", "Period", "Value", "Good is"],
            ["Lights mended", "2022-23", 455, "Higher"],
            ["Lights mended", "2023-24", 502, "Higher"],
          ]),
        ],
      },
    ],
  ],
});
