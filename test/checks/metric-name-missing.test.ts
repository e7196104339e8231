import { testCheck } from "./testCheck";

testCheck("metric-name-missing", {
  finds: [
    [
      "values without a name",
      { metrics: { A3: null } },
      [["Metrics!A3", "Expected the metric's name but found none."]],
    ],
  ],
  leavesAlone: [["every row has its name", {}]],
});
