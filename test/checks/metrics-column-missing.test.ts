import { sheetOf } from "../plan/grids";
import { TARGETS } from "./planted";
import { testCheck } from "./testCheck";

testCheck("metrics-column-missing", {
  finds: [
    [
      "periods without values",
      {
        sheets: [
          sheetOf("Targets", TARGETS),
          sheetOf("Metrics", [
            ["Metric", "Period", "Good is"],
            ["Lights mended", "2022-23", "Higher"],
          ]),
        ],
      },
      [
        [
          "Metrics",
          "There is no column headed “Value” beside the periods, so no metric can be compared.",
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
