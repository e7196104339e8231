import { testCheck } from "./testCheck";

testCheck("timescale-without-plan", {
  finds: [
    [
      "a time and nothing planned",
      { targets: { E3: null } },
      [["Targets!E3", "There is a timescale, “July 2024”, but nothing is planned."]],
    ],
  ],
  leavesAlone: [["a dash", { targets: { E3: null, F3: "-" } }]],
});
