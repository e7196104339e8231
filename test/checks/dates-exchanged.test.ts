import { dated } from "./planted";
import { testCheck } from "./testCheck";

testCheck("dates-exchanged", {
  finds: [
    [
      "real dates with small days beside texts with large ones",
      { targets: { F2: "25/12/2024", F3: dated(45692, "04/02/2025") } },
      [
        [
          "Targets!F1",
          "Under “Timescale” “25/12/2024” stayed text while others became real dates (“04/02/2025”): their day and month may have been swapped. Compare them with the paper they came from.",
        ],
      ],
      ["date-as-text", "timescale-doubtful"],
    ],
    [
      "dates with the month first",
      { targets: { F2: "12/25/2024" } },
      [
        [
          "Targets!F1",
          "The dates under “Timescale” are written with the month first, as “12/25/2024”, and are read so. Compare those that could be read either way with the paper they came from.",
        ],
      ],
    ],
  ],
  leavesAlone: [
    [
      "a real date that could not be turned round",
      { targets: { F2: "25/12/2024", F3: dated(45504, "31/07/2024") } },
    ],
    [
      "a text that could be read either way beside them",
      { targets: { F2: "25/12/2024", F3: dated(45692, "04/02/2025"), F4: "05/02/2025" } },
    ],
    ["dates as the British write them", { targets: { F2: "25/12/2024", F3: "31/07/2024" } }],
  ],
});
