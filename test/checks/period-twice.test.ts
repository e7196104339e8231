import { sheetOf } from "../plan/grids";
import { TARGETS } from "./planted";
import { testCheck } from "./testCheck";

testCheck("period-twice", {
  finds: [
    [
      "a year twice",
      { metrics: { E1: "2021/22" } },
      [["Metrics!E1", "The period “2021/22” appears in two columns. Keep one of them."]],
      ["periods-missing"],
    ],
    [
      "a period twice in a long sheet",
      {
        sheets: [
          sheetOf("Targets", TARGETS),
          sheetOf("Metrics", [
            ["Metric", "Period", "Value", "Good is"],
            ["Lights mended", "2022-23", 455, "Higher"],
            ["Lights mended", "2022/23", 502, "Higher"],
          ]),
        ],
      },
      [["Metrics!C3", "“Lights mended” has two values for “2022/23”. Keep one of them."]],
    ],
  ],
  leavesAlone: [["each year once", {}]],
});
