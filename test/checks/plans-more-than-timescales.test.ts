import { testCheck } from "./testCheck";

testCheck("plans-more-than-timescales", {
  finds: [
    [
      "three plans and two times",
      {
        targets: {
          E2: "Order bins\nSet them out\nCount them",
          F2: "July 2024\nDecember 2024",
          I2: null,
        },
      },
      [
        [
          "Targets!F2",
          "This row holds 3 plans but only 2 timescales. Give each plan a row of its own.",
        ],
      ],
      ["timescale-two-dates"],
    ],
  ],
  leavesAlone: [["one time for all plans", { targets: { E2: "Order bins\nSet them out" } }]],
});
