import { readFileSync } from "node:fs";
import { join } from "node:path";
import { openXlsx } from "office-js-host/xlsx";
import { sheetOf, textsOn } from "../../jobs/support/workbooks";
import { CLEAN, newFolder, NO_TARGETS, put, runCheck, TWO_WARNINGS } from "../support/runCheck";

const AS_AT = ["--as-at", "2024-06-11"];

describe("check onto a sheet", () => {
  test("the list is written into a copy, and the workbook itself is left alone", async () => {
    const folder = newFolder();
    const path = put(folder, "plan.xlsx", TWO_WARNINGS);
    const before = readFileSync(path);
    const out = join(folder, "checked.xlsx");
    const run = await runCheck(path, ...AS_AT, "--sheet", "--out", out, "--json");
    expect(run.code).toBe(0);
    expect(run.told).toContain(`Checks was made: 2 findings on 1 page. Written to ${out}`);
    expect(JSON.parse(run.printed).findings).toHaveLength(2);
    expect(readFileSync(path).equals(before)).toBe(true);
    const sheets = openXlsx(readFileSync(out)).workbook.sheets;
    expect(sheets.map(({ name }) => name)).toEqual(["Targets", "Checks"]);
    expect(textsOn(sheetOf(openXlsx(readFileSync(out)).workbook, "Checks"))).toContain(
      "To look at",
    );
  });

  test("checked again, the copy has one list and the same findings", async () => {
    const folder = newFolder();
    const path = put(folder, "plan.xlsx", TWO_WARNINGS);
    const out = join(folder, "checked.xlsx");
    await runCheck(path, ...AS_AT, "--sheet", "--out", out);
    const again = await runCheck(out, ...AS_AT, "--sheet", "--out", out);
    expect(again.told).toContain("Checks was renewed: 2 findings");
    expect(openXlsx(readFileSync(out)).workbook.sheets).toHaveLength(2);
  });

  test("what must be put right is listed too, and ends with 1", async () => {
    const folder = newFolder();
    const out = join(folder, "checked.xlsx");
    const run = await runCheck(
      put(folder, "plan.xlsx", NO_TARGETS),
      ...AS_AT,
      "--sheet",
      "--out",
      out,
    );
    expect(run.code).toBe(1);
    expect(textsOn(sheetOf(openXlsx(readFileSync(out)).workbook, "Checks"))).toContain(
      "To put right",
    );
  });

  test.each([[["--sheet"]], [["--out", "checked.xlsx"]]])("%j alone is bad usage", async (args) => {
    const run = await runCheck(put(newFolder(), "plan.xlsx", CLEAN), ...args);
    expect(run.code).toBe(2);
    expect(run.told).toContain("--sheet and --out");
  });

  test("a folder cannot be listed on one sheet", async () => {
    const folder = newFolder();
    put(folder, "plan.xlsx", CLEAN);
    const run = await runCheck(folder, "--sheet", "--out", join(folder, "checked.xlsx"));
    expect([run.code, run.told]).toEqual([2, "--sheet takes one workbook at a time."]);
  });
});
