import { testCheck } from "./testCheck";

testCheck("aim-returns", {
  finds: [
    [
      "the first aim comes back at the end",
      { targets: { B8: "Cleaner streets" } },
      [
        [
          "Targets!B8",
          "The aim “Cleaner streets” stands in row 4 already, with other aims between. Move its rows together, or it is printed twice.",
        ],
      ],
    ],
  ],
  leavesAlone: [["an aim repeated in the next row", { targets: { B3: "Cleaner streets" } }]],
});
