/** @jest-environment jsdom */
import { screen, waitFor, within } from "@testing-library/react";
import { DEFAULT_SETTINGS, parseIsoDate, type GenerateResult } from "../../../src/jobs";
import { pdfWords } from "../../../src/jobs/words/pdfWords";
import { composePaper } from "../../../src/paper";
import { makePlan } from "../../paper/makePlan";
import { jobError, renderPane } from "../support/renderPane";
import { HEADED, sampleReport } from "../support/sampleReport";

const BLANK = sampleReport({
  settings: { ...DEFAULT_SETTINGS, council: "", committee: "", asAt: undefined },
});
const MADE: GenerateResult = {
  kind: "made",
  of: "appendix",
  report: BLANK,
  paper: composePaper(makePlan([]), DEFAULT_SETTINGS),
  isRenewal: false,
  sheetName: "Appendix 1",
  range: "A1:E61",
  pages: 4,
  editedCopy: undefined,
  keptLast: undefined,
  outOfStep: [],
  takeBack: undefined,
};

const press = (name: string): HTMLElement => screen.getByRole("button", { name });
const question = () => screen.findByRole("form", { name: "Before the first appendix" });

async function asked(changes: Parameters<typeof renderPane>[0] = {}) {
  const generateAppendix = jest.fn(async () => MADE);
  const rendered = await renderPane({
    loadReport: async () => BLANK,
    generateAppendix,
    ...changes,
  });
  await rendered.user.click(press("Generate appendix"));
  const form = within(await question());
  return { ...rendered, form, generateAppendix };
}

test("before the first paper its head is asked for, shown as it will print and remembered", async () => {
  const { user, form, jobs, generateAppendix } = await asked();
  expect(generateAppendix).not.toHaveBeenCalled();
  await user.type(form.getByLabelText("Council"), "Glenbrae Council");
  await user.type(form.getByLabelText("Committee"), "Social Work Committee");
  await user.type(form.getByLabelText("Committee date"), "2025-03-04");
  const head = within(form.getByRole("figure", { name: "The head as it will print" }));
  expect(head.getByText("Glenbrae Council")).toBeTruthy();
  expect(head.getByText("APPENDIX 1")).toBeTruthy();
  expect(head.getByText("Social Work Committee: 4 March 2025")).toBeTruthy();
  await user.click(press("Generate now"));
  await waitFor(() => expect(generateAppendix).toHaveBeenCalledTimes(1));
  expect(jobs.saveSettings).toHaveBeenCalledWith({
    ...BLANK.settings,
    council: "Glenbrae Council",
    committee: "Social Work Committee",
    asAt: parseIsoDate("2025-03-04"),
  });
});

test("what is left empty stays empty, and nothing is saved for it", async () => {
  const { user, jobs, generateAppendix } = await asked();
  await user.click(press("Generate now"));
  await waitFor(() => expect(generateAppendix).toHaveBeenCalledTimes(1));
  expect(jobs.saveSettings).not.toHaveBeenCalled();
});

test("Not yet puts the question away", async () => {
  const { user, generateAppendix } = await asked();
  await user.click(press("Not yet"));
  expect(screen.queryByRole("form", { name: "Before the first appendix" })).toBeNull();
  expect(press("Generate appendix")).toBeTruthy();
  expect(generateAppendix).not.toHaveBeenCalled();
});

test("what cannot be saved stops it, and is said", async () => {
  const { user, form, generateAppendix } = await asked({
    saveSettings: () => Promise.reject(jobError("AccessDenied")),
  });
  await user.type(form.getByLabelText("Council"), "Glenbrae Council");
  await user.click(press("Generate now"));
  expect(await screen.findByText(/Nothing in the workbook was changed/)).toBeTruthy();
  expect(generateAppendix).not.toHaveBeenCalled();
});

test.each([
  ["the head is filled in", sampleReport({ settings: HEADED })],
  [
    "the appendix is there already",
    {
      ...BLANK,
      appendix: {
        kind: "made" as const,
        sheetName: "Appendix 1",
        editedByHand: false,
        isOutOfDate: false,
      },
    },
  ],
])("nothing is asked where %s", async (_, report) => {
  const generateAppendix = jest.fn(async () => MADE);
  const { user } = await renderPane({ loadReport: async () => report, generateAppendix });
  await user.click(press("Generate appendix"));
  await waitFor(() => expect(generateAppendix).toHaveBeenCalledTimes(1));
});

test("afterwards the pane says what to press for a PDF in this Excel", async () => {
  const { user } = await asked();
  await user.click(press("Generate now"));
  expect(await screen.findByText(pdfWords("Appendix 1", "other"))).toBeTruthy();
  expect(pdfWords("Appendix 1", "windows")).toBe(
    "For a PDF, with Appendix 1 in front: File, Export, Create PDF/XPS.",
  );
});
