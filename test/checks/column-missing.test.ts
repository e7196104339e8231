import { sheetOf } from "../plan/grids";
import { testCheck } from "./testCheck";

testCheck("column-missing", {
  finds: [
    [
      "no timescale column",
      {
        sheets: [
          sheetOf("Targets", [
            ["Ref", "Action", "Lead officer"],
            ["1", "Set out ten more bins in the park", "A. Reid"],
          ]),
        ],
      },
      [
        [
          "Targets",
          "The headings in row 1 lack a column headed “Timescale” (or “Due date”, “By when”). Choose the column under Start.",
        ],
      ],
    ],
    [
      "no target column",
      {
        sheets: [
          sheetOf("Targets", [
            ["Ref", "Timescale", "Status", "Lead officer"],
            ["1", "March 2025", "On track", "A. Reid"],
          ]),
        ],
      },
      [
        [
          "Targets",
          "The headings in row 1 lack a column headed “Target” (or “Action”, “Milestone”). Choose the column under Start.",
        ],
      ],
    ],
  ],
  leavesAlone: [["the columns go by other names", { targets: { C1: "Milestone", F1: "By when" } }]],
});
