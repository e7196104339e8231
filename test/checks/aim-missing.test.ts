import { testCheck } from "./testCheck";

testCheck("aim-missing", {
  finds: [
    [
      "the first rows have no aim",
      { targets: { B2: null } },
      [["Targets!B2", "The first 3 rows have no aim."]],
    ],
  ],
  leavesAlone: [["later rows continue the aim", {}]],
});
