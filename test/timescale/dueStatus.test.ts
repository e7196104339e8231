import { dueStatus, readTimescale } from "../../src/timescale";
import { day } from "./examples";
import { withReason } from "./told";

const asAt = day("2003-11-11");
const status = (phrase: string, on = asAt, dueSoonDays = 60) =>
  dueStatus(readTimescale(phrase, { asAt: on }), on, dueSoonDays);

test("a month ends on its last day", () => {
  expect(status("November 2003")).toEqual({ kind: "due-soon", days: 19 });
  expect(status("November 2003", day("2003-11-30"))).toEqual({ kind: "due-soon", days: 0 });
  expect(status("November 2003", day("2003-12-01"))).toEqual({ kind: "overdue", days: 1 });
});

test("due soon reaches to its last day", () => {
  expect(status("10 January 2004")).toEqual({ kind: "due-soon", days: 60 });
  expect(status("11 January 2004")).toEqual({ kind: "on-track" });
  expect(status("November 2003", asAt, 0)).toEqual({ kind: "on-track" });
});

test("overdue counts the days since the last one", () => {
  expect(status("October 2003")).toEqual({ kind: "overdue", days: 11 });
  expect(status("from April 2002 to March 2003")).toEqual({ kind: "overdue", days: 225 });
});

test("what only begins is ongoing once it has begun", () => {
  expect(status("April 2003 onwards")).toEqual({ kind: "ongoing" });
  expect(status("January 2004 onwards")).toEqual({ kind: "on-track" });
  expect(status("from 11 November 2003")).toEqual({ kind: "ongoing" });
});

test("what goes on, is done or has no date is never overdue", () => {
  expect(status("Ongoing")).toEqual({ kind: "ongoing" });
  expect(status("August annually")).toEqual({ kind: "ongoing" });
  expect(status("Achieved")).toEqual({ kind: "complete" });
  expect(status("within 6 months").kind).toBe("unclear");
  expect(withReason(status("TBC"))).toEqual({
    kind: "unclear",
    reason: "The timescale is still to be confirmed.",
  });
});

test("a date without a year that has just passed is unclear, not overdue", () => {
  expect(status("3 November").kind).toBe("unclear");
  expect(status("3 November 2003").kind).toBe("overdue");
});
