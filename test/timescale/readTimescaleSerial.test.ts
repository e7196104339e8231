import { serialOfDate } from "../../src/calendar";
import { dueStatus, readTimescaleNumber, readTimescaleSerial } from "../../src/timescale";
import { day, inOneLine } from "./examples";
import { told } from "./told";

const context = { asAt: day("2024-11-11") };
const serial = (date: string): number => serialOfDate(day(date), "1900") ?? 0;

describe("a real Excel date", () => {
  test.each([
    ["2024-03-31", "31/03/2024", "deadline ..2024-03-31"],
    ["2024-03-31", "3/31/24", "deadline ..2024-03-31"],
    ["2024-03-31", "31-Mar", "deadline ..2024-03-31"],
    ["2024-03-01", "Mar-24", "deadline 2024-03-01..2024-03-31"],
    ["2024-03-01", "March 2024", "deadline 2024-03-01..2024-03-31"],
    ["2025-03-24", "Mar-24", "deadline ..2025-03-24"],
    ["2025-06-30", "2025", "deadline 2025-01-01..2025-12-31"],
    ["2024-03-31", "########", "deadline ..2024-03-31"],
    ["2024-03-31", "domingo, 31 de marzo", "deadline ..2024-03-31"],
  ])("%s shown as %j is %s", (date, text, expected) => {
    const reading = readTimescaleSerial(serial(date), text, context);
    expect(inOneLine(reading)).toBe(expected);
    expect(reading.text).toBe(text);
  });

  test("a time of day makes no difference", () => {
    const reading = readTimescaleSerial(serial("2024-03-31") + 0.99, "31/03/2024 23:45", context);
    expect(inOneLine(reading)).toBe("deadline ..2024-03-31");
  });

  test("counts by the workbook's own date system", () => {
    const number = serialOfDate(day("2024-03-31"), "1904") ?? 0;
    const reading = readTimescaleSerial(number, "31/03/2024", { ...context, dateSystem: "1904" });
    expect(inOneLine(reading)).toBe("deadline ..2024-03-31");
  });

  test("a serial that is no day is read by its words", () => {
    expect(readTimescaleSerial(60, "29/02/1900", context).text).toBe("29/02/1900");
    expect(readTimescaleSerial(-1, "####", context).kind).toBe("unknown");
    expect(readTimescaleSerial(NaN, "March 2024", context)).toMatchObject({ latest: "2024-03-31" });
  });
});

describe("a plain number", () => {
  test.each([
    [2025, "2025", "deadline 2025-01-01..2025-12-31"],
    [2025, "2,025", "deadline 2025-01-01..2025-12-31"],
    [1, "1", "relative"],
    [45382, "45382", "deadline ..2024-03-31"],
    [45382.75, "45382.75", "deadline ..2024-03-31"],
    [20240331, "20240331", "deadline ..2024-03-31"],
    [99999999, "99999999", "unknown"],
    [0.5, "50%", "unknown"],
    [-3, "-3", "unknown"],
  ])("%s is %s", (number, text, expected) => {
    expect(inOneLine(readTimescaleNumber(number, text, context))).toBe(expected);
  });

  test("a serial that lost its format is doubted", () => {
    expect(told(readTimescaleNumber(45382, "45382", context).notes)).toEqual([
      { kind: "doubt", words: "The number 45382 is read as the Excel date 31 March 2024" },
    ]);
  });

  test("such a serial is never overdue, as it may be no date at all", () => {
    const reading = readTimescaleNumber(30000, "30000", context);
    expect(dueStatus(reading, context.asAt, 60).kind).toBe("unclear");
  });
});
