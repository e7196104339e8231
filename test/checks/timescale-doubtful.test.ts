import { testCheck } from "./testCheck";

testCheck("timescale-doubtful", {
  finds: [
    [
      "a bare quarter",
      { targets: { F2: "Q3 2024", I2: null } },
      [
        [
          "Targets!F2",
          "“Q3 2024” is doubtful: a quarter of a single year may be of the calendar or the financial year; the financial year's, which ends later, is taken. Write it in full.",
        ],
      ],
    ],
    [
      "a word before the year that is no month",
      { targets: { F2: "Marvember 2024", I2: null } },
      [
        [
          "Targets!F2",
          '“Marvember 2024” is doubtful: "Marvember" is not understood, so the whole year is taken. Write it in full.',
        ],
      ],
    ],
    [
      "a letter O in a day",
      { targets: { F2: "1O July 2024", I2: null } },
      [
        [
          "Targets!F2",
          '“1O July 2024” is doubtful: "1O" is not understood, so the whole month is taken. Write it in full.',
        ],
      ],
    ],
    [
      "a date serial that lost its format",
      { targets: { F2: 45627, I2: null } },
      [
        [
          "Targets!F2",
          "“45627” is doubtful: the number 45627 is read as the Excel date 1 December 2024. Write it in full.",
        ],
      ],
    ],
  ],
  leavesAlone: [
    ["a quarter with its financial year", { targets: { F2: "Q3 2024/25" } }],
    ["a year that timescale-far tells of", { targets: { F2: "March 20024" } }],
  ],
});
