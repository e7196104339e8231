import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createSheet, createWorkbook, DEFAULT_FORMAT, freeSheetId } from "office-js-host/model";
import { saveXlsx } from "office-js-host/xlsx";
import { differences } from "../../../scripts/comparing/differences";

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "differences-"));
  for (const name of ["before", "after"]) mkdirSync(join(folder, name));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function put(state: "before" | "after", file: string, bytes: Uint8Array | string): void {
  writeFileSync(join(folder, state, file), bytes);
}
function told(): Record<string, readonly string[]> {
  const found = differences(join(folder, "before"), join(folder, "after"));
  return Object.fromEntries(found.map(({ file, told: lines }) => [file, lines]));
}
function workbookWith(text: string): Uint8Array {
  const workbook = createWorkbook();
  const sheet = createSheet("Appendix 1", freeSheetId(workbook));
  const value = { type: "string" as const, value: text };
  sheet.cells.set(
    1,
    new Map([[2, { value, formula: "", quotePrefix: false, format: DEFAULT_FORMAT }]]),
  );
  workbook.sheets.push(sheet);
  return saveXlsx(workbook);
}

test("files that are the same byte for byte differ in nothing", () => {
  for (const state of ["before", "after"] as const) {
    put(state, "a.xlsx", workbookWith("Overdue"));
    put(state, "a.json", "{}");
  }
  expect(told()).toEqual({ "a.json": [], "a.xlsx": [] });
});

test("of a workbook it names the parts and the cells that differ, of a text its lines", () => {
  put("before", "a.xlsx", workbookWith("Overdue"));
  put("after", "a.xlsx", workbookWith("Complete"));
  put("before", "a.json", '{\n"steps": 3\n}');
  put("after", "a.json", '{\n"steps": 4\n}');
  const { "a.xlsx": sheet = [], "a.json": lines = [] } = told();
  expect(lines).toEqual(['line 2: "\\"steps\\": 3" is now "\\"steps\\": 4"']);
  expect(sheet.at(-1)).toBe('Appendix 1 row 2, column 3: "Overdue" is now "Complete"');
  expect(sheet.length).toBeGreaterThan(1);
});

test("a file that only one state has is named", () => {
  put("after", "b.json", "{}");
  expect(told()).toEqual({ "b.json": ["only after"] });
});
