import { startOffice, type Fault, type WorkbookModel } from "office-js-host";
import { PATIENCE_AFTER_FAILURE_MILLISECONDS, PATIENCE_MILLISECONDS } from "../../src/excel";
import {
  addBlankSheets,
  errorWords,
  generateAppendix,
  JobError,
  parseIsoDate,
  UNCHANGED,
} from "../../src/jobs";
import { copyOf, sheetDigest } from "./support/digest";
import { planWorkbook } from "./support/planWorkbook";

const AS_AT = parseIsoDate("2003-11-11");

/** The ways in which an answer fails to come: nothing is done, or all is done; once, or from then on. */
const SILENCES: readonly Omit<Fault, "sync">[] = [
  { code: "NoAnswer" },
  { code: "NoAnswer", afterwards: true },
  { code: "NoAnswer", forGood: true },
  { code: "NoAnswer", forGood: true, afterwards: true },
];

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

interface Outcome {
  readonly result?: unknown;
  readonly error?: unknown;
  readonly waitedMilliseconds: number;
}

/** Waits for a job as a clock would that is turned on by hand. */
async function outcomeOf(start: () => Promise<unknown>): Promise<Outcome> {
  const from = Date.now();
  const settled: { value?: Pick<Outcome, "result" | "error"> } = {};
  void start().then(
    (result: unknown) => (settled.value = { result }),
    (error: unknown) => (settled.value = { error }),
  );
  for (let steps = 0; !settled.value && steps < 2000; steps += 1) {
    await jest.advanceTimersByTimeAsync(steps < 1500 ? 20 : 10_000);
  }
  return { ...settled.value, waitedMilliseconds: Date.now() - from };
}

function generate(): Promise<unknown> {
  return generateAppendix({ asAt: AS_AT });
}

/** All that the workbook's sheets say and look like. */
function picture(workbook: WorkbookModel): string {
  return workbook.sheets
    .map((sheet) => `${sheet.name} ${sheetDigest(sheet, sheet.name === "Appendix 1")}`)
    .join("\n");
}

async function renewable(): Promise<WorkbookModel> {
  const workbook = planWorkbook();
  const host = await startOffice(workbook);
  await outcomeOf(generate);
  host.officer.type("Targets", "C2", "Fifteen zones marked");
  host.dispose();
  return workbook;
}

async function smooth(start: WorkbookModel) {
  const workbook = copyOf(start);
  const host = await startOffice(workbook);
  await outcomeOf(generate);
  host.dispose();
  return { after: picture(workbook), syncs: host.cost.syncs };
}

test.each([
  ["a first run", () => Promise.resolve(planWorkbook())],
  ["a renewal", renewable],
])(
  "%s whose request is never answered ends, with the old state or the new one, and the truth told",
  async (_, make) => {
    const start = await make();
    const before = picture(start);
    const { after, syncs } = await smooth(start);
    const told = new Set<string>();
    for (let sync = 0; sync < syncs; sync += 1) {
      for (const silence of SILENCES) {
        const workbook = copyOf(start);
        const host = await startOffice(workbook);
        host.failAt({ ...silence, sync });
        const { result, error, waitedMilliseconds } = await outcomeOf(generate);
        const now = picture(workbook);
        expect([before, after]).toContain(now);
        if (error instanceof JobError) {
          expect(error.code).toBe("NoAnswer");
          const { nothingLost, whatToDo } = errorWords(error);
          if (error.state.kind === "unchanged") expect(now).toBe(before);
          else expect(nothingLost).toContain("cannot be told");
          expect(whatToDo).toContain("Press Enter");
          told.add(nothingLost);
        } else {
          expect(result).toMatchObject({ kind: "made" });
          expect(now).toBe(after);
        }
        expect(waitedMilliseconds).toBeGreaterThanOrEqual(PATIENCE_MILLISECONDS);
        expect(waitedMilliseconds).toBeLessThan(
          2 * (PATIENCE_MILLISECONDS + PATIENCE_AFTER_FAILURE_MILLISECONDS),
        );
        host.clearFaults();
        await outcomeOf(generate);
        expect(picture(workbook)).toBe(after);
        host.dispose();
      }
    }
    expect(told.size).toBe(2);
  },
);

test("adding sheets that is never answered ends too", async () => {
  const workbook = planWorkbook();
  workbook.sheets.forEach((sheet) => (sheet.name = `Old ${sheet.name}`));
  const host = await startOffice(workbook);
  host.failAt({ sync: 1, code: "NoAnswer", forGood: true });
  const { error } = await outcomeOf(addBlankSheets);
  expect(error).toMatchObject({ code: "NoAnswer" });
  expect(workbook.sheets).toHaveLength(2);
  host.dispose();
});

test("an answer that comes late counts for nothing: the job that was given up writes no more", async () => {
  const workbook = planWorkbook();
  const host = await startOffice(workbook);
  host.setCellBeingEdited(true);
  const { error } = await outcomeOf(generate);
  expect(error).toMatchObject({ code: "NoAnswer", state: UNCHANGED });
  host.setCellBeingEdited(false);
  await jest.advanceTimersByTimeAsync(60_000);
  expect(workbook.sheets.map(({ name }) => name)).toEqual(["Targets", "Metrics"]);
  host.dispose();
});

test("the officer can cancel while Excel keeps the add-in waiting", async () => {
  const host = await startOffice(planWorkbook());
  host.setCellBeingEdited(true);
  const stop = new AbortController();
  const { error, waitedMilliseconds } = await outcomeOf(() => {
    setTimeout(() => stop.abort(), 5000);
    return generateAppendix({ asAt: AS_AT, signal: stop.signal });
  });
  expect(error).toMatchObject({ code: "Cancelled", state: UNCHANGED });
  expect(waitedMilliseconds).toBeLessThan(PATIENCE_MILLISECONDS / 2);
  host.dispose();
});
