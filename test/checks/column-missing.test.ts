import { testCheck } from "./testCheck";

testCheck("column-missing", {
  finds: [
    [
      "no timescale column",
      { targets: { F1: "Colour", G1: "Shape" } },
      [
        [
          "Targets",
          "The headings in row 1 lack a column headed “Timescale” (or “Due date”, “By when”). Choose the column in the settings.",
        ],
      ],
      ["column-unused"],
    ],
    [
      "no target column",
      { targets: { C1: "Colour" } },
      [
        [
          "Targets",
          "The headings in row 1 lack a column headed “Target” (or “Action”, “Milestone”). Choose the column in the settings.",
        ],
      ],
      ["column-unused"],
    ],
  ],
  leavesAlone: [["the columns go by other names", { targets: { C1: "Milestone", F1: "By when" } }]],
});
