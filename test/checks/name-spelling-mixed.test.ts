import { testCheck } from "./testCheck";

testCheck("name-spelling-mixed", {
  finds: [
    [
      "an aim with a capital letter and a full stop",
      { targets: { B3: "Cleaner Streets.", C3: "Map the rounds" } },
      [
        [
          "Targets!B3",
          "“Cleaner Streets.” is written “Cleaner streets” in row 2, so the two count as different aims. Write them the same way.",
        ],
      ],
    ],
    [
      "a target with z",
      { targets: { C2: "Organise bins", C3: "Organize bins" } },
      [
        [
          "Targets!C3",
          "“Organize bins” is written “Organise bins” in row 2, so the two count as different targets. Write them the same way.",
        ],
      ],
      ["spelling-mixed"],
    ],
  ],
  leavesAlone: [
    ["two aims that differ in a word", { targets: { B3: "Cleaner streets and lanes" } }],
  ],
});
