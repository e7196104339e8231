import { sheetOf } from "../plan/grids";
import { TARGETS } from "./planted";
import { testCheck } from "./testCheck";

testCheck("sheet-hidden", {
  finds: [
    [
      "the only plan is hidden",
      { targetsMore: { visibility: "hidden" } },
      [
        [
          "Targets",
          "This sheet is hidden, but the appendix is made from it. Unhide it, or choose another under Start.",
        ],
      ],
    ],
    [
      "the metrics are very hidden",
      { metricsMore: { visibility: "very-hidden" } },
      [
        [
          "Metrics",
          "This sheet is hidden, but the appendix is made from it. Unhide it, or choose another under Start.",
        ],
      ],
    ],
  ],
  leavesAlone: [
    [
      "an unused sheet is hidden",
      {
        sheets: [
          sheetOf("Targets", TARGETS),
          sheetOf("Lists", [["Green"]], { visibility: "hidden" }),
        ],
      },
    ],
  ],
});
