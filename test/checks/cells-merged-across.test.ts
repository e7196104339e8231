import { sheetOf } from "../plan/grids";
import { TARGETS } from "./planted";
import { testCheck } from "./testCheck";

testCheck("cells-merged-across", {
  finds: [
    [
      "progress merged over the plan",
      { targetsMore: { merges: ["D3:E3"] } },
      [
        [
          "Targets!D3",
          "“Routes agreed with the depot” is merged across the columns “Progress made” and “Progress planned”, and counts only for the first of them. Unmerge it.",
        ],
      ],
    ],
  ],
  leavesAlone: [
    ["merged downwards", { targetsMore: { merges: ["B2:B4"] } }],
    [
      "a title above the table",
      { sheets: [sheetOf("Targets", [["Progress report"], ...TARGETS], { merges: ["A1:K1"] })] },
    ],
  ],
});
