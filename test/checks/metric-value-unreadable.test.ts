import { testCheck } from "./testCheck";

testCheck("metric-value-unreadable", {
  finds: [
    [
      "words in a value",
      { metrics: { E3: "see the report" } },
      [["Metrics!E3", "“see the report” cannot be read as a value."]],
    ],
    [
      "an answer, which says more than that",
      { metrics: { E3: "Yes" } },
      [["Metrics!E3", '“Yes” cannot be read as a value: "Yes" is an answer, not a number.']],
    ],
  ],
  leavesAlone: [["a marker for no value", { metrics: { E3: "[x]" } }]],
});
