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
  ],
  leavesAlone: [
    ["moved once", {}],
    [
      "moved once, told in the text",
      { targets: { F7: "Revised to March 2025 (was December 2024)", G7: null } },
    ],
  ],
});
