import { NOT_FETCHED, type Jobs } from "../../../src/taskpane/shared/jobsApi";

const PARTS = [
  "../../../src/taskpane/shell/makingJobs",
  "../../../src/taskpane/shell/otherJobs",
  "../../../src/taskpane/shell/newSheetsJobs",
] as const;
const MADE = { kind: "made", sheetName: "Appendix 1" };

/** The pane's jobs over parts that arrive as `parts` says. */
async function paneJobsOver(parts: () => Record<string, unknown>): Promise<Jobs> {
  jest.resetModules();
  for (const part of PARTS) jest.doMock(part, parts);
  return (await import("../../../src/taskpane/shell/paneJobs")).paneJobs;
}

function lost(): never {
  throw new Error("Loading chunk 7 failed.");
}

test("what draws comes when it is wanted, with the options as they were given", async () => {
  const generateAppendix = jest.fn(async () => MADE);
  const makeChecksSheet = jest.fn(async () => MADE);
  const jobs = await paneJobsOver(() => ({ generateAppendix, makeChecksSheet }));
  const options = { onHandEdits: "replace" } as const;
  expect(await jobs.generateAppendix(options)).toBe(MADE);
  expect(generateAppendix).toHaveBeenCalledWith(options);
  expect(await jobs.makeChecksSheet(options)).toBe(MADE);
  expect(makeChecksSheet).toHaveBeenCalledWith(options);
});

test.each([
  "generateAppendix",
  "makeChecksSheet",
  "makePromisesSheet",
  "makeWordsSheet",
  "forgetMeetings",
  "addBlankSheets",
] as const)("%s says so when it does not arrive", async (name) => {
  const jobs = await paneJobsOver(lost);
  const failure: unknown = await jobs[name]().then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  expect(failure).toBeInstanceOf(jobs.JobError);
  expect(failure).toMatchObject({ code: NOT_FETCHED.code, state: { kind: "unchanged" } });
});

test("fetching ahead never fails", async () => {
  const jobs = await paneJobsOver(lost);
  await expect(jobs.fetchAhead()).resolves.toBeUndefined();
});
