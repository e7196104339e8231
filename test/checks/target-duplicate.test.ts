import { testCheck } from "./testCheck";

testCheck("target-duplicate", {
  finds: [
    [
      "the same target further down",
      { targets: { C8: "Mend street lights" } },
      [
        [
          "Targets!C8",
          "The target “Mend street lights” already appears in row 5. Move its rows together, or say how the two differ.",
        ],
      ],
    ],
  ],
  leavesAlone: [
    ["the same target in the next row", { targets: { C3: "Set out more litter bins" } }],
  ],
});
