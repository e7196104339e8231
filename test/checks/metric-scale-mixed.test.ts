import { testCheck } from "./testCheck";

testCheck("metric-scale-mixed", {
  finds: [
    [
      "0.93 beside 95",
      { metrics: { A2: "Collection rate", B2: "Number", D2: 91, E2: 0.93, F2: 95, G2: 95 } },
      [
        [
          "Metrics!E2",
          "“0.93” looks like a fraction of 1, but “91” in 2021-22 is a percentage. Write both as percentages.",
        ],
      ],
    ],
  ],
  leavesAlone: [["a small share", { metrics: { D2: 3.1, E2: 0.9, F2: 2.4, G2: 3 } }]],
});
