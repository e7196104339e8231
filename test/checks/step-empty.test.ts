import { testCheck } from "./testCheck";

testCheck("step-empty", {
  finds: [
    [
      "neither progress nor plan",
      { targets: { D3: null, E3: null, F3: null, J3: null } },
      [
        [
          "Targets!D3",
          "This row says neither what was done nor what is planned. Say what was done or what comes next.",
        ],
      ],
    ],
  ],
  leavesAlone: [
    ["progress alone", { targets: { E3: null, F3: null } }],
    [
      "the status says complete",
      { targets: { D3: null, E3: null, F3: null, I3: "Complete", J3: null } },
    ],
  ],
});
