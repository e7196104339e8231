import { testCheck } from "./testCheck";

testCheck("metric-one-period", {
  finds: [
    [
      "only the last year",
      { metrics: { D4: null, E4: null } },
      [
        [
          "Metrics!A4",
          "“Complaints received” has a value for 2023-24 only, so no change can be shown. Add the earlier period.",
        ],
      ],
    ],
  ],
  leavesAlone: [["two years", { metrics: { D4: null } }]],
});
