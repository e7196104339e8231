import { testCheck } from "./testCheck";

testCheck("status-unknown", {
  finds: [
    [
      "a word of the officer's own",
      { targets: { I3: "Gold" } },
      [
        [
          "Targets!I3",
          "“Gold” cannot be read as a status, so the timescale decides. Say what the word means, or use a known one.",
        ],
      ],
    ],
  ],
  leavesAlone: [
    [
      "a word that the settings explain",
      { targets: { I3: "Gold" }, settings: { statusWords: { gold: "on-track" } } },
    ],
  ],
});
