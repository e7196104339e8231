import { testCheck } from "./testCheck";

testCheck("column-doubtful", {
  finds: [
    [
      "a timescale that only its cells speak for",
      { targets: { F1: "Exec" } },
      [
        [
          "Targets!F1",
          "“Exec” was taken as the timescale, going by what is in its cells. If that is wrong, choose the right column under Start.",
        ],
      ],
    ],
  ],
  leavesAlone: [
    [
      "a column that the officer chose",
      { targets: { F1: "Exec" }, settings: { targetsColumns: { timescale: "Exec" } } },
    ],
    ["a heading that says it outright", { targets: { F1: "Due date" } }],
  ],
});
