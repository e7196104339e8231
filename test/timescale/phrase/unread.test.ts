import { dueStatus, noteText, readTimescale } from "../../../src/timescale";
import { day, inOneLine } from "../examples";

const asAt = day("2003-11-11");
const doubtsOf = (text: string): string[] =>
  readTimescale(text, { asAt })
    .notes.filter(({ kind }) => kind === "doubt")
    .map(noteText);
const statusOf = (text: string, on = asAt): string =>
  dueStatus(readTimescale(text, { asAt: on }), on, 60).kind;

test.each([
  ["Marvember 2003", '"Marvember" is not understood, so the whole year is taken'],
  ["Syyskuu 2003", '"Syyskuu" is not understood, so the whole year is taken'],
  ["by Marvember 2003", '"Marvember" is not understood, so the whole year is taken'],
  ["Marvember, 2003", '"Marvember" is not understood, so the whole year is taken'],
  ["Marvember-2003", '"Marvember" is not understood, so the whole year is taken'],
  ["the 10th of Marvember of 2003", '"Marvember" is not understood, so the whole year is taken'],
  ["10 foo 2003", '"10 foo" is not understood, so the whole year is taken'],
  ["September-ish 2003", '"ish" is not understood, so the whole year is taken'],
  ["Q5 2003", '"Q5" is not understood, so the whole year is taken'],
  ["45 2003", '"45" is not understood, so the whole year is taken'],
])("%s is a doubt, not a sure year", (text, words) => {
  expect(doubtsOf(text)).toContain(words);
  expect(statusOf(text)).toBe("unclear");
});

test.each(["1O", "l0", "I2", "1Ist", "32", "0", "100"])(
  "%s before a month is a doubt about its day",
  (unread) => {
    const text = `${unread} November 2003`;
    const words = `"${unread}" is not understood, so the whole month is taken`;
    expect(doubtsOf(text)).toEqual([words]);
    expect(inOneLine(readTimescale(text, { asAt }))).toBe("deadline 2003-11-01..2003-11-30");
  },
);

test("until the whole month or year is past it is unclear, then overdue", () => {
  expect(statusOf("1O October 2003", day("2003-10-01"))).toBe("due-soon");
  expect(statusOf("1O October 2003", day("2003-10-02"))).toBe("unclear");
  expect(statusOf("1O October 2003", day("2003-10-31"))).toBe("unclear");
  expect(statusOf("1O October 2003", day("2003-11-01"))).toBe("overdue");
  expect(statusOf("Marvember 2003", day("2004-01-01"))).toBe("overdue");
  expect(statusOf("Marvember 2004")).toBe("on-track");
});

test.each(["20O3", "2OO3", "200", "20003", "0203"])("%s behind a month is no sure year", (year) => {
  expect(doubtsOf(`January ${year}`)).toContain(`"${year}" is not understood as a year`);
  expect(statusOf(`January ${year}`)).toBe("unclear");
  expect(statusOf(`31 January ${year}`)).toBe("unclear");
});

test.each([
  "Phase 1 December 2003",
  "Phase two 2003",
  "Phase ii November 2003",
  "by end 2003",
  "Draft report March 2004",
  "Draft report 2003",
  "Budget 2003",
  "Works programme 2003",
  "Consultation 2003",
  "Education Act 2003",
  "COP26 2003",
  "£45 2003",
  "by the end of 2003",
  "Glasgow office, 2003",
  "Committee 10 December 2003",
  "1. December 2003",
  "(2) December 2003",
  "Lot 2 December 2003",
  "January 100 homes",
  "in 2003",
  "Step 2 December 2003",
  "Capital plan 2003/04",
  "Kirkmore 2003/04",
  "intended launch in 2004",
])("%s holds nothing doubtful", (text) => {
  expect(doubtsOf(text)).toEqual([]);
});
