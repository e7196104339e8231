import { testCheck } from "./testCheck";

testCheck("abbreviation-unexplained", {
  finds: [
    [
      "a group's letters",
      { targets: { D2: "Agreed by the JDRG in May", E2: "Report to the JDRG" } },
      [
        [
          "Targets!D2",
          "“JDRG” is not spelled out anywhere in the plan. Write its name in full where it first appears.",
        ],
      ],
    ],
  ],
  leavesAlone: [
    [
      "spelled out in another row",
      { targets: { D2: "Agreed by the JDRG", E2: "Seat on the Joint Group (JDRG)" } },
    ],
    [
      "the name in brackets after it",
      { targets: { D2: "Agreed by the JDRG (Joint Development Group) in May" } },
    ],
    ["letters that everybody knows", { targets: { D2: "The UK and the NHS, in phase II, TBC" } }],
    ["a text in capitals", { targets: { D2: "TEN BINS SET OUT" } }],
  ],
});
