import { testCheck } from "./testCheck";

testCheck("metric-share-mismatch", {
  finds: [
    [
      "7 of 12 is not 70%",
      {
        metrics: {
          B3: "lights",
          D3: "7 of 12 (58%)",
          E3: "7 of 12 (70%)",
          F3: "8 of 12 (67%)",
          G3: null,
        },
      },
      [["Metrics!E3", "“7 of 12 (70%)” does not match: 7 of 12 is 58.3%, not 70%."]],
    ],
  ],
  leavesAlone: [
    [
      "rounded shares",
      {
        metrics: {
          B3: "lights",
          D3: "7 of 12 (58%)",
          E3: "8 of 12 (67%)",
          F3: "9 of 12 (75%)",
          G3: null,
        },
      },
    ],
  ],
});
