import { dueStatus, readTimescale, type TimescaleContext } from "../../src/timescale";
import { day, inOneLine } from "./examples";

const asAt = day("2024-11-11");
const doubts = (text: string, context: Omit<TimescaleContext, "asAt">): number =>
  readTimescale(text, { asAt, ...context }).notes.filter(({ kind }) => kind === "doubt").length;
const read = (text: string, context: Omit<TimescaleContext, "asAt">): string =>
  inOneLine(readTimescale(text, { asAt, ...context }));

describe("the quarters that a body counts", () => {
  test.each([
    ["Q3 2024", "deadline 2024-07-01..2024-09-30", "deadline 2024-10-01..2024-12-31"],
    ["Q4 2024", "deadline 2024-10-01..2024-12-31", "deadline 2025-01-01..2025-03-31"],
    ["2025 Q1", "deadline 2025-01-01..2025-03-31", "deadline 2025-04-01..2025-06-30"],
    ["Q1-Q2 2025", "range 2025-01-01..2025-06-30", "range 2025-04-01..2025-09-30"],
    ["H1 2025", "deadline 2025-01-01..2025-06-30", "deadline 2025-04-01..2025-09-30"],
    ["Q3 2024/25", "deadline 2024-10-01..2024-12-31", "deadline 2024-10-01..2024-12-31"],
    ["calendar Q3 2024", "deadline 2024-07-01..2024-09-30", "deadline 2024-07-01..2024-09-30"],
  ])("%s", (text, calendar, financial) => {
    expect(read(text, { quarters: "calendar" })).toBe(calendar);
    expect(read(text, { quarters: "financial" })).toBe(financial);
    expect(doubts(text, { quarters: "calendar" })).toBe(0);
    expect(doubts(text, { quarters: "financial" })).toBe(0);
  });

  test("without them the later end is taken, and from the earlier one on it is unclear", () => {
    const reading = readTimescale("Q3 2024", { asAt });
    expect(reading).toMatchObject({ latest: "2024-12-31", earlierReading: "2024-09-30" });
    expect(dueStatus(reading, asAt, 60).kind).toBe("unclear");
    expect(dueStatus(reading, day("2024-09-30"), 60).kind).toBe("on-track");
    expect(dueStatus(reading, day("2025-01-01"), 60).kind).toBe("overdue");
  });
});

test("where a column is proved American its dates are, with a doubt", () => {
  expect(read("03/04/2024", { isMonthFirst: true })).toBe("deadline ..2024-03-04");
  expect(doubts("03/04/2024", { isMonthFirst: true })).toBe(1);
  expect(read("31/03/2024", { isMonthFirst: true })).toBe("deadline ..2024-03-31");
  expect(read("2024-03-04", { isMonthFirst: true })).toBe("deadline ..2024-03-04");
  expect(read("03/04/2024", {})).toBe("deadline ..2024-04-03");
});
