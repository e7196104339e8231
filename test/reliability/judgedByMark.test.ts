import { startOffice, type Fault, type OfficeHost, type WorkbookModel } from "office-js-host";
import { generateAppendix, JobError, makeChecksSheet, parseIsoDate } from "../../src/jobs";
import type { GenerateOptions } from "../../src/jobs";
import { planWorkbook } from "./support/planWorkbook";
import { filledCells, textOf } from "./support/sheetTexts";

const AS_AT = parseIsoDate("2003-11-11");
const THEIRS = "Words of a colleague's";
const TOO_LARGE = "RequestPayloadSizeLimitExceeded";

let workbook: WorkbookModel;
let host: OfficeHost;
beforeEach(async () => {
  workbook = planWorkbook();
  host = await startOffice(workbook);
});
afterEach(() => host.dispose());

const generate = (options: GenerateOptions = {}) => generateAppendix({ asAt: AS_AT, ...options });
const names = (): string[] => workbook.sheets.map(({ name }) => name);

/** The sheets on which words are written. */
function sheetsWith(words: string): string[] {
  return workbook.sheets
    .filter((sheet) => filledCells(sheet).some(({ cell }) => textOf(cell) === words))
    .map(({ name }) => name);
}

/** Lets the request that draws fail, which is the longest, and something happen before those after it. */
async function failWhileDrawing(
  job: () => Promise<unknown>,
  fault: Omit<Fault, "sync">,
  afterwards: () => void = () => undefined,
): Promise<unknown> {
  const answer = host.session.processQuery.bind(host.session);
  let [isFailed, isDone] = [false, false];
  host.session.processQuery = (body) => {
    if (isFailed && !isDone) {
      isDone = true;
      afterwards();
    }
    if (!isFailed && body.includes('"SetPrintArea"')) {
      isFailed = true;
      host.failAt({ ...fault, sync: 0 });
    }
    return answer(body);
  };
  const outcome: unknown = await job().catch((thrown: unknown) => thrown);
  host.session.processQuery = answer;
  host.clearFaults();
  expect(isFailed).toBe(true);
  return outcome;
}

describe("a drawing that Excel answers as too large", () => {
  beforeEach(async () => {
    await generate();
    host.officer.type("Appendix 1", "A3", THEIRS);
    host.officer.type("Targets", "C2", "Fifteen zones marked");
  });

  test.each([
    ["was done nevertheless", { code: TOO_LARGE, afterwards: true }],
    ["was done in part", { code: TOO_LARGE, action: 60 }],
    ["was not begun", { code: TOO_LARGE }],
  ])("and %s is judged by its mark, and the hand edits are kept", async (_, fault) => {
    const made = await failWhileDrawing(() => generate({ onHandEdits: "keep-copy" }), fault);
    expect(made).toMatchObject({ kind: "made", editedCopy: "Appendix 1 (edited)" });
    expect(names()).toEqual(["Targets", "Metrics", "Appendix 1", "Appendix 1 (edited)"]);
    expect(sheetsWith(THEIRS)).toEqual(["Appendix 1 (edited)"]);
    expect(sheetsWith("Fifteen zones marked")).toEqual(["Targets", "Appendix 1"]);
  });
});

describe("what a colleague types while a failed drawing is put back", () => {
  const HALF = { code: "AccessDenied", action: 60 };

  test("stays on a sheet of its own, and the officer is told of it", async () => {
    await generate();
    host.officer.type("Targets", "C2", "Fifteen zones marked");
    const outcome = await failWhileDrawing(generate, HALF, () =>
      host.officer.type("Appendix 1", "B40", THEIRS),
    );
    expect(outcome).toMatchObject({
      code: "AccessDenied",
      state: { kind: "unchanged", keptOn: "Appendix 1 (edited)" },
    });
    expect(sheetsWith(THEIRS)).toEqual(["Appendix 1 (edited)"]);
    const kept = workbook.sheets.find(({ name }) => name === "Appendix 1 (edited)");
    expect(kept && filledCells(kept)).toHaveLength(1);
  });

  test.each([
    ["on the sheet that was newly made", () => undefined],
    ["on the officer's own empty sheet", () => host.officer.addSheet("Appendix 1")],
  ])("%s stays too", async (_, start) => {
    start();
    const before = names();
    const outcome = await failWhileDrawing(generate, HALF, () =>
      host.officer.type("Appendix 1", "B40", THEIRS),
    );
    expect(outcome).toBeInstanceOf(JobError);
    expect(names()).toEqual([...before, "Appendix 1 (edited)"]);
    expect(sheetsWith(THEIRS)).toEqual(["Appendix 1 (edited)"]);
  });
});

describe("a sheet that a colleague renames while it is drawn", () => {
  const rename = () => host.officer.renameSheet("Appendix 1", "Annex");

  test("is found by its mark when all was drawn", async () => {
    const outcome = await failWhileDrawing(generate, { code: "Timeout", afterwards: true }, rename);
    expect(outcome).toMatchObject({ kind: "made", sheetName: "Annex" });
    expect(names()).toEqual(["Targets", "Metrics", "Annex"]);
  });

  test("is taken away when it was half drawn", async () => {
    const half = { code: "AccessDenied", action: 60 };
    const outcome = await failWhileDrawing(generate, half, rename);
    expect(outcome).toMatchObject({ state: { kind: "unchanged" } });
    expect(names()).toEqual(["Targets", "Metrics"]);
  });

  test("keeps the colleague's name when the old one is put back", async () => {
    await generate();
    host.officer.type("Targets", "C2", "Fifteen zones marked");
    const half = { code: "AccessDenied", action: 60 };
    const outcome = await failWhileDrawing(generate, half, rename);
    expect(outcome).toMatchObject({ state: { kind: "unchanged" } });
    expect(names()).toEqual(["Targets", "Metrics", "Annex"]);
    expect(await generate()).toMatchObject({ kind: "made", sheetName: "Annex", isRenewal: true });
  });
});

test("an empty sheet that a run has left where the list of checks belongs is used", async () => {
  host.officer.addSheet("Checks");
  const made = await makeChecksSheet({ asAt: AS_AT });
  expect(made).toMatchObject({ kind: "made", sheetName: "Checks" });
  expect(names()).toEqual(["Targets", "Metrics", "Checks"]);
});

test("a visible sheet that bears the mark of our hidden one is the officer's, and stays", async () => {
  host.officer.addSheet("Appendix being drawn");
  host.officer.type("Appendix being drawn", "A1", THEIRS);
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Appendix being drawn");
    sheet.names.add("CommitteeAppendix", '="v1:staging"').visible = false;
    await context.sync();
  });
  expect(await generate()).toMatchObject({ kind: "made", sheetName: "Appendix 1" });
  host.officer.type("Targets", "C2", "Fifteen zones marked");
  await failWhileDrawing(generate, { code: "AccessDenied", action: 60 });
  expect(await generate()).toMatchObject({ kind: "made", isRenewal: true });
  expect(sheetsWith(THEIRS)).toEqual(["Appendix being drawn"]);
});
