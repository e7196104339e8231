import { testCheck } from "./testCheck";

testCheck("plan-without-timescale", {
  finds: [
    [
      "a plan and no time",
      { targets: { F2: null, I2: null } },
      [["Targets!F2", "“Set out twenty more” has no timescale. Say by when, or write “Ongoing”."]],
    ],
  ],
  leavesAlone: [
    ["nothing planned, no time", { targets: { E2: null, F2: null, I2: null, J2: null } }],
  ],
});
