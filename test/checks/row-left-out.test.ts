import { written } from "./planted";
import { testCheck } from "./testCheck";

testCheck("row-left-out", {
  finds: [
    [
      "a note under the table",
      { targets: { A11: "Note: dates are those of the board" } },
      [
        [
          "Targets!A11",
          "“Note: dates are those of the board” was taken as a note beside the table and is not in the appendix. If it belongs to the plan, have it printed.",
        ],
      ],
    ],
    [
      "a total",
      { metrics: { A7: "Total", D7: 5, E7: 6, F7: 7 } },
      [["Metrics!A7", "“Total” was taken as a total and is not in the appendix."]],
    ],
  ],
  leavesAlone: [
    [
      "headings printed again",
      {
        targets: {
          ...written(
            9,
            "Ref|Aim|Target|Progress made|Progress planned|Timescale|Revised date|Lead|Status|% complete|Notes",
          ),
          ...written(10, "8||More benches|Two set|Two more|May 2025||C. Hay||10%"),
        },
      },
    ],
  ],
});
