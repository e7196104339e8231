import { testCheck } from "./testCheck";

testCheck("columns-hidden", {
  finds: [
    [
      "the timescales are hidden",
      { targetsMore: { hiddenColumns: new Set([5]) } },
      [
        [
          "Targets!F1",
          "The column “Timescale” is hidden, yet it is read as the timescale. Show it, so that what is published can be seen.",
        ],
      ],
    ],
  ],
  leavesAlone: [
    ["a column beside the table is hidden", { targetsMore: { hiddenColumns: new Set([20]) } }],
  ],
});
