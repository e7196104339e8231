/** @jest-environment jsdom */
import { act, screen } from "@testing-library/react";
import type { MakeOwnSheetOptions, MakeOwnSheetResult } from "../../../src/jobs";
import type { Jobs } from "../../../src/taskpane/shared/jobsApi";
import { jobError, renderPane } from "../support/renderPane";
import { HEADED, emptyReport, sampleReport } from "../support/sampleReport";

const MADE: MakeOwnSheetResult = {
  kind: "made",
  of: "checks",
  report: sampleReport(),
  isRenewal: false,
  sheetName: "Checks 2",
  range: "A1:E8",
  pages: 1,
};
const WRITTEN_ON: MakeOwnSheetResult = {
  kind: "edited-by-hand",
  of: "checks",
  report: sampleReport(),
  sheetName: "Checks",
};

/** The Checks view over a `makeChecksSheet` that gives these answers, one a call. */
async function openChecks(...answers: MakeOwnSheetResult[]) {
  const makeChecksSheet = jest.fn<Promise<MakeOwnSheetResult>, [options?: MakeOwnSheetOptions]>();
  for (const answer of answers) makeChecksSheet.mockResolvedValueOnce(answer);
  return { ...(await show({ makeChecksSheet })), makeChecksSheet };
}

async function show(changes: Partial<Jobs>) {
  const loadReport = async () => sampleReport({ settings: HEADED });
  const played = await renderPane({ loadReport, ...changes });
  await played.user.click(screen.getByRole("tab", { name: /^Checks/ }));
  await screen.findByRole("heading", { name: "Checks", level: 1 });
  return played;
}

const make = (): HTMLElement => screen.getByRole("button", { name: "Make a Checks sheet" });
const said = (): string | null => screen.getByRole("status").textContent;
const focused = (): string | null | undefined => document.activeElement?.textContent;

test("the keyboard makes the sheet, hears of it, goes to it and comes back to the button", async () => {
  const { user, jobs, makeChecksSheet } = await openChecks(MADE);
  act(() => make().focus());
  await user.keyboard("{Enter}");
  expect(makeChecksSheet.mock.calls.map(([options]) => options?.onHandEdits)).toEqual(["ask"]);
  expect(said()).toBe("Checks 2 was made: 4 findings on 1 page.");
  expect(focused()).toBe("Go to Checks 2");
  await user.keyboard("{Enter}");
  expect(jobs.goToCell).toHaveBeenCalledWith("Checks 2", "");
  await user.keyboard("{Tab}{Enter}");
  expect(screen.queryByRole("button", { name: "Go to Checks 2" })).toBeNull();
  expect(focused()).toBe("Make a Checks sheet");
});

test("what somebody wrote on it is replaced only when that is asked for", async () => {
  const { user, makeChecksSheet } = await openChecks(WRITTEN_ON, {
    ...MADE,
    sheetName: "Checks",
    isRenewal: true,
  });
  await user.click(make());
  expect(said()).toBe("Checks was written on since it was made. Nothing was changed.");
  expect(makeChecksSheet).toHaveBeenCalledTimes(1);
  await user.click(screen.getByRole("button", { name: "Replace what was written" }));
  expect(makeChecksSheet.mock.calls[1]?.[0]?.onHandEdits).toBe("replace");
  expect(said()).toBe("Checks was renewed: 4 findings on 1 page.");
  expect(focused()).toBe("Go to Checks");
});

test("what somebody wrote on it can be looked at and left", async () => {
  const { user, jobs, makeChecksSheet } = await openChecks(WRITTEN_ON);
  await user.click(make());
  await user.click(screen.getByRole("button", { name: "Go to Checks" }));
  expect(jobs.goToCell).toHaveBeenCalledWith("Checks", "");
  await user.click(screen.getByRole("button", { name: "Leave it as it is" }));
  expect(screen.queryByRole("button", { name: "Replace what was written" })).toBeNull();
  expect(makeChecksSheet).toHaveBeenCalledTimes(1);
});

describe("another view in between", () => {
  const visit = async (user: Awaited<ReturnType<typeof show>>["user"]) => {
    await user.click(screen.getByRole("tab", { name: "Progress" }));
    await user.click(screen.getByRole("tab", { name: /^Checks/ }));
    await screen.findByRole("heading", { name: "Checks", level: 1 });
  };

  test("keeps the outcome, says nothing anew and leaves the focus on the tab", async () => {
    const { user, change } = await openChecks(MADE);
    await user.click(make());
    act(() => change({ kind: "changed" }));
    await visit(user);
    expect(screen.getByRole("button", { name: "Go to Checks 2" })).toBeTruthy();
    expect(document.activeElement?.getAttribute("role")).toBe("tab");
    await user.click(screen.getByRole("button", { name: "Close" }));
    await visit(user);
    expect(screen.queryByRole("button", { name: "Go to Checks 2" })).toBeNull();
  });

  test("keeps that it is being made", async () => {
    let finish: (result: MakeOwnSheetResult) => void = () => undefined;
    const { user } = await show({
      makeChecksSheet: () => new Promise((resolve) => (finish = resolve)),
    });
    await user.click(make());
    await visit(user);
    expect(screen.getByRole("button", { name: "Making the Checks sheet…" })).toBeTruthy();
    await act(async () => finish(MADE));
    expect(screen.getByRole("button", { name: "Go to Checks 2" })).toBeTruthy();
  });

  test("the next job puts the outcome away", async () => {
    const { user } = await openChecks(MADE);
    await user.click(make());
    await user.click(screen.getByRole("button", { name: "Generate appendix" }));
    expect(screen.queryByRole("button", { name: "Go to Checks 2" })).toBeNull();
  });
});

test("says what it does while it runs, and does not start twice", async () => {
  let finish: (result: MakeOwnSheetResult) => void = () => undefined;
  const makeChecksSheet = jest.fn((options: MakeOwnSheetOptions = {}) => {
    options.onProgress?.({ step: "drawing", sheetName: "Checks", fraction: 0.7 });
    return new Promise<MakeOwnSheetResult>((resolve) => (finish = resolve));
  });
  const { user } = await show({ makeChecksSheet });
  await user.click(make());
  expect(said()).toBe("Drawing Checks");
  await user.click(screen.getByRole("button", { name: "Making the Checks sheet…" }));
  expect(makeChecksSheet).toHaveBeenCalledTimes(1);
  await act(async () => finish(MADE));
  expect(make()).toBeTruthy();
});

test("a failure is told, and it can be tried again", async () => {
  const makeChecksSheet = jest.fn(async () => {
    throw jobError();
  });
  const { user } = await show({ makeChecksSheet });
  await user.click(make());
  expect(await screen.findByText("Something in the workbook is protected")).toBeTruthy();
  await user.click(make());
  expect(makeChecksSheet).toHaveBeenCalledTimes(2);
});

test("an empty workbook is offered no such sheet", async () => {
  await show({ loadReport: jest.fn(async () => emptyReport()) });
  expect(screen.queryByRole("button", { name: "Make a Checks sheet" })).toBeNull();
});
