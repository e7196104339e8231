import { testCheck } from "./testCheck";

testCheck("step-slipped-twice", {
  finds: [
    [
      "moved in the text and in the column",
      { targets: { F7: "Revised to March 2025 (was December 2024)", G7: "September 2025" } },
      [
        [
          "Targets!G7",
          "This step has slipped more than once (“September 2025”). Say in the progress why, and whether the date holds now.",
        ],
      ],
    ],
    [
      "moved twice in one text",
      {
        targets: {
          F7: "Originally June 2024, extended to December 2024 and now March 2025",
          G7: null,
        },
      },
      [
        [
          "Targets!F7",
          "This step has slipped more than once (“Originally June 2024, extended to December 2024 and now Marc…”). Say in the progress why, and whether the date holds now.",
        ],
      ],
    ],
    [
      "moved twice by what was reported",
      {
        reported: [
          { asAt: "2024-03-12", targets: { F2: "September 2024", D2: "Five set out" } },
          { asAt: "2023-12-12", targets: { F2: "June 2024", D2: "Two set out" } },
        ],
      },
      [
        [
          "Targets!F2",
          "The reports so far have moved this step later two times, now to “December 2024”. Say in the progress why, and whether the date holds now.",
        ],
      ],
      ["progress-unchanged"],
    ],
  ],
  leavesAlone: [
    [
      "moved once by what was reported",
      {
        reported: [
          { asAt: "2024-03-12", targets: { F2: "September 2024" } },
          { asAt: "2023-12-12", targets: { F2: "September 2024" } },
        ],
      },
    ],
    [
      "moved twice, and not since the last report",
      {
        reported: [
          { asAt: "2024-03-12", targets: {} },
          { asAt: "2023-12-12", targets: { F2: "September 2024" } },
          { asAt: "2023-09-12", targets: { F2: "June 2024" } },
        ],
      },
    ],
    ["moved once", {}],
    [
      "moved once, told in the text",
      { targets: { F7: "Revised to March 2025 (was December 2024)", G7: null } },
    ],
  ],
});
