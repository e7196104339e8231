import { testCheck } from "./testCheck";

testCheck("periods-missing", {
  finds: [
    [
      "a year left out",
      { metrics: { D1: "2020-21" } },
      [["Metrics", "2021-22 is missing between 2020-21 and 2022-23."]],
    ],
  ],
  leavesAlone: [["every second year", { metrics: { D1: "2019-20", E1: "2021-22" } }]],
});
