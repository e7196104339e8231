import { parseIsoDate, type IsoDate } from "../../../src/calendar";
import { memoryToJson, parseMemory } from "../../../src/jobs/memory/memory";
import {
  marksBefore,
  reportsFromJson,
  reportsToJson,
  withReport,
  type ReportMarks,
} from "../../../src/jobs/memory/reportMarks";

function day(text: string): IsoDate {
  const date = parseIsoDate(text);
  if (!date) throw new Error(`no such date: ${text}`);
  return date;
}
const report = (asAt: string, ...marks: string[]): ReportMarks => ({ asAt: day(asAt), marks });
const datesOf = (reports: readonly ReportMarks[]): string[] => reports.map(({ asAt }) => asAt);

const MAY = report("2024-05-14", "aaaaaaa", "bbbbbbb");
const JUNE = report("2024-06-11", "ccccccc");

describe("the marks of earlier reports", () => {
  test.each([
    ["the report before", "2024-07-09", JUNE.marks],
    ["a report made again holds against the one before it", "2024-06-11", MAY.marks],
    ["a draft of a few days later too", "2024-06-18", MAY.marks],
    ["an older report than any that is known", "2024-05-14", []],
  ])("%s", (_, asAt, marks) => {
    expect(marksBefore([JUNE, MAY], day(asAt))).toEqual(marks);
  });

  test("a new report pushes the oldest out", () => {
    expect(datesOf(withReport([JUNE, MAY], report("2024-07-09")))).toEqual([
      "2024-07-09",
      "2024-06-11",
    ]);
  });

  test("a draft takes the place of the draft before, and the report before stays", () => {
    const drafts = withReport([JUNE, MAY], report("2024-06-13", "ddddddd"));
    expect(drafts).toEqual([report("2024-06-13", "ddddddd"), MAY]);
  });

  test("an old report made again does not push out the newer ones", () => {
    expect(datesOf(withReport([JUNE, MAY], report("2023-05-09")))).toEqual([
      "2024-06-11",
      "2024-05-14",
    ]);
  });

  test("they are kept as they are, at seven characters a step", () => {
    expect(reportsToJson([MAY])).toEqual([["2024-05-14", "aaaaaaabbbbbbb"]]);
    expect(reportsFromJson(reportsToJson([JUNE, MAY]))).toEqual([JUNE, MAY]);
    const memory = parseMemory(memoryToJson({ ...parseMemory(""), reports: [JUNE, MAY] }));
    expect(memory.reports).toEqual([JUNE, MAY]);
    expect(memoryToJson(parseMemory(memoryToJson(memory)))).toBe(memoryToJson(memory));
  });

  test.each([
    [undefined],
    ["2024-05-14"],
    [[["2024-13-14", "aaaaaaa"]]],
    [[["2024-05-14", 7]]],
    [[["2024-05-14", "A B C D"]]],
    [[null]],
  ])("damaged ones are left out: %j", (read) => {
    expect(reportsFromJson(read)).toEqual([]);
  });
});
