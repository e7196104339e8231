import { testCheck } from "./testCheck";

testCheck("metric-name-missing", {
  finds: [
    [
      "values without a name",
      { metrics: { A3: null } },
      [["Metrics!A3", "This row of values has no name."]],
    ],
  ],
  leavesAlone: [["every row has its name", {}]],
});
