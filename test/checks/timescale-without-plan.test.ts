import { testCheck } from "./testCheck";

testCheck("timescale-without-plan", {
  finds: [
    [
      "a time and nothing planned",
      { targets: { E3: null } },
      [
        [
          "Targets!E3",
          "Expected something planned for the timescale “July 2024” but found nothing.",
        ],
      ],
    ],
  ],
  leavesAlone: [["a dash", { targets: { E3: null, F3: "-" } }]],
});
