import { testCheck } from "./testCheck";

testCheck("column-ambiguous", {
  finds: [
    [
      "two columns of aims",
      { targets: { B1: "Objective", L1: "Outcome", L2: "Fewer fines" } },
      [
        [
          "Targets!B1",
          "“Objective” was taken as the aim, but it could also be column L “Outcome”. Choose the column under Start.",
        ],
      ],
      // What stands in the other is not printed, which is told with the choice that prints it.
      ["column-unused"],
    ],
  ],
  leavesAlone: [
    [
      "the officer chose one",
      {
        targets: { B1: "Objective", L1: "Outcome", L2: "Fewer fines" },
        settings: { targetsColumns: { aim: "Objective" } },
      },
    ],
    [
      "a column's own name beside another of its names",
      { targets: { L1: "Outcome", L2: "Fewer fines" } },
    ],
  ],
});
