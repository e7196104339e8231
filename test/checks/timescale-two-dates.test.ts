import { testCheck } from "./testCheck";

testCheck("timescale-two-dates", {
  finds: [
    [
      "two months in a cell",
      { targets: { F2: "July 2024\nDecember 2024", I2: null } },
      [
        [
          "Targets!F2",
          "In “July 2024 December 2024” two times are written; the later one counts. Give each date a row of its own, or keep one.",
        ],
      ],
    ],
  ],
  leavesAlone: [["a range", { targets: { F2: "July 2024 to December 2024" } }]],
});
