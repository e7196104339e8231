import { testCheck } from "./testCheck";

testCheck("metric-units-differ", {
  finds: [
    [
      "pounds among per cents",
      { metrics: { B2: null, E2: "£93" } },
      [
        [
          "Metrics!E2",
          "“£93” is in a different unit from “91%” in 2021-22, so the two cannot be compared.",
        ],
      ],
    ],
  ],
  leavesAlone: [["all per cents", {}]],
});
