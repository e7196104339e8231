import type { WorkbookModel } from "office-js-host";
import { errorWords, generateAppendix, JobError } from "../../../src/jobs";
import { HEADINGS, PLAN, sheetOf, workbookOf } from "../support/workbooks";
import { withOffice } from "../support/withOffice";

const without = (...headings: readonly unknown[]) =>
  PLAN.map((row) => row.filter((_, column) => !headings.includes(HEADINGS[column])));

test.each<[string, () => WorkbookModel, string]>([
  [
    "no sheet that could be a plan",
    () => workbookOf({ Notes: [["Ring the bank"]] }),
    "sheet-missing",
  ],
  ["an empty workbook", () => workbookOf({ Sheet1: [] }), "sheet-missing"],
  // An aim may stand for a target.
  ["no Target column", () => workbookOf({ Targets: without("Aim", "Target") }), "column-missing"],
  ["headings and nothing below", () => workbookOf({ Targets: [HEADINGS] }), "rows-missing"],
])("%s stops the appendix, and nothing is written", async (_, make, check) => {
  const workbook = make();
  const before = structuredClone(workbook);
  const result = await withOffice(workbook, () => generateAppendix());
  expect(result.kind).toBe("stopped");
  expect(result.report.stoppers.map((finding) => finding.check)).toContain(check);
  expect(workbook).toEqual(before);
});

async function errorOf(workbook: WorkbookModel): Promise<JobError> {
  const before = structuredClone(workbook);
  const thrown: unknown = await withOffice(workbook, () =>
    generateAppendix().catch((error: unknown) => error),
  );
  expect(workbook).toEqual(before);
  if (!(thrown instanceof JobError)) throw new Error("No job's error was thrown.");
  return thrown;
}

test("a sheet of the appendix's name that is not ours is left alone", async () => {
  const workbook = workbookOf({ Targets: PLAN, "appendix 1": [["The minutes of May"]] });
  expect(await errorOf(workbook)).toMatchObject({ code: "AppendixNameTaken" });
});

test("an empty sheet of the appendix's name is used", async () => {
  const workbook = workbookOf({ Targets: PLAN, "Appendix 1": [] });
  const result = await withOffice(workbook, () => generateAppendix());
  expect(result.kind).toBe("made");
  expect(workbook.sheets).toHaveLength(2);
});

test("a read-only workbook is told", async () => {
  const workbook = workbookOf({ Targets: PLAN });
  workbook.isReadOnly = true;
  expect(await errorOf(workbook)).toMatchObject({ code: "ReadOnly" });
});

test("a protected workbook structure is told in plain words, without Excel's own", async () => {
  const workbook = workbookOf({ Targets: PLAN });
  workbook.structureProtected = true;
  const error = await errorOf(workbook);
  expect(error).toMatchObject({
    code: "AccessDenied",
    state: { kind: "unchanged" },
  });
  expect(JSON.stringify(errorWords(error))).not.toContain("cannot perform the requested operation");
});

test("a protected appendix is told before anything is written", async () => {
  const workbook = workbookOf({ Targets: PLAN });
  await withOffice(workbook, () => generateAppendix());
  sheetOf(workbook, "Appendix 1").protection = { protected: true, options: {} };
  expect(await errorOf(workbook)).toMatchObject({ code: "AppendixProtected" });
});

test("cancelling before the drawing leaves everything as it was", async () => {
  const workbook = workbookOf({ Targets: PLAN });
  const before = structuredClone(workbook);
  const controller = new AbortController();
  const onProgress = ({ step }: { step: string }) => {
    if (step === "laying-out") controller.abort();
  };
  const thrown: unknown = await withOffice(workbook, () =>
    generateAppendix({ signal: controller.signal, onProgress }).catch((error: unknown) => error),
  );
  expect(thrown).toMatchObject({ code: "Cancelled" });
  expect(workbook).toEqual(before);
});

test("texts for more pages than Excel has page breaks for are refused before anything is drawn", async () => {
  const step = ["", "", "", "Line\n".repeat(6000), "March 2005"];
  const error = await errorOf(
    workbookOf({ Targets: [...PLAN, ...Array.from({ length: 9 }, () => step)] }),
  );
  expect(error.code).toBe("PlanTooLarge");
  expect(errorWords(error).whatHappened).toMatch(
    /^Its appendix would have 1,\d{3} pages, and Excel takes/,
  );
});

test("a plan with more steps than Excel has page breaks for is refused at once", async () => {
  const step = ["", "", "", "Build the next", "March 2005"];
  const rows = [...PLAN, ...Array.from({ length: 10_000 }, () => step)];
  const error = await errorOf(workbookOf({ Targets: rows }));
  expect(error).toMatchObject({ code: "PlanTooLarge", mayRetry: false });
  expect(errorWords(error)).toMatchObject({
    whatHappened: "It has 10,004 steps and metrics, and one appendix holds at most 10,000.",
  });
});
