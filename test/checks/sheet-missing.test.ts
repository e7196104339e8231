import { sheetOf } from "../plan/grids";
import { METRICS, TARGETS } from "./planted";
import { testCheck } from "./testCheck";

testCheck("sheet-missing", {
  finds: [
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
  ],
  leavesAlone: [
    [
      "the sheet has another name",
      { sheets: [sheetOf("Blatt 1", TARGETS), sheetOf("Figures", METRICS)] },
    ],
  ],
});
