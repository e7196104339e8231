/** @jest-environment jsdom */
import { screen, waitFor } from "@testing-library/react";
import { DEFAULT_SETTINGS } from "../../../src/jobs";
import { nextName } from "../../../src/taskpane/views/appendixChoice";
import { renderPane } from "../support/renderPane";
import { sampleReport } from "../support/sampleReport";

const TWO = [
  { key: 0, name: "Appendix 1", isMade: true },
  { key: 1, name: "Atodiad 1", isMade: false },
] as const;

const WELSH = { ...DEFAULT_SETTINGS, appendixKey: 1, appendixName: "Atodiad 1" };

async function openReport(reports: ReturnType<typeof sampleReport>[]) {
  let at = 0;
  const loadReport = jest.fn(async () => {
    const report = reports[Math.min(at, reports.length - 1)];
    at += 1;
    if (!report) throw new Error("There is a report.");
    return report;
  });
  const played = await renderPane({ loadReport });
  await played.user.click(screen.getByRole("tab", { name: "Report" }));
  await screen.findByRole("heading", { name: "Report" });
  return played;
}

test("of one appendix nothing is asked; another is begun with one press, under the next name", async () => {
  const { user, jobs } = await openReport([sampleReport()]);
  expect(screen.queryByRole("combobox", { name: "Appendix" })).toBeNull();
  await user.click(screen.getByRole("button", { name: "Add another appendix" }));
  expect(jobs.addAppendix).toHaveBeenCalledWith("Appendix 2");
});

test("of several one is chosen, and what was typed for the other is saved for that one and not carried over", async () => {
  const english = sampleReport({ appendices: TWO });
  const { user, jobs } = await openReport([
    english,
    english,
    sampleReport({ appendices: TWO, settings: WELSH }),
  ]);
  await user.type(screen.getByLabelText("Title"), "Progress");
  await user.selectOptions(screen.getByRole("combobox", { name: "Appendix" }), "Atodiad 1");
  expect(jobs.chooseAppendix).toHaveBeenCalledWith(1);
  await waitFor(() => {
    expect(screen.getByLabelText<HTMLInputElement>("Name of the appendix").value).toBe("Atodiad 1");
  });
  expect(screen.getByLabelText<HTMLInputElement>("Title").value).toBe("");
  expect(jobs.saveSettings).toHaveBeenCalledWith({ ...DEFAULT_SETTINGS, title: "Progress" });
});

test("one that has no sheet says so and can be forgotten; one that has a sheet cannot", async () => {
  const { user, jobs } = await openReport([sampleReport({ appendices: TWO, settings: WELSH })]);
  expect(screen.getByText(/Atodiad 1 has no sheet yet/)).toBeTruthy();
  await user.click(screen.getByRole("button", { name: "Forget Atodiad 1" }));
  expect(jobs.forgetAppendix).toHaveBeenCalledWith(1);
});

test("an appendix with a sheet is not forgotten by a press", async () => {
  await openReport([sampleReport({ appendices: TWO })]);
  expect(screen.queryByRole("button", { name: /Forget/ })).toBeNull();
});

test.each([
  ["Appendix 1", ["Appendix 1"], "Appendix 2"],
  ["Appendix 1", ["Appendix 1", "appendix 2"], "Appendix 3"],
  ["Annex", ["Annex"], "Annex 2"],
  ["Atodiad 9", ["Atodiad 9"], "Atodiad 10"],
])("after %s comes a name that none has", (name, taken, next) => {
  expect(nextName(name, taken)).toBe(next);
});
