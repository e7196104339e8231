import { testCheck } from "./testCheck";

testCheck("metric-empty", {
  finds: [
    [
      "no value in any period",
      { metrics: { D4: null, E4: null, F4: null } },
      [["Metrics!A4", "“Complaints received” has no value in any period."]],
    ],
  ],
  leavesAlone: [["one value is missing", { metrics: { D4: null } }]],
});
