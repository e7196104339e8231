import { testCheck } from "./testCheck";

testCheck("timescale-far", {
  finds: [
    [
      "a year mistyped",
      { targets: { F2: "December 2094" } },
      [
        [
          "Targets!F2",
          "“December 2094” is 70 years after the report of 11 June 2024. Check the year.",
        ],
      ],
    ],
    [
      "a year that no plan can have",
      { targets: { F2: "December 2204" } },
      [
        [
          "Targets!F2",
          "“2204” in “December 2204” cannot be the year in which a plan ends. Check the year.",
        ],
      ],
    ],
    [
      "a year with a digit too many",
      { targets: { F2: "December 20024" } },
      [
        [
          "Targets!F2",
          "“20024” in “December 20024” cannot be the year in which a plan ends. Check the year.",
        ],
      ],
    ],
    [
      "long past",
      { targets: { F6: "March 1924" } },
      [
        [
          "Targets!F6",
          "“March 1924” is 100 years before the report of 11 June 2024. Check the year.",
        ],
      ],
    ],
  ],
  leavesAlone: [["a plan for twenty years", { targets: { F2: "December 2044" } }]],
});
