import { written } from "./planted";
import { testCheck } from "./testCheck";

/** Three areas and their total, each year's values adding up. */
const suppressed = {
  ...written(7, "Calls in the north|Number|Lower"),
  ...written(8, "Calls in the south|Number|Lower"),
  ...written(9, "Calls in the west|Number|Lower"),
  ...written(10, "Total calls|Number|Lower"),
  ...{ D7: 20, E7: 21, F7: 22, D8: 30, E8: 31, F8: 32 },
  ...{ D9: 14, E9: 15, F9: 16, D10: 64, E10: 67, F10: 70 },
};

testCheck("metric-suppressed-revealed", {
  finds: [
    [
      "one part suppressed under a total",
      { metrics: { ...suppressed, E9: "[c]" } },
      [
        [
          "Metrics!E9",
          "The suppressed value can be worked out from “Total calls” in row 10 and the values beside it. Suppress a second value, or round the total.",
        ],
      ],
    ],
  ],
  leavesAlone: [["two parts suppressed", { metrics: { ...suppressed, E8: "[c]", E9: "[c]" } }]],
});
