import { day } from "./planted";
import { testCheck } from "./testCheck";

testCheck("timescale-before-plan", {
  finds: [
    [
      "due before the plan began",
      { settings: { planStart: day("2024-04-01") } },
      [["Targets!F6", "“March 2024” is before the plan began on 1 April 2024."]],
    ],
  ],
  leavesAlone: [["no date of the plan is known", {}]],
});
