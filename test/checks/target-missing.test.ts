import { testCheck } from "./testCheck";

testCheck("target-missing", {
  finds: [
    [
      "a new aim without a target",
      { targets: { C5: null } },
      [["Targets!C5", "Expected a target under the aim “Safer roads” but found none."]],
    ],
  ],
  leavesAlone: [["rows that continue a target", { targets: { C3: null } }]],
});
