import { testCheck } from "./testCheck";

testCheck("column-missing", {
  finds: [
    [
      "no timescale column",
      { targets: { F1: "Colour", G1: "Shape" } },
      [
        [
          "Targets",
          "Expected a column headed “Timescale” (or “Due date”, “By when”) but found none in row 1: choose the column in the settings.",
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
          "Expected a column headed “Target” (or “Action”, “Milestone”) but found none in row 1: choose the column in the settings.",
        ],
      ],
      ["column-unused"],
    ],
  ],
  leavesAlone: [["the columns go by other names", { targets: { C1: "Milestone", F1: "By when" } }]],
});
