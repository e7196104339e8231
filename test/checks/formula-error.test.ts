import { testCheck } from "./testCheck";

testCheck("formula-error", {
  finds: [
    [
      "a reference that is gone",
      { targets: { D2: "#REF!" } },
      [
        [
          "Targets!D2",
          "This cell shows the error #REF!: it refers to a cell that no longer exists. Correct the formula, or type what belongs here.",
        ],
      ],
    ],
    [
      "a timescale that is not found",
      { targets: { F2: "#N/A" } },
      [
        [
          "Targets!F2",
          "This cell shows the error #N/A: it looks for something that is not there. Correct the formula, or type what belongs here.",
        ],
      ],
    ],
    [
      "a metric's value",
      { metrics: { E3: "#DIV/0!" } },
      [
        [
          "Metrics!E3",
          "This cell shows the error #DIV/0!: it divides by zero. Correct the formula, or type what belongs here.",
        ],
      ],
    ],
  ],
  leavesAlone: [
    ["the words of an error in a text", { targets: { D2: "The old sheet showed #REF! all over" } }],
  ],
});
