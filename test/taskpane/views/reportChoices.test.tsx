/** @jest-environment jsdom */
import { screen } from "@testing-library/react";
import { DEFAULT_SETTINGS, type MakeOwnSheetResult } from "../../../src/jobs";
import type { Jobs } from "../../../src/taskpane/shared/jobsApi";
import { renderPane } from "../support/renderPane";
import { samplePlan, sampleReport } from "../support/sampleReport";

async function openReport(report = sampleReport(), changes: Partial<Jobs> = {}) {
  const played = await renderPane({ loadReport: jest.fn(async () => report), ...changes });
  await played.user.click(screen.getByRole("tab", { name: "Report" }));
  await screen.findByRole("heading", { name: "Report" });
  return played;
}

test("rows are left out with one choice, and it says that the appendix tells", async () => {
  const { user, jobs } = await openReport();
  expect(screen.getByText(/the appendix says so/)).toBeTruthy();
  await user.selectOptions(screen.getByLabelText("Rows"), "without-completed");
  expect(jobs.saveSettings).toHaveBeenLastCalledWith({
    ...DEFAULT_SETTINGS,
    rows: "without-completed",
  });
});

test("the paper is about one aim with one tick, and about all again without", async () => {
  const plan = samplePlan();
  const steps = plan.steps.map((step, at) => ({
    ...step,
    aim: at === 0 ? "Safer roads" : step.aim,
  }));
  const { user, jobs } = await openReport(sampleReport({ plan: { ...plan, steps } }));
  expect(screen.getByRole("group", { name: "Only these aims" })).toBeTruthy();
  expect(screen.queryByRole("group", { name: "Only these sheets" })).toBeNull();
  const name = "Safer roads";
  await user.click(screen.getByRole("checkbox", { name }));
  expect(jobs.saveSettings).toHaveBeenLastCalledWith({ ...DEFAULT_SETTINGS, onlyAims: [name] });
  await user.click(screen.getByRole("checkbox", { name }));
  expect(jobs.saveSettings).toHaveBeenLastCalledWith(DEFAULT_SETTINGS);
});

test("each column that can be taken away is a tick, the rating too", async () => {
  const { user, jobs } = await openReport();
  await user.click(screen.getByRole("checkbox", { name: "RAG" }));
  expect(jobs.saveSettings).toHaveBeenLastCalledWith({
    ...DEFAULT_SETTINGS,
    showColumns: { ...DEFAULT_SETTINGS.showColumns, rag: false },
  });
});

test("the last appendix is kept for a new meeting with one tick", async () => {
  const { user, jobs } = await openReport();
  await user.click(screen.getByRole("checkbox", { name: /keep the last appendix/ }));
  expect(jobs.saveSettings).toHaveBeenLastCalledWith({ ...DEFAULT_SETTINGS, keepLast: true });
});

test("text of 11 points and metrics first are choices too", async () => {
  const { user, jobs } = await openReport();
  await user.selectOptions(screen.getByLabelText("Size of text"), "11");
  await user.selectOptions(screen.getByLabelText("Order"), "metrics");
  expect(jobs.saveSettings).toHaveBeenLastCalledWith({
    ...DEFAULT_SETTINGS,
    textPoints: 11,
    sectionOrder: ["metrics", "targets"],
  });
});

test("the words for the covering report stand ready, to be selected or copied", async () => {
  const { user } = await openReport();
  const section = await screen.findByRole("region", { name: "Words for the covering report" });
  expect(section.textContent).toMatch(/The committee is asked to:/);
  expect(section.textContent).toMatch(/note the progress set out in Appendix 1;/);
  const copied: Record<string, string> = {};
  document.execCommand = () => {
    const event = new Event("copy") as ClipboardEvent;
    Object.assign(event, {
      clipboardData: { setData: (kind: string, data: string) => (copied[kind] = data) },
    });
    return document.dispatchEvent(event);
  };
  await user.click(screen.getByRole("button", { name: "Copy the words" }));
  expect(await screen.findByText("Copied.")).toBeTruthy();
  expect(copied["text/plain"]).toMatch(/\n\(i\) note the progress set out in Appendix 1;/);
  expect(copied["text/html"]).toMatch(/<ol type="i"><li>note the progress/);
});

test("one press puts the words on a sheet of their own, and tells what came of it", async () => {
  const report = sampleReport();
  const makeWordsSheet = jest.fn(async (): Promise<MakeOwnSheetResult> => ({
    kind: "made",
    of: "words",
    report,
    isRenewal: false,
    sheetName: "Report words",
    range: "A1:C9",
    pages: 1,
  }));
  const { user, jobs } = await openReport(report, { makeWordsSheet });
  await screen.findByRole("region", { name: "Words for the covering report" });
  await user.click(screen.getByRole("button", { name: "Make a Report words sheet" }));
  const told = "Report words was made: words for the covering report on 1 page.";
  expect((await screen.findAllByText(told)).length).toBeGreaterThan(0);
  await user.click(screen.getByRole("tab", { name: "Progress" }));
  await user.click(screen.getByRole("tab", { name: "Report" }));
  await user.click(await screen.findByRole("button", { name: "Go to Report words" }));
  expect(jobs.goToCell).toHaveBeenCalledWith("Report words", "");
  expect(makeWordsSheet).toHaveBeenCalledTimes(1);
});

test("a translator's sheet is one press under the language, for the languages that nobody has signed off", async () => {
  const report = sampleReport();
  const settings = { ...report.settings, language: "cy" as const };
  const makeCorrectionsSheet = jest.fn(async (): Promise<MakeOwnSheetResult> => ({
    kind: "made",
    of: "corrections",
    report,
    isRenewal: false,
    sheetName: "Welsh words",
    range: "A1:E416",
    pages: 21,
  }));
  const { user, jobs } = await openReport({ ...report, settings }, { makeCorrectionsSheet });
  await user.click(screen.getByRole("button", { name: "Make a Welsh words sheet" }));
  const told = "Welsh words was made: words and sentences to be corrected on 21 pages.";
  expect((await screen.findAllByText(told)).length).toBeGreaterThan(0);
  await user.click(screen.getByRole("button", { name: "Go to Welsh words" }));
  expect(jobs.goToCell).toHaveBeenCalledWith("Welsh words", "");
});

test("the English paper offers no sheet of its words", async () => {
  await openReport();
  expect(screen.queryByRole("button", { name: /words sheet/ })?.textContent).not.toMatch(/English/);
});

test("the words for the covering report are said with the translator's corrections", async () => {
  const report = sampleReport();
  const settings = { ...report.settings, language: "cy" as const };
  const corrections = { cy: { "cy.report.asked": "Gofynnir i’r aelodau:" } };
  await openReport({ ...report, settings, corrections });
  expect(await screen.findByText("Gofynnir i’r aelodau:")).toBeTruthy();
});

test("the sheet's own line that will be the title is shown before it is printed", async () => {
  const plan = { ...samplePlan(), offeredTitle: "Safer streets: action plan" };
  const { user } = await openReport(sampleReport({ plan }));
  const hint = /the title is your sheet’s own line: “Safer streets: action plan”/;
  expect(screen.getByText(hint)).toBeTruthy();
  await user.type(screen.getByLabelText("Title"), "Streets");
  expect(screen.queryByText(hint)).toBeNull();
});
