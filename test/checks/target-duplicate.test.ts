import { testCheck } from "./testCheck";

testCheck("target-duplicate", {
  finds: [
    [
      "the same target further down",
      { targets: { C8: "Mend street lights" } },
      [
        [
          "Targets!C8",
          "The target “Mend street lights” stands in row 5 already. Move its rows together, or say how the two differ.",
        ],
      ],
    ],
  ],
  leavesAlone: [
    ["the same target in the next row", { targets: { C3: "Set out more litter bins" } }],
  ],
});
