import { testCheck } from "./testCheck";

testCheck("column-doubtful", {
  finds: [
    [
      "a timescale under a heading that could mean another date",
      { targets: { F1: "Date" } },
      [
        [
          "Targets!F1",
          "“Date” was taken as the timescale, though it could mean something else. If that is wrong, choose the right column in the settings.",
        ],
      ],
    ],
  ],
  leavesAlone: [
    [
      "a column that the officer chose",
      { targets: { F1: "Date" }, settings: { targetsColumns: { timescale: "Date" } } },
    ],
    ["a heading that says it outright", { targets: { F1: "Due date" } }],
  ],
});
