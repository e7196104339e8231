import { written } from "./planted";
import { testCheck } from "./testCheck";

testCheck("header-unclear", {
  finds: [
    [
      "a second heading row in other words",
      {
        targets: {
          ...written(
            9,
            "No|Objective|Action|Update|Next steps|Due date|New date|Owner|RAG|% complete|Comments",
          ),
        },
      },
      [
        [
          "Targets!A1",
          "Row 1 was taken as the headings, but row 9 could be headings too. Keep one row of headings on each sheet.",
        ],
      ],
      ["timescale-unreadable", "status-unknown"],
    ],
  ],
  leavesAlone: [
    [
      "the same headings again",
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
