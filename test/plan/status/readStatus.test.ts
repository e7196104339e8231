import { opensComplete, readStatus, saysNothing, saysNothingLeft } from "../../../src/plan";
import type { StatusMeaning } from "../../../src/plan";

describe("readStatus", () => {
  test.each<[string, StatusMeaning | undefined]>([
    ["Complete", "complete"],
    ["COMPLETED.", "complete"],
    ["Achieved, whenever relevant", "complete"],
    ["Complete – March 2024", "complete"],
    ["Completed in June", "complete"],
    ["Completed first phase", "by-timescale"],
    ["Complete by June 2025", "by-timescale"],
    ["Closed", "complete"],
    ["Blue", "complete"],
    ["B", "complete"],
    ["Green", "on-track"],
    ["Green – on track", "on-track"],
    ["On-track", "on-track"],
    ["On-going", "ongoing"],
    ["Overdue", "overdue"],
    ["Amber", "by-timescale"],
    ["A", "by-timescale"],
    ["A review is planned", undefined],
    ["Not complete", "by-timescale"],
    ["Incomplete", "by-timescale"],
    ["Partially complete", "by-timescale"],
    ["In progress", "by-timescale"],
    ["Superseded by the new plan", "withdrawn"],
    ["Cancelled", "withdrawn"],
    ["No longer needed", "withdrawn"],
    ["Transferred to BAU", "withdrawn"],
    ["Duplicate of line 12", "withdrawn"],
    ["Duplicate", "withdrawn"],
    ["Duplicate keys cut for the caretaker", undefined],
    ["Delivery of the plan", undefined],
    ["constructor", undefined],
    ["", undefined],
  ])("%j means %s", (text, meaning) => {
    expect(readStatus(text, {})).toBe(meaning);
  });

  test("the officer's own words come before the list", () => {
    expect(readStatus("Gold", { GOLD: "complete" })).toBe("complete");
    expect(readStatus("Amber (slipping)", { amber: "on-track" })).toBe("on-track");
  });
});

describe("words of completion and of nothing", () => {
  test.each<[string, boolean]>([
    ["Achieved", true],
    ["Achieved – see the public report", true],
    ["Delivered in full", true],
    ["Blue badge scheme reviewed", false],
    ["First year pilot now completed", false],
    ["Completed first draft", false],
    ["", false],
  ])("progress made %j opens complete: %s", (text, expected) => {
    expect(opensComplete(text, {})).toBe(expected);
  });

  test.each<[string, boolean, boolean]>([
    ["", true, true],
    [" - ", true, true],
    ["N/A", true, true],
    ["No further action.", false, true],
    ["Complete", false, true],
    ["None of the above", false, false],
    ["Review", false, false],
  ])("%j says nothing: %s, says nothing is left: %s", (text, nothing, nothingLeft) => {
    expect(saysNothing(text)).toBe(nothing);
    expect(saysNothingLeft(text)).toBe(nothingLeft);
  });
});
