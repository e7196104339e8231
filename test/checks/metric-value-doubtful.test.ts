import { testCheck } from "./testCheck";

testCheck("metric-value-doubtful", {
  finds: [
    [
      "a word of measure that was put right",
      { metrics: { E6: "11 dyas" } },
      [
        [
          "Metrics!E6",
          '“11 dyas” is read with a doubt: "dyas" was read as "days". Write the number with its unit, as a plain value.',
        ],
      ],
    ],
  ],
  leavesAlone: [
    ["a plain number", { metrics: { E3: "455" } }],
    ["a remark that leaves no doubt of the number", { metrics: { E3: "455 (estimate)" } }],
    ["a value that cannot be read", { metrics: { E3: "see the report" } }],
  ],
});
