import { testCheck } from "./testCheck";

testCheck("aim-returns", {
  finds: [
    [
      "the first aim comes back at the end",
      { targets: { B8: "Cleaner streets" } },
      [
        [
          "Targets!B8",
          "The aim “Cleaner streets” already appears in row 4, with other aims in between. Move its rows together, or it will be printed twice.",
        ],
      ],
    ],
  ],
  leavesAlone: [["an aim repeated in the next row", { targets: { B3: "Cleaner streets" } }]],
});
