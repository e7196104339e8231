import { testCheck } from "./testCheck";

testCheck("status-against-plan", {
  finds: [
    [
      "complete with a plan",
      { targets: { I2: "Complete", J2: "100%" } },
      [["Targets!I2", "The status says “Complete”, but “Set out twenty more” is still planned."]],
    ],
  ],
  leavesAlone: [
    ["complete with no plan", { targets: { I2: "Complete", J2: "100%", E2: null, F2: null } }],
  ],
});
