import { testCheck } from "./testCheck";

testCheck("metric-target-unreadable", {
  finds: [
    [
      "words",
      { metrics: { G4: "as agreed with the board" } },
      [["Metrics!G4", "“as agreed with the board” cannot be read as a target."]],
    ],
  ],
  leavesAlone: [["a range", { metrics: { G4: "90-110" } }]],
});
