import { testCheck } from "./testCheck";

testCheck("metric-number-as-text", {
  finds: [
    [
      "a number typed as text",
      { metrics: { E3: "455" } },
      [["Metrics!E3", "“455” is a number stored as text, which Excel leaves out of its sums."]],
    ],
    [
      "with thousands and pence",
      { metrics: { E5: "1,250.50" } },
      [
        [
          "Metrics!E5",
          "“1,250.50” is a number stored as text, which Excel leaves out of its sums.",
        ],
      ],
    ],
  ],
  leavesAlone: [["a number with words", { metrics: { E3: "about 455" } }]],
});
