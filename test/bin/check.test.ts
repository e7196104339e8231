import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { check } from "../../bin/check";
import { saveXlsx } from "office-js-host/xlsx";
import { HEADINGS, PLAN, workbookOf, type Row } from "../jobs/support/workbooks";
import { keptOutput } from "./terminal";

const SAMPLE = join(__dirname, "../../samples/joint-working.xlsx");
let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "appendix-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function planFile(rows: readonly Row[]): string {
  const path = join(folder, "plan.xlsx");
  writeFileSync(path, saveXlsx(workbookOf({ Targets: rows })));
  return path;
}

test("the sample can be made: exit 0, and each finding has its place", async () => {
  const output = keptOutput();
  expect(await check([SAMPLE], output)).toBe(0);
  expect(output.printed()).toMatch(/^Nothing stops the appendix; \d+ things to look at\./);
  expect(output.printed()).toMatch(/warning at Targets E5: “.+” has no timescale\./);
});

test("as JSON it is the report without an appendix", async () => {
  const output = keptOutput();
  expect(await check([SAMPLE, "--json", "--as-at", "2004-04-01"], output)).toBe(0);
  const report: unknown = JSON.parse(output.printed());
  expect(report).toMatchObject({
    asAt: "2004-04-01",
    sheets: { targets: "Targets", metrics: "Metrics", appendix: null },
    appendix: null,
  });
  expect(Object(report).findings).toContainEqual({
    check: "plan-without-timescale",
    severity: "warning",
    sheet: "Targets",
    cell: "E5",
    message: expect.any(String),
  });
});

test("what stops the appendix is exit 1", async () => {
  const output = keptOutput();
  expect(await check([planFile([HEADINGS])], output)).toBe(1);
  expect(output.told().at(-1)).toMatch(/must be put right before the appendix can be made/);
});

test("--max-warnings fails a plan with more", async () => {
  const rows: readonly Row[] = [...PLAN, ["", "", "", "Fit 40 more", "one fine day"]];
  const path = planFile(rows);
  expect(await check([path, "--max-warnings", "100"], keptOutput())).toBe(0);
  const output = keptOutput();
  expect(await check([path, "--max-warnings", "0"], output)).toBe(1);
  expect(output.told().at(-1)).toMatch(/^\d+ warnings?, more than the 0 allowed\.$/);
});

test.each([[["missing.xlsx"]], [["--max-warnings", "few"]], [["--out", "x.xlsx"]]])(
  "%j is exit 2 in one line",
  async (args) => {
    const output = keptOutput();
    expect(await check(args, output)).toBe(2);
    expect(output.told()).toHaveLength(1);
  },
);

test("checking writes nothing", async () => {
  const path = planFile(PLAN);
  const before = readFileSync(path);
  await check([path], keptOutput());
  expect(readFileSync(path).equals(before)).toBe(true);
});
