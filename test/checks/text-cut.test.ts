import { testCheck } from "./testCheck";

testCheck("text-cut", {
  finds: [
    [
      "255 characters",
      { targets: { D2: "x".repeat(255) } },
      [
        [
          "Targets!D2",
          "This text has exactly 255 characters, the length at which older exports cut a text, and does not end with a full stop. Check that its end is not lost.",
        ],
      ],
    ],
    [
      "32,767 characters",
      { targets: { E3: "x".repeat(32767) } },
      [
        [
          "Targets!E3",
          "This text has exactly 32,767 characters, the most that a cell can hold, and does not end with a full stop. Check that its end is not lost.",
        ],
      ],
    ],
  ],
  leavesAlone: [
    ["255 characters that end with a full stop", { targets: { D2: `${"x".repeat(254)}.` } }],
    ["254 characters", { targets: { D2: "x".repeat(254) } }],
  ],
});
