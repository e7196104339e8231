import { sheetOf } from "../plan/grids";
import { METRICS, TARGETS } from "./planted";
import { testCheck } from "./testCheck";

testCheck("rows-missing", {
  finds: [
    [
      "headings alone",
      { sheets: [sheetOf("Targets", TARGETS.slice(0, 1)), sheetOf("Metrics", METRICS)] },
      [
        [
          "Targets",
          "There are no rows under the headings in row 1, so there is nothing to report.",
        ],
      ],
    ],
  ],
  leavesAlone: [["one row is enough", { sheets: [sheetOf("Targets", TARGETS.slice(0, 2))] }]],
});
