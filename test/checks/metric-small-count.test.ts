import { testCheck } from "./testCheck";

testCheck("metric-small-count", {
  finds: [
    [
      "six children",
      { metrics: { A4: "Children placed outside the area", D4: 12, E4: 11, F4: 6, G4: 10 } },
      [
        [
          "Metrics!F4",
          "“6” is a count of fewer than ten people, who could be identified in a public paper. Ask the data owner whether to suppress it ([c]).",
        ],
      ],
    ],
  ],
  leavesAlone: [
    ["six complaints", { metrics: { D4: 12, E4: 11, F4: 6, G4: 10 } }],
    [
      "ten children",
      { metrics: { A4: "Children placed outside the area", D4: 12, E4: 11, F4: 10, G4: 10 } },
    ],
  ],
});
