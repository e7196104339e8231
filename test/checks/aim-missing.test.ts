import { testCheck } from "./testCheck";

testCheck("aim-missing", {
  finds: [
    [
      "the first rows have no aim",
      { targets: { B2: null } },
      [["Targets!B2", "Expected an aim in the first row but found none for 3 rows."]],
    ],
  ],
  leavesAlone: [["later rows continue the aim", {}]],
});
