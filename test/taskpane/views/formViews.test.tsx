/** @jest-environment jsdom */
import { screen, waitFor, within } from "@testing-library/react";
import { DEFAULT_SETTINGS, type WorkbookReport } from "../../../src/jobs";
import { dueSoonChange } from "../../../src/taskpane/views/reportView";
import { foundWords } from "../../../src/taskpane/views/startView";
import { renderPane } from "../support/renderPane";
import { emptyReport, samplePlan, sampleReport } from "../support/sampleReport";

describe("Report", () => {
  async function openReport() {
    const played = await renderPane();
    await played.user.click(screen.getByRole("tab", { name: "Report" }));
    await screen.findByRole("heading", { name: "Report" });
    return played;
  }

  test("has sensible values before anything is typed", async () => {
    await openReport();
    expect(screen.getByLabelText<HTMLInputElement>("Name of the appendix").value).toBe(
      "Appendix 1",
    );
    expect(screen.getByLabelText<HTMLInputElement>("Due soon").value).toBe("60");
    expect(screen.getByRole<HTMLInputElement>("radio", { name: /^Committee/ }).checked).toBe(true);
  });

  test("what is typed is saved when the field is left, once", async () => {
    const { user, jobs } = await openReport();
    await user.type(screen.getByLabelText("Council"), "Strathmore Council");
    expect(jobs.saveSettings).not.toHaveBeenCalled();
    await user.tab();
    await waitFor(() => expect(jobs.saveSettings).toHaveBeenCalledTimes(1));
    expect(jobs.saveSettings).toHaveBeenCalledWith({
      ...DEFAULT_SETTINGS,
      council: "Strathmore Council",
    });
  });

  test("what is typed is saved after a pause and when the view is left", async () => {
    const { user, jobs } = await openReport();
    await user.type(screen.getByLabelText("Title"), "Progress");
    await waitFor(() => expect(jobs.saveSettings).toHaveBeenCalledTimes(1), { timeout: 5000 });
    await user.type(screen.getByLabelText("Title"), "!");
    await user.click(screen.getByRole("tab", { name: "Progress" }));
    await waitFor(() =>
      expect(jobs.saveSettings).toHaveBeenLastCalledWith({
        ...DEFAULT_SETTINGS,
        title: "Progress!",
      }),
    );
  });

  test("choices are saved at once", async () => {
    const { user, jobs } = await openReport();
    await user.click(screen.getByRole("radio", { name: /^Accessible/ }));
    expect(jobs.saveSettings).toHaveBeenLastCalledWith({
      ...DEFAULT_SETTINGS,
      layout: "accessible",
    });
    await user.click(screen.getByRole("checkbox", { name: "Status" }));
    expect(jobs.saveSettings).toHaveBeenLastCalledWith({
      ...DEFAULT_SETTINGS,
      layout: "accessible",
      showColumns: { ...DEFAULT_SETTINGS.showColumns, status: false },
    });
  });

  test.each([
    ["30", { dueSoonDays: 30 }],
    ["0", { dueSoonDays: 0 }],
    ["", {}],
    ["-1", {}],
    ["2.5", {}],
    ["99999", {}],
  ])("dueSoonChange(%j)", (typed, change) => expect(dueSoonChange(typed)).toEqual(change));
});

describe("Start", () => {
  async function openStart(report: WorkbookReport = sampleReport()) {
    const played = await renderPane({ loadReport: jest.fn(async () => report) });
    await played.user.click(screen.getByRole("tab", { name: "Start" }));
    await screen.findByRole("heading", { name: "Start" });
    return played;
  }

  test("shows what was found and lets it be changed", async () => {
    const { user, jobs } = await openStart();
    const targets = within(screen.getByRole("region", { name: "Targets sheet" }));
    expect(targets.getByRole("option", { name: "By when (found)" })).toBeTruthy();
    await user.selectOptions(targets.getByLabelText(/^Timescale/), "Finish");
    expect(jobs.saveSettings).toHaveBeenLastCalledWith({
      ...DEFAULT_SETTINGS,
      targetsColumns: { timescale: "Finish" },
    });
  });

  test("another sheet forgets the columns of the one before", async () => {
    const settings = { ...DEFAULT_SETTINGS, targetsColumns: { timescale: "Finish" } };
    const { user, jobs } = await openStart(sampleReport({ settings }));
    const targets = within(screen.getByRole("region", { name: "Targets sheet" }));
    await user.selectOptions(targets.getByLabelText("Sheet"), "Notes");
    expect(jobs.saveSettings).toHaveBeenLastCalledWith({
      ...DEFAULT_SETTINGS,
      targetsSheet: "Notes",
      targetsColumns: {},
    });
  });

  test("a column goes back to being found by itself", async () => {
    const settings = { ...DEFAULT_SETTINGS, targetsColumns: { timescale: "Finish" } };
    const { user, jobs } = await openStart(sampleReport({ settings }));
    await user.selectOptions(screen.getByLabelText(/^Timescale/), "By when (found)");
    expect(jobs.saveSettings).toHaveBeenLastCalledWith(DEFAULT_SETTINGS);
  });

  test("says what is missing and what to do", async () => {
    const plan = samplePlan({
      missing: [{ kind: "column", sheetName: "Targets", column: "timescale" }],
    });
    await openStart(sampleReport({ plan }));
    expect(screen.getByText("Targets has no column for: Timescale.")).toBeTruthy();
    expect(screen.getByText(/Choose the heading/)).toBeTruthy();
  });

  test("foundWords", () => {
    expect(foundWords(sampleReport())).toMatch(/^Found: 5 rows on Targets\./);
    expect(foundWords(sampleReport({ plan: emptyReport().plan }))).toMatch(/^No plan was found/);
  });
});
