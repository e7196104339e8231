import { testCheck } from "./testCheck";

const UNTIL = "Until then the add-in’s own words are printed.";
const place = { sheet: "Welsh words", cell: "E12" };

testCheck("correction-unusable", {
  finds: [
    [
      "a lost gap",
      { unusable: [{ place, why: { code: "gap-lost", facts: { gaps: "{count}" } } }] },
      [["Welsh words!E12", `It leaves out {count}, which the add-in fills in. ${UNTIL}`]],
    ],
    [
      "a gap that nothing fills, and a key that has gone",
      {
        unusable: [
          { place, why: { code: "gap-unknown", facts: { gaps: "{nifer}" } } },
          {
            place: { ...place, cell: "E13" },
            why: { code: "key-unknown", facts: { key: "cy.old" } },
          },
        ],
      },
      [
        ["Welsh words!E12", `It has {nifer}, which nothing fills in. ${UNTIL}`],
        ["Welsh words!E13", `“cy.old” is no longer a key of the paper’s words. ${UNTIL}`],
      ],
    ],
  ],
  leavesAlone: [
    ["a workbook without a translator’s sheet", {}],
    ["corrections that can all be used", { unusable: [] }],
  ],
});
