import { testCheck } from "./testCheck";

testCheck("metric-target-past", {
  finds: [
    [
      "a target of two years ago",
      { metrics: { G4: "100 by March 2022" } },
      [
        [
          "Metrics!G4",
          "The target “100 by March 2022” was for a period that ended on 31 March 2022, before the latest value (2023-24). Set a new target.",
        ],
      ],
    ],
  ],
  leavesAlone: [
    ["a target ahead", { metrics: { G4: "90 by March 2025" } }],
    // A search that grows with the cube of the length would not come back from this one.
    ["a text of many words that could begin a period", { metrics: { G4: "by 11 ".repeat(5000) } }],
  ],
});
