import { testCheck } from "./testCheck";

testCheck("metric-unit-missing", {
  finds: [
    [
      "a wait without a unit",
      { metrics: { A6: "Average wait", B6: null } },
      [["Metrics!B6", "“Average wait” has no unit. Say whether it is a number, %, £ or days."]],
    ],
  ],
  leavesAlone: [
    ["a count says what it counts", { metrics: { B4: null } }],
    ["no column of units", { metrics: { B1: "Group" } }],
  ],
});
