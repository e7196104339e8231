import { testCheck } from "./testCheck";

const FORMULAS = new Map([["5,3", "=Update!B2"]]);

testCheck("formula-unsaved", {
  finds: [
    [
      "progress whose formula was never calculated",
      {
        targets: { D6: null },
        targetsMore: { formulas: FORMULAS, unsavedFormulas: new Set(FORMULAS.keys()) },
      },
      [
        [
          "Targets!D6",
          "The file holds the formula of this cell but not its result, so the appendix has nothing here. Open the workbook in Excel, let it calculate, and save it.",
        ],
      ],
      ["overdue-without-explanation"],
    ],
  ],
  leavesAlone: [
    [
      "a formula that gives nothing",
      { targets: { D6: null }, targetsMore: { formulas: FORMULAS } },
    ],
  ],
});
