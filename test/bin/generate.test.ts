import { execFile } from "node:child_process";
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { promisify } from "node:util";
import { unzipSync, zipSync } from "fflate";
import { generate } from "../../bin/generate";
import { openXlsx, saveXlsx } from "office-js-host/xlsx";
import { PLAN, sheetOf, textsOn, workbookOf } from "../jobs/support/workbooks";
import { keptOutput } from "./terminal";

const PROJECT = resolve(__dirname, "../..");
const SAMPLE = join(PROJECT, "samples/joint-working.xlsx");
let folder: string;
const home = process.cwd();

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "appendix-"));
  process.chdir(folder);
});
afterEach(() => {
  process.chdir(home);
  rmSync(folder, { recursive: true, force: true });
});

/** Shapes as in the contract: names and types of everything, absent things null. */
const STEP = {
  row: expect.any(Number),
  aim: expect.any(String),
  target: expect.any(String),
  progressMade: expect.any(String),
  progressPlanned: expect.any(String),
  status: expect.any(String),
  daysOverdue: expect.any(Number),
  sheet: "Targets",
  group: expect.any(String),
  ref: null,
  lead: null,
  made: null,
  statusGiven: null,
  rag: null,
  because: expect.any(Array),
};

test("without a workbook the sample goes to out/, and the JSON is as promised", async () => {
  const output = keptOutput();
  expect(await generate(["--json"], output)).toBe(0);
  const report: unknown = JSON.parse(output.printed());
  expect(report).toEqual({
    asAt: "2003-11-11",
    sheets: { targets: "Targets", metrics: "Metrics", appendix: "Appendix 1" },
    steps: expect.any(Array),
    metrics: expect.any(Array),
    findingCounts: [
      {
        check: "plan-without-timescale",
        severity: "warning",
        accepted: false,
        count: 2,
        listed: 2,
      },
      { check: "achieved-yet-open", severity: "info", accepted: false, count: 1, listed: 1 },
    ],
    findings: expect.any(Array),
    columns: expect.any(Object),
    metricsColumns: expect.any(Object),
    since: null,
    sentences: expect.any(Array),
    recommendations: expect.any(Array),
    summary: {
      ...{ steps: 36, planned: 28, overdue: 0, dueSoon: 4, complete: 3, ongoing: 8 },
      ...{ withdrawn: 0, unclear: 0, onTrack: 14, noTimescale: 2, nothingPlanned: 5 },
    },
    appendix: {
      sheet: "Appendix 1",
      range: expect.stringMatching(/^A1:[A-Z]+\d+$/),
      pages: expect.any(Number),
    },
    cost: {
      syncs: expect.any(Number),
      actions: expect.any(Number),
      requestBytes: expect.any(Number),
      milliseconds: expect.any(Number),
    },
  });
  const { steps, metrics, columns, metricsColumns, sentences, recommendations } = Object(report);
  expect(sentences).toContainEqual({
    text: "3 of the 36 rows are complete.",
    cells: expect.arrayContaining([expect.stringMatching(/^Targets![A-E]\d+$/)]),
  });
  expect(recommendations[0]).toEqual({
    text: "note the progress set out in Appendix 1;",
    cells: [],
  });
  expect(columns).toMatchObject({
    target: { column: "B", heading: "Target", sure: true, why: "heading" },
    timescale: { column: "E", heading: "Timescale", sure: true, why: "heading" },
    lead: null,
    rag: null,
  });
  expect(metricsColumns).toMatchObject({
    goodIs: { column: "C", heading: "Good is" },
    target: null,
  });
  expect(steps[4]).toEqual({
    ...STEP,
    row: 7,
    timescale: {
      text: "March 2004 (first phase)",
      kind: "deadline",
      earliest: "2004-03-01",
      latest: "2004-03-31",
      edtf: "2004-03",
      notes: [expect.any(String)],
    },
    status: "on-track",
    daysOverdue: 0,
  });
  expect(steps[2]).toEqual({ ...STEP, timescale: null });
  expect(metrics[0]).toEqual({
    row: 2,
    code: null,
    group: null,
    name: "Children newly accommodated",
    unit: "children",
    values: [
      { kind: "actual", period: "2022-23", text: "61", value: 61, qualifier: null, marker: null },
      { kind: "actual", period: "2023-24", text: "46", value: 46, qualifier: null, marker: null },
    ],
    beside: [],
    change: {
      from: "2022-23",
      to: "2023-24",
      absolute: -15,
      percent: -24.6,
      points: null,
      direction: "down",
      effect: "better",
      words: "Down 15 (24.6%), better",
      reason: null,
    },
  });
  expect(existsSync("out/joint-working.xlsx")).toBe(true);
});

test("--column says which column is what", async () => {
  const output = keptOutput();
  const columns = ["--column", "target=Progress planned", "--column", "timescale=Timescale"];
  expect(await generate([SAMPLE, ...columns, "--json"], output)).toBe(0);
  expect(JSON.parse(output.printed()).columns).toMatchObject({
    target: { column: "D", heading: "Progress planned", sure: true, why: "chosen" },
    timescale: { column: "E", heading: "Timescale", sure: true, why: "chosen" },
    progressPlanned: null,
  });
});

test("without --json there is a readable summary", async () => {
  const output = keptOutput();
  expect(await generate([SAMPLE], output)).toBe(0);
  expect(output.printed()).toMatch(/^Appendix 1 was made: \d+ pages, 28 planned steps\./);
  expect(output.printed()).toContain("36 steps, 28 planned: 0 overdue, 4 due soon");
  expect(output.told().at(-1)).toBe("Done …");
});

test("options count for the run", async () => {
  const output = keptOutput();
  const args = ["--as-at", "2004-04-01", "--layout", "accessible", "--appendix", "Annex B"];
  const code = await generate(
    [SAMPLE, ...args, "--due-soon", "10", "--set", "council=Muirhead = Council", "--json"],
    output,
  );
  expect(code).toBe(0);
  expect(JSON.parse(output.printed())).toMatchObject({
    asAt: "2004-04-01",
    sheets: { appendix: "Annex B" },
    summary: { overdue: 9, dueSoon: 0 },
  });
  const { workbook } = openXlsx(readFileSync("out/joint-working.xlsx"));
  expect(textsOn(sheetOf(workbook, "Annex B")).join()).toContain("Muirhead = Council");
});

test("the input is never overwritten unless --out names it", async () => {
  copyFileSync(SAMPLE, "plan.xlsx");
  mkdirSync("out");
  copyFileSync(SAMPLE, "out/plan.xlsx");
  const before = readFileSync(SAMPLE);
  expect(await generate(["out/plan.xlsx"], keptOutput())).toBe(0);
  expect(readFileSync("out/plan.xlsx").equals(before)).toBe(true);
  expect(existsSync("out/plan (appendix).xlsx")).toBe(true);
  expect(await generate(["plan.xlsx", "--out", "plan.xlsx"], keptOutput())).toBe(0);
  expect(readFileSync("plan.xlsx").equals(before)).toBe(false);
  expect(readdirSync(".").sort()).toEqual(["out", "plan.xlsx"]);
});

test("findings that stop the appendix: exit 1, told, reported, nothing written", async () => {
  const rows = PLAN.map((row) => row.slice(2));
  writeFileSync("plan.xlsx", saveXlsx(workbookOf({ Targets: rows })));
  const output = keptOutput();
  expect(await generate(["plan.xlsx", "--out", "new.xlsx", "--json"], output)).toBe(1);
  expect(JSON.parse(output.printed())).toMatchObject({ appendix: null });
  expect(output.told().at(-1)).toMatch(/^The appendix was not made\./);
  expect(existsSync("new.xlsx")).toBe(false);
});

describe("what cannot be used: exit 2, one plain line, nothing written", () => {
  const zip = readFileSync(SAMPLE);
  const compound = Buffer.concat([Buffer.from("d0cf11e0a1b11ae1", "hex"), Buffer.alloc(4096)]);
  const files: Readonly<Record<string, Uint8Array>> = {
    "text.xlsx": Buffer.from("Aim,Target\n"),
    "empty.xlsx": Buffer.alloc(0),
    "truncated.xlsx": zip.subarray(0, zip.length / 2),
    "encrypted.xlsx": compound,
  };
  beforeEach(() => {
    for (const [name, bytes] of Object.entries(files)) writeFileSync(name, bytes);
    mkdirSync("folder.xlsx");
  });

  test.each<[string, readonly string[]]>([
    ["a missing file", ["missing.xlsx"]],
    ["a folder", ["folder.xlsx"]],
    ["a text file named .xlsx", ["text.xlsx"]],
    ["an empty file", ["empty.xlsx"]],
    ["a truncated file", ["truncated.xlsx"]],
    ["an encrypted or old file", ["encrypted.xlsx"]],
    ["a day that is none", [SAMPLE, "--as-at", "2024-02-30"]],
    ["a day in another form", [SAMPLE, "--as-at", "11/11/2003"]],
    ["a layout that is none", [SAMPLE, "--layout", "poster"]],
    ["an option that is none", [SAMPLE, "--colour", "red"]],
    ["an option without its value", [SAMPLE, "--as-at"]],
    ["an option given twice", [SAMPLE, "--layout", "committee", "--layout", "committee"]],
    ["two workbooks", [SAMPLE, SAMPLE]],
    ["days that are no number", [SAMPLE, "--due-soon", "soon"]],
    ["a sheet name that Excel refuses", [SAMPLE, "--appendix", "2003/04"]],
    ["a setting that is none", [SAMPLE, "--set", "colour=red"]],
    ["a setting without a value", [SAMPLE, "--set", "council"]],
    ["an --out in no folder", [SAMPLE, "--out", "nowhere/plan.xlsx"]],
    ["an --out that is a folder", [SAMPLE, "--out", "folder.xlsx"]],
    ["an --out of another kind", [SAMPLE, "--out", "plan.pdf"]],
  ])("%s", async (_, args) => {
    const before = readdirSync(".").sort();
    const output = keptOutput();
    expect(await generate(args, output)).toBe(2);
    expect(output.printed()).toBe("");
    expect(output.told()).toHaveLength(1);
    expect(output.told()[0]).toMatch(/^[^\n]{20,}$/);
    expect(output.told()[0]).not.toMatch(/\bat \S+:\d+|Error:|undefined/);
    expect(readdirSync(".").filter((name) => name !== "out")).toEqual(before);
  });
});

test("a signed workbook is refused in one line, and nothing is written", async () => {
  const parts = unzipSync(new Uint8Array(readFileSync(SAMPLE)));
  const signature = new TextEncoder().encode("<Signature/>");
  writeFileSync("signed.xlsx", zipSync({ ...parts, "_xmlsignatures/sig1.xml": signature }));
  const output = keptOutput();
  expect(await generate(["signed.xlsx", "--out", "new.xlsx"], output)).toBe(2);
  expect(output.told().at(-1)).toMatch(/signed/i);
  expect(existsSync("new.xlsx")).toBe(false);
});

test("hand edits are not lost when the input is written over", async () => {
  copyFileSync(SAMPLE, "plan.xlsx");
  await generate(["plan.xlsx", "--out", "plan.xlsx"], keptOutput());
  const opened = openXlsx(readFileSync("plan.xlsx"));
  const sheet = sheetOf(opened.workbook, "Appendix 1");
  const cell = sheet.cells.get(0)?.get(0);
  if (!cell) throw new Error("The appendix begins at A1.");
  sheet.cells.get(0)?.set(0, { ...cell, value: { type: "string", value: "By hand" } });
  sheet.revision += 1;
  opened.workbook.revision += 1;
  const edited = opened.save();
  writeFileSync("plan.xlsx", edited);
  const output = keptOutput();
  expect(await generate(["plan.xlsx", "--out", "plan.xlsx"], output)).toBe(2);
  expect(output.told().at(-1)).toContain("--keep-edited");
  expect(readFileSync("plan.xlsx").equals(Buffer.from(edited))).toBe(true);
  const args = ["plan.xlsx", "--out", "plan.xlsx", "--keep-edited"];
  expect(await generate(args, keptOutput())).toBe(0);
  const { workbook } = openXlsx(readFileSync("plan.xlsx"));
  expect(textsOn(sheetOf(workbook, "Appendix 1 (edited)"))).toContain("By hand");
});

test("a translator's sheet is written beside the appendix, and what is corrected on it is printed by the next run", async () => {
  copyFileSync(SAMPLE, "plan.xlsx");
  const args = ["plan.xlsx", "--set", "language=cy", "--words-sheet", "--out", "cy.xlsx"];
  const output = keptOutput();
  expect(await generate(args, output)).toBe(0);
  expect(output.told().join(" ")).toMatch(
    /Welsh words was made: words and sentences to be corrected/,
  );
  const opened = openXlsx(readFileSync("cy.xlsx"));
  const sheet = sheetOf(opened.workbook, "Welsh words");
  const key = [...sheet.cells].find(([, cells]) => {
    const value = cells.get(0)?.value;
    return value?.type === "string" && value.value === "cy.sections.metrics";
  });
  const cell = key?.[1].get(4);
  if (!cell) throw new Error("There is a cell for the correction.");
  key?.[1].set(4, { ...cell, value: { type: "string", value: "Mesuriadau" } });
  sheet.revision += 1;
  opened.workbook.revision += 1;
  writeFileSync("corrected.xlsx", opened.save());
  const again = ["corrected.xlsx", "--set", "language=cy", "--out", "corrected.xlsx"];
  expect(await generate([...again, "--words-sheet"], keptOutput())).toBe(0);
  const { workbook } = openXlsx(readFileSync("corrected.xlsx"));
  const said = textsOn(sheetOf(workbook, "Appendix 1")).map((text) => text.toLowerCase());
  expect(said.some((text) => text.includes("mesuriadau"))).toBe(true);
  expect(textsOn(sheetOf(workbook, "Welsh words"))).toContain("Mesuriadau");
});

test("as a program: JSON alone on stdout, progress on stderr, and it ends", async () => {
  const run = promisify(execFile);
  const tsx = join(PROJECT, "node_modules/.bin/tsx");
  const options = { cwd: folder, timeout: 60_000 };
  const { stdout, stderr } = await run(tsx, [join(PROJECT, "bin/generate.ts"), "--json"], options);
  expect(JSON.parse(stdout)).toMatchObject({ asAt: "2003-11-11" });
  expect(stderr).toContain("Reading the sheets");
  await expect(
    run(tsx, [join(PROJECT, "bin/generate.ts"), "missing.xlsx"], options),
  ).rejects.toMatchObject({ code: 2, stdout: "" });
});

test("a workbook has several appendices, each renewed by its name and with its own choices", async () => {
  copyFileSync(SAMPLE, "plan.xlsx");
  const into = ["plan.xlsx", "--out", "plan.xlsx"];
  expect(await generate(into, keptOutput())).toBe(0);
  const welsh = [...into, "--appendix", "Atodiad 1"];
  expect(await generate([...welsh, "--set", "language=cy"], keptOutput())).toBe(0);
  const output = keptOutput();
  expect(await generate([...welsh, "--json"], output)).toBe(0);
  expect(JSON.parse(output.printed()).sheets).toMatchObject({ appendix: "Atodiad 1" });
  const { workbook } = openXlsx(readFileSync("plan.xlsx"));
  const names = workbook.sheets.map(({ name }) => name);
  expect(names).toEqual(["Targets", "Metrics", "Appendix 1", "Atodiad 1"]);
  expect(textsOn(sheetOf(workbook, "Atodiad 1"))).toContain("STATWS");
  expect(textsOn(sheetOf(workbook, "Appendix 1"))).toContain("STATUS");
});

test("the last appendix is kept as a dated sheet where that is set, and told", async () => {
  copyFileSync(SAMPLE, "plan.xlsx");
  const into = ["plan.xlsx", "--out", "plan.xlsx", "--set", "keepLast=yes"];
  expect(await generate([...into, "--as-at", "2003-11-11"], keptOutput())).toBe(0);
  const output = keptOutput();
  expect(await generate([...into, "--as-at", "2004-03-09"], output)).toBe(0);
  expect(output.printed()).toContain(
    "The last one is kept as the sheet Appendix 1 (11 November 2003).",
  );
  const { workbook } = openXlsx(readFileSync("plan.xlsx"));
  expect(workbook.sheets.map(({ name }) => name)).toContain("Appendix 1 (11 November 2003)");
});
