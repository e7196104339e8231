import { testCheck } from "./testCheck";

testCheck("status-unclear", {
  finds: [
    [
      "a status that says open beside a percentage that says done",
      { targets: { I2: "In progress", J2: "100%" } },
      [
        [
          "Targets!J2",
          "The status says “In progress”, yet “100%” says that it is done. Bring them into line.",
        ],
      ],
    ],
  ],
  leavesAlone: [
    ["a timescale that is doubtful by itself", { targets: { F2: "Q3 2024" } }],
    ["a status and a percentage that agree", { targets: { I2: "Complete", J2: "100%", E2: null } }],
  ],
});
