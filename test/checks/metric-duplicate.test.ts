import { testCheck } from "./testCheck";

testCheck("metric-duplicate", {
  finds: [
    [
      "the same metric twice",
      { metrics: { A5: "Street lights mended", B5: "Number" } },
      [
        [
          "Metrics!A5",
          "The metric “Street lights mended” already appears in row 3. Keep one of the two rows.",
        ],
      ],
    ],
  ],
  leavesAlone: [["a number and its share", { metrics: { A2: "Street lights mended" } }]],
});
