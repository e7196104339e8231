import { sheetOf } from "../plan/grids";
import { checksRaised, type Fault, foundBy, TARGETS } from "./planted";

const WRONG: [
  label: string,
  fault: Fault,
  found: [place: string, message: string][],
  besides?: string[],
][] = [
  [
    "progress merged over the plan",
    { targetsMore: { merges: ["D3:E3"] } },
    [
      [
        "Targets!D3",
        "“Routes agreed with the depot” is merged across the columns “Progress made” and “Progress planned”, and counts for the first of them only. Unmerge it.",
      ],
    ],
  ],
];
const RIGHT: [label: string, fault: Fault][] = [
  ["merged downwards", { targetsMore: { merges: ["B2:B4"] } }],
  [
    "a title above the table",
    { sheets: [sheetOf("Targets", [["Progress report"], ...TARGETS], { merges: ["A1:K1"] })] },
  ],
];

describe("cells-merged-across", () => {
  test.each(WRONG)(
    "finds %s at its cell, and nothing else is raised",
    (_, fault, found, besides = []) => {
      expect(foundBy("cells-merged-across", fault)).toEqual(found);
      expect(checksRaised(fault).sort()).toEqual(["cells-merged-across", ...besides].sort());
    },
  );

  test.each(RIGHT)("leaves alone: %s", (_, fault) => {
    expect(foundBy("cells-merged-across", fault)).toEqual([]);
  });
});
