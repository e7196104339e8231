import { testCheck } from "./testCheck";

testCheck("plan-without-timescale", {
  finds: [
    [
      "a plan and no time",
      { targets: { F2: null, I2: null } },
      [
        [
          "Targets!F2",
          "Expected a timescale for “Set out twenty more” but found none. Say by when, or “Ongoing”.",
        ],
      ],
    ],
  ],
  leavesAlone: [
    ["nothing planned, no time", { targets: { E2: null, F2: null, I2: null, J2: null } }],
  ],
});
