import { testCheck } from "./testCheck";

testCheck("metric-value-unreadable", {
  finds: [
    [
      "words in a value",
      { metrics: { E3: "see the report" } },
      [["Metrics!E3", "“see the report” cannot be read as a value."]],
    ],
  ],
  leavesAlone: [["a marker for no value", { metrics: { E3: "[x]" } }]],
});
