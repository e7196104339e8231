import { dated } from "./planted";
import { testCheck } from "./testCheck";

testCheck("date-as-text", {
  finds: [
    [
      "a text date among real ones",
      { targets: { F2: "31/12/2024", F3: dated(45504, "31/07/2024") } },
      [
        [
          "Targets!F2",
          "“31/12/2024” is a date stored as text, while other cells in this column hold real dates, so Excel sorts them separately.",
        ],
      ],
    ],
  ],
  leavesAlone: [
    ["text dates alone", { targets: { F2: "31/12/2024", F3: "31/07/2024" } }],
    [
      "a text date that can be read two ways",
      { targets: { F2: "05/12/2024", F3: dated(45504, "31/07/2024") } },
    ],
  ],
});
