/** @jest-environment jsdom */
import { act, screen, within } from "@testing-library/react";
import {
  parseIsoDate,
  type KeptMeetings,
  type Since,
  type WorkbookReport,
} from "../../../src/jobs";
import type { Jobs } from "../../../src/taskpane/shared/jobsApi";
import { jobError, renderPane } from "../support/renderPane";
import { sampleReport } from "../support/sampleReport";

function day(text: string) {
  const date = parseIsoDate(text);
  if (!date) throw new Error(text);
  return date;
}

const MARCH = { text: "March 2003", kind: "deadline", latest: day("2003-03-31") } as const;
const MAYBE = { ref: "", aim: "", about: "Share the records", lead: "", progress: "" } as const;
const SINCE: Since = {
  asAt: day("2003-06-10"),
  done: [],
  withdrawn: [],
  newlyOverdue: [{ step: 0 }],
  stillOverdue: [],
  slipped: [
    {
      step: 1,
      from: { ...MARCH, slippedFrom: undefined },
      to: day("2003-12-31"),
      days: 275,
      times: 2,
    },
  ],
  broughtForward: [],
  timescaleGiven: [],
  timescaleLost: [],
  added: [],
  dropped: [],
  reopened: [],
  leadChanged: [],
  unchanged: [],
  doubtful: [
    {
      step: 2,
      maybe: { ...MAYBE, target: "Old words", timescale: undefined, status: "ongoing" },
      pair: { before: "0abc123", now: "0abc124" },
    },
  ],
  split: [],
  merged: [],
  metrics: [],
};
const KEPT: KeptMeetings = {
  kind: "kept",
  meetings: [
    { asAt: day("2003-06-10"), steps: 5, metrics: 2 },
    { asAt: day("2003-03-11"), steps: 4, metrics: 0 },
  ],
  lost: 1,
};

async function openSince(report: Partial<WorkbookReport>, changes: Partial<Jobs> = {}) {
  const played = await renderPane({
    loadReport: jest.fn(async () => sampleReport(report)),
    ...changes,
  });
  await played.user.click(screen.getByRole("tab", { name: "Since" }));
  await screen.findByRole("heading", { name: "Since last time", level: 1 });
  return played;
}

test("each change is told, late ones first, and goes to its cell", async () => {
  const { user, jobs } = await openSince({ since: SINCE, kept: KEPT });
  expect(screen.getByText(/^Compared with the report as at 10 June 2003: /).textContent).toContain(
    "1 newly overdue, 1 moved to a later date",
  );
  const late = within(screen.getByRole("region", { name: "Newly overdue" }));
  await user.click(late.getByRole("button"));
  expect(jobs.goToCell).toHaveBeenLastCalledWith("Targets", expect.stringMatching(/^[A-Z]+3$/));
  const moved = screen.getByRole("region", { name: "Moved later" });
  expect(moved.textContent).toContain("From March 2003 to ");
  expect(moved.textContent).toContain("Moved later 2 times so far");
});

test("a doubtful pair is settled with one choice", async () => {
  const { user, jobs } = await openSince({ since: SINCE, kept: KEPT });
  const doubtful = within(screen.getByRole("region", { name: "May be the same action" }));
  expect(doubtful.getByText("Last time: Old words: Share the records")).toBeTruthy();
  await user.click(doubtful.getByRole("button", { name: "The same action" }));
  expect(jobs.settlePair).toHaveBeenCalledWith({
    before: "0abc123",
    now: "0abc124",
    isSame: true,
  });
  await user.click(doubtful.getByRole("button", { name: "Another action" }));
  expect(jobs.settlePair).toHaveBeenLastCalledWith(expect.objectContaining({ isSame: false }));
});

test("what is remembered can be looked at, and is forgotten only when that is said twice", async () => {
  const { user, jobs } = await openSince({ kept: KEPT });
  const remembered = within(screen.getByRole("region", { name: "What this workbook remembers" }));
  expect(remembered.getByText("1 meeting could not be read.")).toBeTruthy();
  expect(remembered.getByText("10 June 2003: 5 rows")).toBeTruthy();
  await user.click(remembered.getByRole("button", { name: "Forget 11 March 2003" }));
  expect(jobs.forgetMeeting).not.toHaveBeenCalled();
  await user.click(remembered.getByRole("button", { name: "Keep" }));
  await user.click(remembered.getByRole("button", { name: "Forget 11 March 2003" }));
  await user.click(remembered.getByRole("button", { name: "Forget 11 March 2003 for good" }));
  expect(jobs.forgetMeeting).toHaveBeenCalledWith("2003-03-11");
  await user.click(remembered.getByRole("button", { name: "Forget all meetings" }));
  await user.click(remembered.getByRole("button", { name: "Forget all meetings for good" }));
  expect(jobs.forgetMeetings).toHaveBeenCalledTimes(1);
});

test.each<[KeptMeetings, RegExp]>([
  [{ kind: "none" }, /^No earlier meeting is known yet/],
  [{ kind: "newer" }, /written by a later version of the add-in/],
  [{ kind: "damaged" }, /cannot be read any more/],
  [KEPT, /^Nothing is remembered of a meeting more than two weeks before/],
])("a workbook that remembers %j says why nothing is compared", async (kept, words) => {
  await openSince({ kept });
  expect(screen.getByText(words)).toBeTruthy();
});

test("an earlier workbook's file is read, compared with, and put away again", async () => {
  const reports = [{ asAt: day("2003-06-10"), steps: [], metrics: [] }];
  const readEarlierFile = jest.fn(async () => ({
    reports,
    asAt: day("2003-06-10"),
    isDateKnown: true,
  }));
  const { user, jobs } = await openSince({}, { readEarlierFile });
  const file = new File(["bytes"], "june.xlsx");
  // jsdom's files cannot be read.
  file.arrayBuffer = async () => Uint8Array.of(1, 2, 3).buffer;
  await user.upload(screen.getByLabelText("The earlier workbook"), file);
  await screen.findByText("Compared with june.xlsx.");
  expect(readEarlierFile).toHaveBeenCalledWith(Uint8Array.of(1, 2, 3), {
    asAt: undefined,
    otherwise: "2003-11-11",
  });
  expect(jobs.loadReport).toHaveBeenLastCalledWith(expect.objectContaining({ earlier: reports }));
  await user.click(screen.getByRole("button", { name: "Stop comparing with june.xlsx" }));
  expect(jobs.loadReport).toHaveBeenLastCalledWith(
    expect.not.objectContaining({ earlier: reports }),
  );
});

test("a file that cannot be read is told, and nothing else is lost", async () => {
  const readEarlierFile = jest.fn(async () => {
    throw jobError("EarlierFileWithoutPlan");
  });
  const { user } = await openSince({ since: SINCE, kept: KEPT }, { readEarlierFile });
  const file = new File(["bytes"], "minutes.xlsx");
  file.arrayBuffer = async () => new ArrayBuffer(1);
  await user.upload(screen.getByLabelText("The earlier workbook"), file);
  expect(await screen.findByText("There is no plan in that workbook")).toBeTruthy();
  expect(screen.getByRole("region", { name: "Newly overdue" })).toBeTruthy();
});

test("the counts come first, and the comparison when it is made, from one reading", async () => {
  let finish: () => void = () => undefined;
  const loadReport = jest.fn<Promise<WorkbookReport>, Parameters<Jobs["loadReport"]>>(
    async (options) => {
      options?.onCounts?.(sampleReport({ stage: "counts", kept: { kind: "not-read" } }));
      await new Promise<void>((resolve) => {
        finish = resolve;
      });
      return sampleReport({ since: SINCE, kept: KEPT });
    },
  );
  await openSince({}, { loadReport });
  expect(await screen.findByText("Comparing with the last meeting…")).toBeTruthy();
  await act(async () => finish());
  expect(await screen.findByRole("region", { name: "Newly overdue" })).toBeTruthy();
  expect(loadReport).toHaveBeenCalledTimes(1);
});

test("what was promised of a step stands on its card", async () => {
  const promised = (asAt: string, text: string) => ({
    asAt: day(asAt),
    timescale: { ...MARCH, text, slippedFrom: undefined },
    status: "on-track" as const,
  });
  const promises = [[promised("2003-03-11", "March 2003"), promised("2003-06-10", "October 2003")]];
  const { change } = await renderPane({
    loadReport: jest.fn(async () => sampleReport({ promises, kept: KEPT })),
  });
  change({
    kind: "selected",
    sheetName: "Targets",
    rowIndex: sampleReport().plan.steps[0]?.rowIndex ?? 0,
  });
  const card = await screen.findByRole("region", { name: "Selected step" });
  expect(card.textContent).toContain("11 March 2003: March 2003");
  expect(card.textContent).toContain("10 June 2003: October 2003");
});
