import { testCheck } from "./testCheck";

testCheck("formula-empty", {
  finds: [
    [
      "progress from a formula that gives nothing",
      { targets: { D6: null }, targetsMore: { formulas: new Map([["5,3", '=IF(Z1,Z2,"")']]) } },
      [
        [
          "Targets!D6",
          "The formula in this cell shows nothing, so the appendix has nothing here. Check that this is meant.",
        ],
      ],
      ["overdue-without-explanation"],
    ],
  ],
  leavesAlone: [["a formula with words", { targetsMore: { formulas: new Map([["1,3", "=Z1"]]) } }]],
});
