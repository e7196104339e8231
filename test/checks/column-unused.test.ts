import { testCheck } from "./testCheck";

testCheck("column-unused", {
  finds: [
    [
      "a column of costs",
      { targets: { L1: "Cost", L3: "£300" } },
      [
        [
          "Targets!L1",
          "The column “Cost” is not in the appendix. If members should see it, have it printed.",
        ],
      ],
    ],
    [
      "a column of the metrics",
      { metrics: { I1: "Collected from", I2: "Depot" } },
      [["Metrics!I1", "The column “Collected from” is not in the appendix."]],
    ],
  ],
  leavesAlone: [["a heading with nothing under it", { targets: { L1: "Cost" } }]],
});
