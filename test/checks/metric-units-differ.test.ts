import { testCheck } from "./testCheck";

testCheck("metric-units-differ", {
  finds: [
    [
      "pounds among per cents",
      { metrics: { B2: null, E2: "£93" } },
      [
        [
          "Metrics!E2",
          "“£93” has another unit than “91%” in 2021-22, so the two cannot be compared.",
        ],
      ],
    ],
  ],
  leavesAlone: [["all per cents", {}]],
});
