import { testCheck } from "./testCheck";

testCheck("target-missing", {
  finds: [
    [
      "a new aim without a target",
      { targets: { C5: null } },
      [["Targets!C5", "The aim “Safer roads” begins without a target."]],
    ],
  ],
  leavesAlone: [["rows that continue a target", { targets: { C3: null } }]],
});
