import { testCheck } from "./testCheck";

testCheck("revised-earlier", {
  finds: [
    [
      "brought forward, or mistyped",
      { targets: { G7: "January 2025" } },
      [
        [
          "Targets!G7",
          "The revised date (31 January 2025) is earlier than the original one (31 March 2025). Check which is the newer.",
        ],
      ],
    ],
    [
      "a year that is one too low, by what was reported",
      { targets: { F2: "February 2024" }, reported: [{ asAt: "2024-03-12", targets: {} }] },
      [
        [
          "Targets!F2",
          "The date was moved from 31 December 2024 to 29 February 2024, which had passed before the last report. Check the year: it may be one too low.",
        ],
      ],
      ["progress-unchanged", "status-against-timescale"],
    ],
  ],
  leavesAlone: [
    [
      "brought forward to a day that is still to come",
      { targets: { F2: "October 2024" }, reported: [{ asAt: "2024-03-12", targets: {} }] },
    ],
    ["moved back", { targets: { G7: "June 2025" } }],
  ],
});
