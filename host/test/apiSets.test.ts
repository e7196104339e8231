import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { ApiSets, compareVersions } from "../protocol/apiSets";

const ROOT = join(__dirname, "..");
const TABLE = join(ROOT, "protocol/apiSets.json");

test("versions are compared by their numbers, not by their letters", () => {
  expect(compareVersions("1.9", "1.14")).toBeLessThan(0);
  expect(compareVersions("1.14", "1.9")).toBeGreaterThan(0);
  expect(compareVersions("1.9", "1.9")).toBe(0);
});

test("what an older Excel has", () => {
  const older = new ApiSets("1.9");
  expect(older.isAvailable("Worksheet", "PageLayout")).toBe(true);
  expect(older.isAvailable("Worksheet", "CustomProperties")).toBe(false);
  expect(older.isSetSupported("excelapi", "1.10")).toBe(false);
  expect(older.isSetSupported("NoSuchApi", "1.1")).toBe(false);
  expect(() => older.ensureAvailable("Worksheet", "CustomProperties", true)).toThrow(
    "Worksheet.customProperties (it needs ExcelApi 1.12)",
  );
});

test("the table is what its script makes of the reference", () => {
  const before: unknown = JSON.parse(readFileSync(TABLE, "utf8"));
  const made = execFileSync(process.execPath, ["scripts/makeApiSets.mjs", "--print"], {
    cwd: ROOT,
    encoding: "utf8",
  });
  expect(JSON.parse(made)).toEqual(before);
});
