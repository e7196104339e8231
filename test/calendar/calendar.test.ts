import fc from "fast-check";
import {
  academicYearSpan,
  addDays,
  addMonths,
  calendarHalfSpan,
  dateOf,
  dateOfSerial,
  daysBetween,
  daysInMonth,
  easterSunday,
  financialHalfSpan,
  financialQuarterSpan,
  financialYearOf,
  financialYearSpan,
  isDay,
  isoWeekSpan,
  monthSpan,
  nthWeekday,
  parseIsoDate,
  partsOf,
  schoolSessionSpan,
  schoolTermSpan,
  seasonSpan,
  serialOfDate,
  thirdOf,
  weekdayFrom,
  weekdayOf,
  weekOf,
  yearSpan,
  type IsoDate,
  type Span,
} from "../../src/calendar";
import { tries } from "../support/tries";

const inOneLine = ({ earliest, latest }: Span): string => `${earliest}..${latest}`;
const day = (text: string): IsoDate => {
  const date = parseIsoDate(text);
  if (date === undefined) throw new Error(`"${text}" is no date`);
  return date;
};
const anyDay = fc
  .integer({ min: -25_000, max: 60_000 })
  .map((days) => addDays(day("1970-01-01"), days));

describe("dates", () => {
  test("leap years", () => {
    expect([1900, 2000, 2023, 2024].map((year) => daysInMonth(year, 2))).toEqual([28, 29, 28, 29]);
    expect(isDay(2023, 2, 29)).toBe(false);
    expect(() => dateOf(2023, 2, 29)).toThrow(RangeError);
  });
  test("parts and text agree", () => {
    fc.assert(
      fc.property(anyDay, (date) => {
        const { year, month, day: dayOfMonth } = partsOf(date);
        expect(dateOf(year, month, dayOfMonth)).toBe(date);
        expect(new Date(`${date}T00:00:00Z`).toISOString().slice(0, 10)).toBe(date);
      }),
      tries(100),
    );
    expect(dateOf(33, 4, 3)).toBe("0033-04-03");
  });
  test("a month on is the same day or the month's last", () => {
    expect(addMonths(day("2024-01-31"), 1)).toBe("2024-02-29");
    expect(addMonths(day("2024-03-31"), -1)).toBe("2024-02-29");
    expect(daysBetween(day("2003-11-30"), day("2003-12-31"))).toBe(31);
  });
  test("only ISO text is parsed", () => {
    for (const text of ["2024-3-1", "2024-02-30", "31/03/2024", ""]) {
      expect(parseIsoDate(text)).toBeUndefined();
    }
  });
});

test.each([
  ["a month", monthSpan(2024, 2), "2024-02-01..2024-02-29"],
  ["a year", yearSpan(2024), "2024-01-01..2024-12-31"],
  ["a financial year", financialYearSpan(2024), "2024-04-01..2025-03-31"],
  ["its fourth quarter", financialQuarterSpan(2024, 4), "2025-01-01..2025-03-31"],
  ["its second half", financialHalfSpan(2024, 2), "2024-10-01..2025-03-31"],
  ["a calendar half", calendarHalfSpan(2025, 1), "2025-01-01..2025-06-30"],
  ["spring", seasonSpan(2025, "spring"), "2025-03-01..2025-05-31"],
  ["summer", seasonSpan(2025, "summer"), "2025-06-01..2025-08-31"],
  ["autumn", seasonSpan(2025, "autumn"), "2025-09-01..2025-11-30"],
  ["winter", seasonSpan(2024, "winter"), "2024-12-01..2025-02-28"],
  ["winter before a leap day", seasonSpan(2023, "winter"), "2023-12-01..2024-02-29"],
  ["a school session", schoolSessionSpan(2023), "2023-08-15..2024-06-30"],
  ["an academic year", academicYearSpan(2024), "2024-09-01..2025-08-31"],
  ["an autumn term", schoolTermSpan(2024, "autumn"), "2024-08-15..2024-12-31"],
  ["a spring term", schoolTermSpan(2025, "spring"), "2025-01-01..2025-04-30"],
  ["a summer term", schoolTermSpan(2025, "summer"), "2025-04-01..2025-07-31"],
  ["early in a month", thirdOf(monthSpan(2026, 1), "early"), "2026-01-01..2026-01-10"],
  ["late in a month", thirdOf(monthSpan(2024, 2), "late"), "2024-02-21..2024-02-29"],
  ["mid-year", thirdOf(yearSpan(2025), "mid"), "2025-05-01..2025-08-31"],
  ["late in a season", thirdOf(seasonSpan(2024, "winter"), "late"), "2025-02-01..2025-02-28"],
  ["late in a half", thirdOf(calendarHalfSpan(2025, 1), "late"), "2025-05-01..2025-06-30"],
  ["a week", weekOf(day("2025-05-14")), "2025-05-12..2025-05-18"],
])("%s", (_, span, expected) => {
  expect(inOneLine(span)).toBe(expected);
});

test("thirds fill their span without a gap", () => {
  fc.assert(
    fc.property(anyDay, fc.integer({ min: 3, max: 800 }), (earliest, length) => {
      const span = { earliest, latest: addDays(earliest, length) };
      const [early, mid, late] = (["early", "mid", "late"] as const).map((one) =>
        thirdOf(span, one),
      );
      expect(early?.earliest).toBe(span.earliest);
      expect(late?.latest).toBe(span.latest);
      expect(
        mid !== undefined && early !== undefined && mid.earliest <= addDays(early.latest, 1),
      ).toBe(true);
      expect(
        mid !== undefined && late !== undefined && late.earliest <= addDays(mid.latest, 1),
      ).toBe(true);
    }),
    tries(100),
  );
});

test("a financial year begins in April", () => {
  expect(financialYearOf(day("2025-03-31"))).toBe(2024);
  expect(financialYearOf(day("2025-04-01"))).toBe(2025);
});

describe("weekdays", () => {
  test("are those of the Gregorian calendar", () => {
    fc.assert(
      fc.property(anyDay, (date) => {
        expect(weekdayOf(date) % 7).toBe(new Date(`${date}T00:00:00Z`).getUTCDay());
      }),
      tries(100),
    );
  });
  test("count within a month", () => {
    expect(nthWeekday(2025, 5, 1, 1)).toBe("2025-05-05");
    expect(nthWeekday(2025, 3, 5, "last")).toBe("2025-03-28");
    expect(nthWeekday(2025, 2, 1, 5)).toBeUndefined();
    expect(weekdayFrom(day("2003-11-11"), 1)).toBe("2003-11-17");
    expect(weekdayFrom(day("2003-11-11"), 2)).toBe("2003-11-11");
  });
  test("number the weeks as ISO 8601 does", () => {
    expect(isoWeekSpan(2025, 1)).toEqual({ earliest: "2024-12-30", latest: "2025-01-05" });
    expect(isoWeekSpan(2020, 53)).toEqual({ earliest: "2020-12-28", latest: "2021-01-03" });
    expect(isoWeekSpan(2025, 53)).toBeUndefined();
  });
});

test.each([
  [1961, "1961-04-02"],
  [2000, "2000-04-23"],
  [2008, "2008-03-23"],
  [2024, "2024-03-31"],
  [2025, "2025-04-20"],
  [2038, "2038-04-25"],
])("Easter %i is %s", (year, expected) => {
  expect(easterSunday(year)).toBe(expected);
});

describe("Excel's serial numbers", () => {
  test.each([
    [1, "1900", "1900-01-01"],
    [59, "1900", "1900-02-28"],
    [61, "1900", "1900-03-01"],
    [38077, "1900", "2004-03-31"],
    [45382.75, "1900", "2024-03-31"],
    [2958465, "1900", "9999-12-31"],
    [0, "1904", "1904-01-01"],
    [36615, "1904", "2004-03-31"],
  ] as const)("%s in the %s system is %s", (serial, system, expected) => {
    expect(dateOfSerial(serial, system)).toBe(expected);
  });
  test.each([
    [60, "1900"],
    [0, "1900"],
    [-1, "1900"],
    [-1, "1904"],
    [2958466, "1900"],
    [NaN, "1900"],
    [Infinity, "1904"],
  ] as const)("%s in the %s system is no day", (serial, system) => {
    expect(dateOfSerial(serial, system)).toBeUndefined();
  });
  test("and dates are each other's reverse", () => {
    fc.assert(
      fc.property(anyDay, fc.constantFrom("1900" as const, "1904" as const), (date, system) => {
        const serial = serialOfDate(date, system);
        if (date < (system === "1900" ? "1900-01-01" : "1904-01-01")) {
          expect(serial).toBeUndefined();
        } else {
          expect(dateOfSerial(serial ?? NaN, system)).toBe(date);
        }
      }),
      tries(100),
    );
    expect(serialOfDate(day("1900-02-28"), "1900")).toBe(59);
    expect(serialOfDate(day("1900-03-01"), "1900")).toBe(61);
  });
});
