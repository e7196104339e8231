import { sheetOf } from "../plan/grids";
import { METRICS, TARGETS } from "./planted";
import { testCheck } from "./testCheck";

testCheck("sheet-ambiguous", {
  finds: [
    [
      "a copy of the plan",
      {
        sheets: [
          sheetOf("Targets", TARGETS),
          sheetOf("Targets 2023", TARGETS),
          sheetOf("Metrics", METRICS),
        ],
      },
      [
        [
          "Targets",
          "The targets were taken from this sheet, but “Targets 2023” could hold them too. Choose the sheet under Start.",
        ],
      ],
      ["sheet-left-out"],
    ],
    [
      "a copy of the metrics",
      {
        sheets: [
          sheetOf("Targets", TARGETS),
          sheetOf("Metrics", METRICS),
          sheetOf("Metrics old", METRICS),
        ],
      },
      [
        [
          "Metrics",
          "The metrics were taken from this sheet, but “Metrics old” could hold them too. Choose the sheet under Start.",
        ],
      ],
    ],
  ],
  leavesAlone: [
    [
      "the officer chose one",
      {
        sheets: [sheetOf("Targets", TARGETS), sheetOf("Targets 2023", TARGETS)],
        settings: { targetsSheet: "Targets" },
      },
    ],
    [
      "the copy is hidden",
      { sheets: [sheetOf("Targets", TARGETS), sheetOf("Old", TARGETS, { visibility: "hidden" })] },
    ],
  ],
});
