import { tableOf } from "../plan/grids";
import { testCheck } from "./testCheck";

testCheck("table-rows-outside", {
  finds: [
    [
      "a row typed below the table",
      { targetsMore: { tables: [tableOf("A1:K7")] } },
      [
        [
          "Targets!A8",
          "Row 8 lies outside the table “Table1”, so sorting and filtering leave it out. It is in the appendix; drag the corner of the table down to include it.",
        ],
      ],
    ],
  ],
  leavesAlone: [
    ["the table holds all", { targetsMore: { tables: [tableOf("A1:K8")] } }],
    ["the table is elsewhere", { targetsMore: { tables: [tableOf("N4:O9")] } }],
  ],
});
