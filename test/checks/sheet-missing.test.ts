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
          "No sheet looks like a plan, with a column of targets or actions and one of timescales or of how far they are. The sheets are “Notes”.",
        ],
      ],
    ],
    [
      "a sheet of leads and statuses, and one of notes",
      {
        sheets: [
          sheetOf("Notes", [["Hello", "World"]]),
          sheetOf("Who does what", [
            ["Lead officer", "RAG"],
            ["A Cole", "Green"],
            ["B Moss", "Red"],
          ]),
        ],
      },
      [
        [
          "",
          "No sheet looks like a plan, with a column of targets or actions and one of timescales or of how far they are. “Who does what” comes nearest: it has “Lead officer” and “RAG”, and lacks a column of targets or actions.",
        ],
      ],
    ],
    ["a workbook without a sheet", { sheets: [] }, [["", "The workbook has no sheet."]]],
  ],
  leavesAlone: [
    [
      "the sheet has another name",
      { sheets: [sheetOf("Blatt 1", TARGETS), sheetOf("Figures", METRICS)] },
    ],
  ],
});
