import { noteText, readTimescale } from "../../src/timescale";
import { day, inOneLine } from "./examples";
import { told, withReason } from "./told";

const context = { asAt: day("2024-11-11") };

/** What is written, and what it means on 11 November 2024. */
const READINGS: Readonly<Record<string, readonly (readonly [string, string])[]>> = {
  days: [
    ["31 March 2004", "deadline ..2004-03-31"],
    ["31st March 2025", "deadline ..2025-03-31"],
    ["31/3/25", "deadline ..2025-03-31"],
    ["31/03/24", "deadline ..2024-03-31"],
    ["17.7.12", "deadline ..2012-07-17"],
    ["30-Sep-2015", "deadline ..2015-09-30"],
    ["21-Aug-24", "deadline ..2024-08-21"],
    ["2025-03-31", "deadline ..2025-03-31"],
    ["2024-03-31T00:00:00Z", "deadline ..2024-03-31"],
    ["20240331", "deadline ..2024-03-31"],
    ["31/03/2024 00:00", "deadline ..2024-03-31"],
    ["March 31, 2024", "deadline ..2024-03-31"],
    ["Friday 29 March 2024", "deadline ..2024-03-29"],
    ["by 8th June 2007", "deadline ..2007-06-08"],
    ["the twenty-fourth of May 2024", "deadline ..2024-05-24"],
    ["10–22 August 2012", "range 2012-08-10..2012-08-22"],
    ["31 March 2025 5pm", "deadline ..2025-03-31"],
    ["2016 November 7", "deadline ..2016-11-07"],
    ["first Monday of October 2014", "deadline ..2014-10-06"],
    ["last Friday of March 2025", "deadline ..2025-03-28"],
    ["29/02/2024", "deadline ..2024-02-29"],
  ],
  months: [
    ["November 2003", "deadline 2003-11-01..2003-11-30"],
    ["Dec-24", "deadline 2024-12-01..2024-12-31"],
    ["Dec '24", "deadline 2024-12-01..2024-12-31"],
    ["Dec24", "deadline 2024-12-01..2024-12-31"],
    ["Sept. 2024", "deadline 2024-09-01..2024-09-30"],
    ["03/2024", "deadline 2024-03-01..2024-03-31"],
    ["2024-03", "deadline 2024-03-01..2024-03-31"],
    ["March 2024/25", "deadline 2025-03-01..2025-03-31"],
    ["March, 2025", "deadline 2025-03-01..2025-03-31"],
    ["March/April 2024", "deadline 2024-03-01..2024-04-30"],
    ["February 2024", "deadline 2024-02-01..2024-02-29"],
    ["end of June 2018", "deadline ..2018-06-30"],
    ["by end June 2018", "deadline ..2018-06-30"],
    ["March end 2025", "deadline ..2025-03-31"],
    ["October half term 2024", "deadline 2024-10-01..2024-10-31"],
    ["March Committee 2025", "deadline 2025-03-01..2025-03-31"],
    ["May 2025", "deadline 2025-05-01..2025-05-31"],
    ["March\n2025", "deadline 2025-03-01..2025-03-31"],
  ],
  "quarters, halves and years": [
    ["Q3 23/24", "deadline 2023-10-01..2023-12-31"],
    ["Quarter 1 2018-19", "deadline 2018-04-01..2018-06-30"],
    ["2024/25 Q4", "deadline 2025-01-01..2025-03-31"],
    ["financial quarter 4 of 2013-14", "deadline 2014-01-01..2014-03-31"],
    ["3rd quarter 2024/25", "deadline 2024-10-01..2024-12-31"],
    ["Q1-Q2 2024/25", "range 2024-04-01..2024-09-30"],
    ["Q1/2 2024/25", "deadline 2024-04-01..2024-09-30"],
    ["Q3 2024", "deadline 2024-10-01..2024-12-31"],
    ["calendar Q3 2024", "deadline 2024-07-01..2024-09-30"],
    ["H1 2025/26", "deadline 2025-04-01..2025-09-30"],
    ["H1 2025", "deadline 2025-04-01..2025-09-30"],
    ["first half of 2025", "deadline 2025-01-01..2025-06-30"],
    ["second half of 2024/25", "deadline 2024-10-01..2025-03-31"],
    ["2024/25", "deadline 2024-04-01..2025-03-31"],
    ["2024-25", "deadline 2024-04-01..2025-03-31"],
    ["2024-2025", "deadline 2024-04-01..2025-03-31"],
    ["24/25", "deadline 2024-04-01..2025-03-31"],
    ["FY25/26", "deadline 2025-04-01..2026-03-31"],
    ["FY25", "deadline 2025-04-01..2026-03-31"],
    ["2022-26", "range 2022-01-01..2026-12-31"],
    ["2024 to 2029", "range 2024-01-01..2029-12-31"],
    ["2024", "deadline 2024-01-01..2024-12-31"],
    ["by 2030", "deadline ..2030-12-31"],
    ["end of financial year 2024/25", "deadline ..2025-03-31"],
    ["by the end of 2018", "deadline ..2018-12-31"],
    ["municipal year 2024/25", "deadline 2024-05-01..2025-05-31"],
    ["2022/23-24/25", "range 2022-04-01..2025-03-31"],
    ["1Q24", "deadline 2024-04-01..2024-06-30"],
    ["18Q2", "deadline 2018-07-01..2018-09-30"],
    ["Q1 (Apr-Jun) 2024", "range 2024-04-01..2024-06-30"],
    ["final quarter 2024/25", "deadline 2025-01-01..2025-03-31"],
    ["end of first half 2025/26", "deadline ..2025-09-30"],
    ["week 23 2025", "deadline 2025-06-02..2025-06-08"],
    ["w/c 12 May 2025", "deadline 2025-05-12..2025-05-18"],
    ["week ending 16 May 2025", "deadline ..2025-05-16"],
  ],
  "schools, seasons and holidays": [
    ["session 2023/24", "deadline 2023-08-15..2024-06-30"],
    ["2024/25 academic year", "deadline 2024-09-01..2025-08-31"],
    ["Autumn Term 2024", "deadline 2024-08-15..2024-12-31"],
    ["spring term 2024/25", "deadline 2025-01-01..2025-04-30"],
    ["Summer term 2025", "deadline 2025-04-01..2025-07-31"],
    ["Term 2 2024/25", "deadline 2024-08-15..2024-12-31"],
    ["Spring 2025", "deadline 2025-03-01..2025-05-31"],
    ["Winter 2024", "deadline 2024-12-01..2025-02-28"],
    ["Winter 2024/25", "deadline 2024-12-01..2025-02-28"],
    ["Autumn 24", "deadline 2024-09-01..2024-11-30"],
    ["Spring/Summer 2025", "deadline 2025-03-01..2025-08-31"],
    ["Christmas 2024", "deadline ..2024-12-25"],
    ["Easter 2025", "deadline 2025-04-18..2025-04-21"],
    ["in the new year", "deadline 2025-01-01..2025-04-30"],
    ["before summer holidays 2025", "deadline ..2025-07-22"],
    ["Michaelmas term 2024", "deadline 2024-08-15..2024-12-31"],
    ["before Christmas 2024", "deadline ..2024-12-24"],
  ],
  parts: [
    ["Early January 2026", "deadline 2026-01-01..2026-01-10"],
    ["mid-2025", "deadline 2025-05-01..2025-08-31"],
    ["late 2024", "deadline 2024-09-01..2024-12-31"],
    ["mid to late 2025", "deadline 2025-05-01..2025-12-31"],
    ["late 2024/early 2025", "deadline 2024-09-01..2025-04-30"],
    ["end Dec 24", "deadline ..2024-12-31"],
    ["Early 25", "deadline 2025-01-01..2025-04-30"],
    ["early spring 2026", "deadline 2026-03-01..2026-03-31"],
    ["Remainder 2016", "deadline ..2016-12-31"],
    ["first week of June 2025", "deadline 2025-06-01..2025-06-07"],
    ["last two weeks of June 2025", "range 2025-06-17..2025-06-30"],
  ],
  ranges: [
    ["January – March 2023", "range 2023-01-01..2023-03-31"],
    ["November – February 2015", "range 2014-11-01..2015-02-28"],
    ["Dec 2018 to April", "range 2018-12-01..2019-04-30"],
    ["Q1 24/25 to Q1 25/26", "range 2024-04-01..2025-06-30"],
    ["from April 2003 to March 2006", "range 2003-04-01..2006-03-31"],
    ["between 1 April and 30 September 2017", "range 2017-04-01..2017-09-30"],
    ["1 April 2024-31 March 2025", "range 2024-04-01..2025-03-31"],
    ["Mar 24 – Jun 24", "range 2024-03-01..2024-06-30"],
    ["mid-March to end April 2025", "range 2025-03-11..2025-04-30"],
    ["Start April 2024, complete March 2025", "range 2024-04-01..2025-03-31"],
    ["April 2024-26", "range 2024-04-01..2026-12-31"],
    ["March 2025 - 2026", "range 2025-03-01..2026-12-31"],
    ["31.03.2024-30.06.2024", "range 2024-03-31..2024-06-30"],
    ["Apr-Jun 24", "range 2024-04-01..2024-06-30"],
    ["Apr 2025 start, Mar 2026 finish", "range 2025-04-01..2026-03-31"],
    ["annually until 2027", "range ..2027-12-31"],
    ["throughout 2024/25", "range 2024-04-01..2025-03-31"],
    ["until March 2025", "range ..2025-03-31"],
    ["Ongoing to March 2025", "range ..2025-03-31"],
    ["Quarterly to March 2026", "range ..2026-03-31"],
  ],
  "durations from a date": [
    ["for 18 months from October 2020", "range 2020-10-01..2022-03-31"],
    ["over a three year period to March 2021", "range 2018-04-01..2021-03-31"],
    ["From April 2024 for two years", "range 2024-04-01..2026-03-31"],
    ["within 3 months of April 2024", "deadline 2024-04-01..2024-07-31"],
    ["12 months from 1 April 2024", "deadline 2024-04-01..2025-04-01"],
    ["first 6 months of 2025", "range 2025-01-01..2025-06-30"],
    ["by 2030 – starting within 6 months", "deadline ..2030-12-31"],
  ],
  onwards: [
    ["April 2003 onwards", "onwards 2003-04-01.."],
    ["April 2004 onwards, on phased basis", "onwards 2004-04-01.."],
    ["from April 2025", "onwards 2025-04-01.."],
    ["effective from 1 April 2025", "onwards 2025-04-01.."],
    ["beyond March 2005", "onwards 2005-04-01.."],
    ["beyond 2003-2004", "onwards 2004-04-01.."],
    ["after 31 August 2024", "onwards 2024-09-01.."],
    ["beginning work at the end of June 2021", "onwards 2021-06-30.."],
    ["2024+", "onwards 2024-01-01.."],
    ["2024 -", "onwards 2024-01-01.."],
    ["not before April 2024", "onwards 2024-04-01.."],
    ["since 2019", "onwards 2019-01-01.."],
    ["2025 and beyond", "onwards 2025-01-01.."],
    ["March 2025 and annually thereafter", "onwards 2025-03-01.."],
    ["Annually from April 2024", "onwards 2024-04-01.."],
    ["Ongoing from April 2024", "onwards 2024-04-01.."],
    ["April 2024 - ongoing", "onwards 2024-04-01.."],
  ],
  ongoing: [
    ["Ongoing", "ongoing"],
    ["On-going", "ongoing"],
    ["on going", "ongoing"],
    ["ONGOING", "ongoing"],
    ["Ongoing, as completed", "ongoing"],
    ["31 August (annually)", "ongoing"],
    ["August annually", "ongoing"],
    ["April – June annually", "ongoing"],
    ["Every March", "ongoing"],
    ["Feb & Oct", "ongoing"],
    ["Jan, Apr, Jul and Oct each year", "ongoing"],
    ["May to April", "ongoing"],
    ["Quarterly", "ongoing"],
    ["bi-monthly", "ongoing"],
    ["6 monthly", "ongoing"],
    ["twice a year", "ongoing"],
    ["Every 6 months", "ongoing"],
    ["as and when required", "ongoing"],
    ["When the need arises", "ongoing"],
    ["Throughout the life of this Delivery Plan", "ongoing"],
    ["Ongoing - March 2025", "ongoing"],
    ["Ongoing (review March 2025)", "ongoing"],
    ["In progress", "ongoing"],
    ["anually", "ongoing"],
    ["Mondays", "ongoing"],
  ],
  relative: [
    ["within 6 months", "relative"],
    ["Within six months of new Council.", "relative"],
    ["within 28 days of the date of issue", "relative"],
    ["Short: One-two years", "relative"],
    ["Long: Over five years", "relative"],
    ["over the next six months", "relative"],
    ["Year 2", "relative"],
    ["Yr 1 Q2", "relative"],
    ["Within first year", "relative"],
    ["Years 1-3", "relative"],
    ["1", "relative"],
    ["Short term", "relative"],
    ["Immediate", "relative"],
    ["ASAP", "relative"],
    ["next meeting", "relative"],
    ["Following approval", "relative"],
  ],
  complete: [
    ["Complete", "complete"],
    ["Achieved", "complete"],
    ["Achieved, whenever relevant", "complete"],
    ["Proposed for Closure", "complete"],
    ["Closed", "complete"],
    ["Completed although delivery programme on hold.", "complete"],
    ["complted", "complete"],
  ],
  "words of completion beside a date": [
    ["Completed by June 2016", "deadline ..2016-06-30"],
    ["Works completed – March 2022", "complete"],
    ["Completed March 2024", "complete"],
    ["will be completed by March 2025", "deadline ..2025-03-31"],
  ],
  unknown: [
    ["TBC", "unknown"],
    ["t.b.c.", "unknown"],
    ["N/A", "unknown"],
    ["Verbal update to be given", "unknown"],
    ["Item not due yet", "unknown"],
    ["on hold – to keep on the list until completed", "unknown"],
    ["Pending approval", "unknown"],
    ["Not complete", "unknown"],
    ["90% complete", "unknown"],
    ["?", "unknown"],
    ["-", "unknown"],
    ["£2024", "unknown"],
    ["COP26", "unknown"],
    ["S106 agreement", "unknown"],
    ["45/67/2024", "unknown"],
    ["Partially complete", "unknown"],
  ],
  "words that must not be taken for times": [
    ["Phase 1 March 2024", "deadline 2024-03-01..2024-03-31"],
    ["1. March 2024", "deadline 2024-03-01..2024-03-31"],
    ["100 homes by March 2026", "deadline ..2026-03-31"],
    ["it may be extended", "unknown"],
    ["second reading of the match report", "unknown"],
  ],
  "typing slips": [
    ["Novemeber 2024", "deadline 2024-11-01..2024-11-30"],
    ["Febuary 2024", "deadline 2024-02-01..2024-02-29"],
    ["Setpember 2024", "deadline 2024-09-01..2024-09-30"],
    ["Ocotber 2024", "deadline 2024-10-01..2024-10-31"],
    ["Janurary 2024", "deadline 2024-01-01..2024-01-31"],
    ["Juen 2024", "deadline 2024-06-01..2024-06-30"],
    ["Agust 2024", "deadline 2024-08-01..2024-08-31"],
    ["Autum 2024", "deadline 2024-09-01..2024-11-30"],
    ["Qaurter 1 2024/25", "deadline 2024-04-01..2024-06-30"],
    ["Mar 2024", "deadline 2024-03-01..2024-03-31"],
    ["May 2024", "deadline 2024-05-01..2024-05-31"],
    ["Jun 2024", "deadline 2024-06-01..2024-06-30"],
    ["Jul 2024", "deadline 2024-07-01..2024-07-31"],
  ],
  "several times": [
    ["Mar 2024; Sep 2024", "deadline 2024-09-01..2024-09-30"],
    ["Phase 1: March 2024; Phase 2: June 2025", "deadline 2025-06-01..2025-06-30"],
    ["13.09.2023 08.11.2023", "deadline ..2023-11-08"],
    ["2024/25, 2025/26 and 2026/27", "deadline 2024-04-01..2027-03-31"],
    ["Dec 2018 to April 2020 (review deferred to May 2021)", "range 2018-12-01..2020-04-30"],
    ["Period 7 2020/21 (to 11 October 2020)", "range ..2020-10-11"],
    ["Year 1 (2024/25)", "deadline 2024-04-01..2025-03-31"],
  ],
  "short financial years": [
    ["2025/6", "deadline 2025-04-01..2026-03-31"],
    ["by 2024/5", "deadline ..2025-03-31"],
    ["Q4 2025/6", "deadline 2026-01-01..2026-03-31"],
    ["session 2025/6", "deadline 2025-08-15..2026-06-30"],
    ["2022 to 23", "deadline 2022-04-01..2023-03-31"],
    ["2024 to 25 financial year", "deadline 2024-04-01..2025-03-31"],
    ["financial year 2024 to 2025", "deadline 2024-04-01..2025-03-31"],
    ["2025 to 28", "range 2025-01-01..2028-12-31"],
    ["year 1 (2022 to 23)", "deadline 2022-04-01..2023-03-31"],
    ["2024 to 2025", "range 2024-01-01..2025-12-31"],
    ["Q3 2024 to 25", "deadline 2024-10-01..2024-12-31"],
    ["March 2024/5", "deadline 2025-03-01..2025-03-31"],
    ["2024-5", "deadline 2024-04-01..2025-03-31"],
    ["2025/7", "deadline 2025-07-01..2025-07-31"],
    ["FY 2025/6", "deadline 2025-04-01..2026-03-31"],
    ["academic year 2025/6", "deadline 2025-09-01..2026-08-31"],
    ["2023/24 to 2025/6", "range 2023-04-01..2026-03-31"],
  ],
  "open beginnings": [
    ["on or after 1 April 2025", "onwards 2025-04-01.."],
    ["on and after 1 April 2025", "onwards 2025-04-01.."],
    ["1 April 2025 and after", "onwards 2025-04-01.."],
    ["April 2025 →", "onwards 2025-04-01.."],
    ["April 2025 ->", "onwards 2025-04-01.."],
    ["1 April 2024 – TBC", "onwards 2024-04-01.."],
    ["April 2024 to TBC", "onwards 2024-04-01.."],
    ["As of the end of June 2020", "deadline ..2020-06-30"],
  ],
  "line breaks": [
    ["Q3\n25/26", "deadline 2025-10-01..2025-12-31"],
    ["Sept 24\nDec 24\nMar 25", "deadline 2025-03-01..2025-03-31"],
    ["Sept 2024\nDec 2024\nMarch 2025", "deadline 2025-03-01..2025-03-31"],
    ["End of\nMarch\n2025", "deadline ..2025-03-31"],
    ["31\nMarch 2025", "deadline ..2025-03-31"],
    ["Phase 1 - May 24\nPhase 2 - Jun 25", "deadline 2025-06-01..2025-06-30"],
  ],
  "recurring days": [
    ["second Monday of the month, except August and December", "ongoing"],
    ["first Thursday of the month", "ongoing"],
    ["the 1st of the month", "ongoing"],
    ["on the 15th of each month", "ongoing"],
    ["last Friday of the month", "ongoing"],
  ],
  "American and other orders": [
    ["Nov 18 – Dec 19, 2026", "range 2026-11-18..2026-12-19"],
    ["Nov 18-19, 2026", "range 2026-11-18..2026-11-19"],
    ["July 4th of 2026", "deadline ..2026-07-04"],
    ["2026, Nov", "deadline 2026-11-01..2026-11-30"],
    ["16. Nov. 2026", "deadline ..2026-11-16"],
    ["2026/Aug/10", "deadline ..2026-08-10"],
    ["fall 2026", "deadline 2026-09-01..2026-11-30"],
    ["06 May → 07 June 2024", "range 2024-05-06..2024-06-07"],
    ["July → September 2024", "range 2024-07-01..2024-09-30"],
  ],
  "no time of their own": [
    ["in the coming months", "relative"],
    ["within the next few weeks", "relative"],
    ["by the next AGM", "relative"],
    ["before the following return is made", "relative"],
  ],
  "news of completion": [
    ["31/03/2024 – Achieved", "complete"],
    ["Completed March 2026", "deadline 2026-03-01..2026-03-31"],
  ],
  "parts in any order": [["mid - early 2024", "deadline 2024-01-01..2024-08-31"]],
};

describe.each(Object.entries(READINGS))("%s", (_, rows) => {
  test.each(rows)("%j is %s", (phrase, expected) => {
    expect(inOneLine(readTimescale(phrase, context))).toBe(expected);
  });
});

test("the officer's own words are kept as they stand", () => {
  const text = "  March 2004\n(first phase) ";
  expect(readTimescale(text, context).text).toBe(text);
});

describe("notes", () => {
  const notes = (phrase: string): string[] =>
    readTimescale(phrase, context).notes.map((note) => `${note.kind}: ${noteText(note)}`);

  test("what may have ended earlier, or may be no news", () => {
    expect(readTimescale("2024 to 2025", context)).toMatchObject({ earlierReading: "2025-03-31" });
    expect(readTimescale("by the end of July", context)).toMatchObject({
      latest: "2025-07-31",
      earlierReading: "2024-07-31",
    });
    expect(readTimescale("31/03/2024 – Achieved", context)).toMatchObject({
      kind: "complete",
      doneOn: "2024-03-31",
    });
    expect(notes("Complete March 2024")).toEqual([
      "said: Complete",
      "doubt: The words may say when it was done, or when it is to be done",
    ]);
  });

  test("what was said beside the time", () => {
    expect(notes("March 2004 (first phase)")).toEqual(["said: first phase"]);
    expect(notes("April 2004 onwards, on phased basis")).toEqual(["said: on phased basis"]);
    expect(notes("Completed by June 2016")).toEqual(["said: Completed"]);
  });
  test("what was inferred", () => {
    expect(notes("2 December")).toEqual(["inferred: the year is taken from the as-at date"]);
    expect(notes("Novemeber 2024")).toEqual(['inferred: "novemeber" is read as November']);
  });
  test("what is doubtful", () => {
    expect(notes("03/31/2024")).toEqual([
      "doubt: The month is written before the day, as in America",
    ]);
    expect(notes("31 June 2024")).toEqual([
      "doubt: There is no day 31 in that month; its last day is taken",
    ]);
    expect(notes("Thursday 29 March 2024")).toEqual([
      "doubt: 2024-03-29 is a Friday, not a Thursday",
    ]);
    expect(notes("Q3 2024")[0]).toMatch(/^doubt: A quarter of a single year/);
    expect(notes("Ongoing - March 2025")[0]).toMatch(/^doubt: A date stands beside words/);
  });
  test("nothing where nothing is to be said", () => {
    expect(notes("by the end of March 2025")).toEqual([]);
  });
});

describe("what cannot be read says why", () => {
  test.each([
    ["TBC", "The timescale is still to be confirmed."],
    ["on hold", "The step is on hold or waits for something; no time is given."],
    ["Verbal update to be given", "No date or time can be found in these words."],
    ["Item not due yet", "The words say that it is not due yet, but not when it is."],
    ["   ", "No timescale is given."],
  ])("%j", (phrase, reason) => {
    expect(withReason(readTimescale(phrase, context))).toMatchObject({ kind: "unknown", reason });
  });
});

describe("a time that was moved", () => {
  test.each([
    ["Revised to June 2025 (was March 2025)", "2025-06-30", "2025-03-31"],
    ["Original: March 2024. Revised: June 2024", "2024-06-30", "2024-03-31"],
    ["slipped from March 2024 to June 2024", "2024-06-30", "2024-03-31"],
    ["slipped from March to June 2024", "2024-06-30", "2024-03-31"],
    ["31.03.2024 (revised 30.06.2024)", "2024-06-30", "2024-03-31"],
    ["June 2024 (originally March 2024)", "2024-06-30", "2024-03-31"],
    ["Jun-24 (Revised from Mar-24)", "2024-06-30", "2024-03-31"],
    ["March 2024 → June 2024", "2024-06-30", "2024-03-31"],
    ["brought forward from June 2025 to March 2025", "2025-03-31", "2025-06-30"],
    ["31/03/2024\n30/06/2024", "2024-06-30", "2024-03-31"],
  ])("%j", (phrase, latest, slippedFrom) => {
    expect(readTimescale(phrase, context)).toMatchObject({ latest, slippedFrom });
  });
  test("to a date that is not known", () => {
    const from = { kind: "unknown", slippedFrom: "2025-03-31" };
    expect(readTimescale("TBC (was March 2025)", context)).toMatchObject(from);
    expect(readTimescale("March 2025, revised date TBC", context)).toMatchObject(from);
  });
  test("without the date before", () => {
    const reading = readTimescale("now delayed till 16 June 2025", context);
    expect(reading).toMatchObject({ kind: "deadline", latest: "2025-06-16" });
    expect(reading.slippedFrom).toBeUndefined();
    expect(told(reading.notes)).toContainEqual({
      kind: "slip",
      words: "moved; the date before is not written",
    });
  });
});

describe("a date without a year", () => {
  test.each([
    ["2 December", "2003-11-11", "2003-12-02", undefined],
    ["21 August", "2025-03-05", "2025-08-21", undefined],
    ["End May", "2002-06-26", "2002-05-31", "2003-05-31"],
    ["31 January", "2024-12-10", "2025-01-31", undefined],
    ["Drafted November - February", "2014-11-20", "2015-02-28", undefined],
    ["November - February", "2015-01-20", "2015-02-28", "2016-02-29"],
    ["Q3", "2024-05-01", "2024-12-31", undefined],
    ["towards the end of this year", "2019-05-01", "2019-12-31", undefined],
    ["March next year", "2024-11-11", "2025-03-31", undefined],
  ])("%j at %s", (phrase, asAt, latest, laterReading) => {
    const reading = readTimescale(phrase, { asAt: day(asAt) });
    expect(reading).toMatchObject({ latest });
    expect(reading.laterReading).toBe(laterReading);
  });
});

describe("a plan's own date", () => {
  const planned = { asAt: day("2024-11-11"), planStart: day("2024-04-01") };
  test.each([
    ["within 6 months", "2024-10-01"],
    ["Short term (1-2 years)", "2026-04-01"],
    ["Year 2", "2026-03-31"],
    ["within 3 months of publication", "2024-07-01"],
  ])("%j is counted from it", (phrase, latest) => {
    expect(readTimescale(phrase, planned)).toMatchObject({ kind: "deadline", latest });
  });
  test.each(["within 6 months of approval", "Long: over five years", "5+ years"])(
    "%j is not",
    (phrase) => {
      expect(readTimescale(phrase, planned).kind).toBe("relative");
    },
  );
});

test("an as-at date out of reach is refused", () => {
  expect(() => readTimescale("March", { asAt: day("9999-12-31") })).toThrow(RangeError);
});
