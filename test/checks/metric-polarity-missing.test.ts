import { testCheck } from "./testCheck";

testCheck("metric-polarity-missing", {
  finds: [
    [
      "one metric says nothing",
      { metrics: { C4: null } },
      [
        [
          "Metrics!C4",
          "Nothing says which way is good for “Complaints received”, so the appendix cannot say whether a change is for the better. Write Higher, Lower, In range or Neutral.",
        ],
      ],
    ],
    [
      "no column says it",
      { metrics: { C1: "Cost centre" } },
      [
        [
          "Metrics",
          "No column says which way is good, so the appendix cannot say whether a change is for the better. Add a column headed “Good is” with Higher, Lower, In range or Neutral.",
        ],
      ],
      ["column-unused"],
    ],
  ],
  leavesAlone: [["neither way is good", { metrics: { C4: "Neutral" } }]],
});
