import { testCheck } from "./testCheck";

testCheck("overdue-without-explanation", {
  finds: [
    [
      "overdue and no word of it",
      { targets: { D6: null } },
      [
        [
          "Targets!D6",
          "This step is overdue by 72 days (“March 2024”), and no progress or note says why. Councillors will ask.",
        ],
      ],
    ],
  ],
  leavesAlone: [
    ["a note says why", { targets: { D6: null, K6: "The contractor reports in July" } }],
  ],
});
