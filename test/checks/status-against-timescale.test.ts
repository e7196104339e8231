import { testCheck } from "./testCheck";

testCheck("status-against-timescale", {
  finds: [
    [
      "on track, yet passed",
      { targets: { I6: "On track" } },
      [
        [
          "Targets!I6",
          "The status says “On track”, but the timescale “March 2024” passed 72 days before the report. Change the status or revise the timescale.",
        ],
      ],
    ],
    [
      "overdue, yet ahead",
      { targets: { I2: "Overdue" } },
      [
        [
          "Targets!I2",
          "The status says “Overdue”, but the timescale “December 2024” has not passed yet.",
        ],
      ],
    ],
  ],
  leavesAlone: [["amber says nothing of the time", { targets: { I6: "Amber" } }]],
});
