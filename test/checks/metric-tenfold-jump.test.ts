import { testCheck } from "./testCheck";

testCheck("metric-tenfold-jump", {
  finds: [
    [
      "a digit too many",
      { metrics: { F3: 5020 } },
      [
        [
          "Metrics!F3",
          "“5020” is more than ten times “455” in 2022-23. Check for a slipped digit or unit.",
        ],
      ],
    ],
  ],
  leavesAlone: [
    ["doubled", { metrics: { F3: 910 } }],
    ["small numbers jump", { metrics: { D4: 1, E4: 0, F4: 9 } }],
  ],
});
