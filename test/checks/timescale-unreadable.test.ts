import type { Cell } from "../../src/sheet";
import { testCheck } from "./testCheck";

/** Words that look like an error; the grids' own writing takes such words for the error itself. */
const typed = (text: string): Cell => ({ kind: "text", text });

testCheck("timescale-unreadable", {
  finds: [
    [
      "words without a time",
      { targets: { F2: "Verbal update to be given", I2: null } },
      [
        [
          "Targets!F2",
          "“Verbal update to be given” cannot be read as a timescale: no date or time can be found in these words.",
        ],
      ],
    ],
    [
      "to be confirmed",
      { targets: { F2: "TBC", I2: null } },
      [
        [
          "Targets!F2",
          "“TBC” cannot be read as a timescale: the timescale is still to be confirmed.",
        ],
      ],
    ],
    [
      "an error that was typed as words",
      { targets: { F2: typed("#N/A"), I2: null } },
      [["Targets!F2", "“#N/A” cannot be read as a timescale: no timescale applies, as it says."]],
    ],
    [
      "another that was typed",
      { targets: { F2: typed("#REF!"), I2: null } },
      [
        [
          "Targets!F2",
          "“#REF!” cannot be read as a timescale: no date or time can be found in these words.",
        ],
      ],
    ],
  ],
  leavesAlone: [
    ["a cell in error, which has its own check", { targets: { F2: "#N/A", I2: null } }],
    ["the step is complete", { targets: { F4: "Verbal update given" } }],
  ],
});
