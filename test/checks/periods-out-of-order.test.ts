import { testCheck } from "./testCheck";

testCheck("periods-out-of-order", {
  finds: [
    [
      "the middle year first",
      { metrics: { D1: "2022-23", E1: "2021-22" } },
      [
        [
          "Metrics!E1",
          "The period “2021-22” comes after a later one. The appendix puts the periods in date order.",
        ],
      ],
    ],
  ],
  leavesAlone: [["newest first", { metrics: { D1: "2023-24", F1: "2021-22" } }]],
});
