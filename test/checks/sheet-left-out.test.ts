import { sheetOf } from "../plan/grids";
import { METRICS, TARGETS } from "./planted";
import { testCheck } from "./testCheck";

testCheck("sheet-left-out", {
  finds: [
    [
      "a sheet of closed actions",
      {
        sheets: [
          sheetOf("Targets", TARGETS),
          sheetOf("Metrics", METRICS),
          sheetOf("Closed actions", TARGETS.slice(0, 4)),
        ],
      },
      [
        [
          "Closed actions",
          "This sheet looks like a plan of 3 rows, but it is left out of the appendix because its name says that its actions are closed. If it belongs to the report, have it read too.",
        ],
      ],
    ],
  ],
  leavesAlone: [
    [
      "a sheet that is no plan",
      { sheets: [sheetOf("Targets", TARGETS), sheetOf("Closed actions", [["Nothing yet"]])] },
    ],
  ],
});
