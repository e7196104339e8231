import { testCheck } from "./testCheck";

testCheck("columns-hidden", {
  finds: [
    [
      "the timescales are hidden",
      { targetsMore: { hiddenColumns: new Set([5]) } },
      [
        [
          "Targets!F1",
          "The column “Timescale” is hidden, but it is read as the timescale. Unhide it, so that everyone can see what is published.",
        ],
      ],
    ],
  ],
  leavesAlone: [
    ["a column beside the table is hidden", { targetsMore: { hiddenColumns: new Set([20]) } }],
  ],
});
