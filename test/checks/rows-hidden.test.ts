import { testCheck } from "./testCheck";

testCheck("rows-hidden", {
  finds: [
    [
      "a hidden step",
      { targetsMore: { hiddenRows: new Set([3]) } },
      [
        [
          "Targets!A4",
          "Row 4 is hidden, but it is in the appendix. Delete it if it should not be published.",
        ],
      ],
    ],
    [
      "a hidden metric",
      { metricsMore: { hiddenRows: new Set([2]) } },
      [
        [
          "Metrics!A3",
          "Row 3 is hidden, but it is in the appendix. Delete it if it should not be published.",
        ],
      ],
    ],
  ],
  leavesAlone: [["a hidden blank row", { targetsMore: { hiddenRows: new Set([40]) } }]],
});
