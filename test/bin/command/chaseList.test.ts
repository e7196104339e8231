import { chaseList, chaseWords } from "../../../bin/command/chaseList";
import type { WorkbookReport } from "../../../src/jobs";
import { date, makePlan } from "../../paper/makePlan";
import { nothingSince, threeMeetings } from "../../paper/since/meetings";

const DATES = ["2025-06-03", "2025-03-04", "2024-12-03"].map(date);

/** A report in which steps were in the same words at so many meetings running. */
function reportOf(leads: readonly string[], runs: readonly (readonly [number, number])[]) {
  const unchanged = runs.map(([step, meetings]) => ({ step, meetings }));
  return {
    plan: makePlan(leads.map((lead) => ({ target: "T", lead }))),
    since: { ...nothingSince(threeMeetings()[1]), unchanged },
    reportDates: DATES,
  } as unknown as WorkbookReport;
}

test("who has not updated, since the first report with the same words, the longest standing first", () => {
  const list = chaseList(
    reportOf(
      ["A Khan", "J Baird", "", "J Baird"],
      [
        [0, 2],
        [1, 2],
        [2, 2],
        [3, 3],
      ],
    ),
  );
  expect(list).toEqual([
    { lead: "J Baird", rows: [3, 5], since: "2024-12-03" },
    { lead: "A Khan", rows: [2], since: "2025-03-04" },
    { lead: "", rows: [4], since: "2025-03-04" },
  ]);
  expect(list.map(chaseWords)).toEqual([
    "J Baird has not updated 2 actions since 3 December 2024 (rows 3, 5)",
    "A Khan has not updated 1 action since 4 March 2025 (row 2)",
    "Nobody is named, and 1 action has not been updated since 4 March 2025 (row 4)",
  ]);
});

test("a workbook that remembers no report has nobody to chase", () => {
  expect(chaseList({ ...reportOf([], []), since: undefined })).toEqual([]);
});
