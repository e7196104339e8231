import { testCheck } from "./testCheck";

testCheck("achieved-yet-open", {
  finds: [
    [
      "achieved with a plan",
      { targets: { D2: "Achieved" } },
      [
        [
          "Targets!D2",
          "Progress made says “Achieved”, but “Set out twenty more” is still planned. Say what is achieved and what is not.",
        ],
      ],
    ],
    [
      "achieved with a time ahead",
      { targets: { F4: "December 2024", I4: null, J4: null } },
      [
        [
          "Targets!F4",
          "Progress made says “Achieved”, but the timescale “December 2024” lies ahead. Clear it if the work is done.",
        ],
      ],
    ],
  ],
  leavesAlone: [["achieved and done", {}]],
});
