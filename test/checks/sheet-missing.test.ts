import { sheetOf } from "../plan/grids";
import { checksRaised, type Fault, foundBy, METRICS, TARGETS } from "./planted";

const WRONG: [
  label: string,
  fault: Fault,
  found: [place: string, message: string][],
  besides?: string[],
][] = [
  [
    "a workbook of notes",
    { sheets: [sheetOf("Notes", [["Hello", "World"]])] },
    [
      [
        "",
        "Expected a sheet with a target (or action) column and a timescale (or due date) column but found none among “Notes”.",
      ],
    ],
  ],
  [
    "a workbook without a sheet",
    { sheets: [] },
    [
      [
        "",
        "Expected a sheet with a target (or action) column and a timescale (or due date) column but found no sheet at all.",
      ],
    ],
  ],
];
const RIGHT: [label: string, fault: Fault][] = [
  [
    "the sheet has another name",
    { sheets: [sheetOf("Blatt 1", TARGETS), sheetOf("Figures", METRICS)] },
  ],
];

describe("sheet-missing", () => {
  test.each(WRONG)(
    "finds %s at its cell, and nothing else is raised",
    (_, fault, found, besides = []) => {
      expect(foundBy("sheet-missing", fault)).toEqual(found);
      expect(checksRaised(fault).sort()).toEqual(["sheet-missing", ...besides].sort());
    },
  );

  test.each(RIGHT)("leaves alone: %s", (_, fault) => {
    expect(foundBy("sheet-missing", fault)).toEqual([]);
  });
});
