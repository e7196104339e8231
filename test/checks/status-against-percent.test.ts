import { testCheck } from "./testCheck";

testCheck("status-against-percent", {
  finds: [
    [
      "complete at 60%",
      { targets: { J4: "60%" } },
      [["Targets!J4", "The status says “Complete”, but the percentage complete is 60%."]],
    ],
    [
      "on track at 100%",
      { targets: { J2: "100%" } },
      [["Targets!J2", "The status says “On track”, but the percentage complete is 100%."]],
    ],
  ],
  leavesAlone: [["in progress at 40%", {}]],
});
