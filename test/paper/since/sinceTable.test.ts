import { composePaper, type Paper, type SinceRow } from "../../../src/paper";
import { DEFAULT_SETTINGS } from "../../../src/plan";
import { nothingSince, sinceOf, threeMeetings, type Meeting } from "./meetings";

const [FIRST, SECOND, THIRD] = threeMeetings();

function paperOf({ plan, history }: Meeting): Paper {
  return composePaper(plan, DEFAULT_SETTINGS, history);
}

/** The table's rows as lines: "Moved later: 1 New crossings (From …)". */
function linesOf(paper: Paper): string[] {
  return (paper.since?.rows ?? []).map(
    ({ change, action, told }: SinceRow) => `${change}: ${action} (${told.replace("\n", "; ")})`,
  );
}

function timescaleOf(paper: Paper, row: number): string | undefined {
  const [table] = paper.progress;
  const column = table?.columns.findIndex(({ kind }) => kind === "timescale") ?? -1;
  return table?.rows[row]?.cells[column]?.text;
}

test("a first paper says nothing of a last one", () => {
  const paper = paperOf(FIRST);
  expect(paper.since).toBeUndefined();
  expect(timescaleOf(paper, 0)).toBe("April 2025");
});

test("the second paper tells what changed, what is late and who promised what", () => {
  const paper = paperOf(SECOND);
  expect(paper.since?.title).toBe("Since the last meeting");
  expect(paper.since?.lines).toEqual([
    "Compared with the report as at 3 December 2024: 1 done, 1 newly overdue, 1 still overdue, " +
      "1 moved to a later date, 1 given a timescale, 1 with a new lead, " +
      "1 with progress unchanged word for word.",
  ]);
  expect(linesOf(paper)).toEqual([
    "Done: 3 New boilers ()",
    "Newly overdue: 2 Slower traffic in the villages (January 2025: overdue by 32 days)",
    "Still overdue: 5 Safer swings (31 October 2024: overdue by 124 days, and at 2 meetings running)",
    "Moved later: 1 New crossings at the schools (From April 2025 to July 2025: 92 days later)",
    "Timescale given: 6 Friends of the park (September 2025)",
    "New lead: 2 Slower traffic in the villages (From J Baird to S Okafor)",
    "Progress unchanged: 1 New crossings at the schools (The same words at 2 meetings running)",
  ]);
});

test("the third tells of the second slip, of what was dropped and of a figure that was revised", () => {
  const paper = paperOf(THIRD);
  expect(paper.since?.asAt).toBe("2025-03-04");
  expect(linesOf(paper)).toEqual([
    "Still overdue: 2 Slower traffic in the villages (January 2025: overdue by 123 days, and at 2 meetings running)",
    "Still overdue: 5 Safer swings (31 October 2024: overdue by 215 days, and at 3 meetings running)",
    "Moved later: 1 New crossings at the schools (From July 2025 to October 2025: 92 days later; Moved later 2 times so far)",
    "Moved later: 3 New boilers (From June 2025 to August 2025: 62 days later)",
    "Brought forward: 6 Friends of the park (From September 2025 to July 2025: 61 days earlier)",
    "New: 7 Lights on the path (Spring 2026)",
    "No longer reported: 4 Dry lofts (Promised for May 2025)",
    "Reopened: 3 New boilers (Was reported as complete)",
    "Progress unchanged: 1 New crossings at the schools (The same words at 3 meetings running)",
    "Figure revised: Injuries (2023-24: from 21 to 22)",
  ]);
});

test("what was promised before stands beside the date of now, the oldest first", () => {
  expect(timescaleOf(paperOf(SECOND), 0)).toBe("July 2025\n(was April 2025)");
  const third = paperOf(THIRD);
  expect(timescaleOf(third, 0)).toBe("October 2025\n(was April 2025, July 2025)");
  expect(timescaleOf(third, 4)?.split("\n").slice(0, 2)).toEqual([
    "July 2025",
    "(was September 2025)",
  ]);
  expect(timescaleOf(third, 5)).toBe("Spring 2026");
});

test("a change that is told names its step; what is gone, and a figure, have none", () => {
  const { plan } = THIRD;
  const named = (paperOf(THIRD).since?.rows ?? []).map(({ change, step }) =>
    step === undefined
      ? `${change}: none`
      : `${change}: row ${(plan.steps[step]?.rowIndex ?? 0) + 1}`,
  );
  expect(named).toContain("New: row 7");
  expect(named).toContain("No longer reported: none");
  expect(named).toContain("Figure revised: none");
});

test("a long list of one kind is cut, and says how many more there are", () => {
  const { plan } = SECOND;
  const unchanged = Array.from({ length: 14 }, () => ({ step: 0, meetings: 2 }));
  const since = { ...sinceOf(SECOND), unchanged };
  const rows = composePaper(plan, DEFAULT_SETTINGS, { since }).since?.rows ?? [];
  const told = rows.filter(({ kind }) => kind === "unchanged");
  expect(told).toHaveLength(11);
  expect(told.at(-1)?.action).toBe("And 4 more, which stand in the table below");
});

test("nothing changed is said, and rows that may be others are told as such", () => {
  const linesWith = (doubtful: ReturnType<typeof sinceOf>["doubtful"]) =>
    composePaper(SECOND.plan, DEFAULT_SETTINGS, {
      since: { ...nothingSince(SECOND), doubtful },
    }).since?.lines;
  expect(linesWith([])).toEqual([
    "Compared with the report as at 3 December 2024, nothing has changed.",
  ]);
  const maybe = { ref: "", aim: "", target: "x", about: "", lead: "", progress: "" } as const;
  const doubtful = [
    {
      step: 0,
      pair: { before: "", now: "" },
      maybe: { ...maybe, timescale: undefined, status: "ongoing" },
    },
  ] as const;
  expect(linesWith(doubtful)?.at(-1)).toBe(
    "1 row may be a reworded row of that report; what changed in it is not told here.",
  );
});
