import { testCheck } from "./testCheck";

testCheck("revised-earlier", {
  finds: [
    [
      "brought forward, or mistyped",
      { targets: { G7: "January 2025" } },
      [
        [
          "Targets!G7",
          "The revised date (31 January 2025) is earlier than the original one (31 March 2025). Check which is the newer.",
        ],
      ],
    ],
  ],
  leavesAlone: [["moved back", { targets: { G7: "June 2025" } }]],
});
