import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { CLEAN, newFolder, NO_TARGETS, put, runCheck, TWO_WARNINGS } from "../support/runCheck";

const AS_AT = ["--as-at", "2024-06-11"];

function folderOfFour(): string {
  const folder = newFolder();
  put(folder, "b two warnings.xlsx", TWO_WARNINGS);
  put(folder, "a clean.xlsx", CLEAN);
  put(folder, "c broken.xlsx", "Aim,Target\nA,B\n");
  put(folder, "d no targets.XLSX", NO_TARGETS);
  put(folder, "~$a clean.xlsx", "lock");
  put(folder, "notes.txt", "Ring the depot");
  mkdirSync(join(folder, "old.xlsx"));
  return folder;
}

/** JSON Lines: an object a line, and nothing else. */
function jsonLines(printed: string): Record<string, unknown>[] {
  return printed.split("\n").map((line) => JSON.parse(line));
}

describe("check, several workbooks", () => {
  test("a folder gives a table, and a broken file does not stop the rest", async () => {
    const folder = folderOfFour();
    const run = await runCheck(folder, ...AS_AT, "--max-warnings", "1");
    expect(run.code).toBe(2);
    const lines = run.printed.replaceAll(`${folder}/`, "").split("\n");
    expect(lines.slice(0, 7)).toEqual([
      "4 workbooks checked: 1 passed, 1 to put right, 1 too many warnings, 1 cannot be read.",
      "",
      expect.stringMatching(/^File +As at +Errors +Warnings +Infos +Overdue +Result$/),
      expect.stringMatching(/^a clean\.xlsx +2024-06-11 +0 +0 +0 +0 +passed$/),
      expect.stringMatching(/^b two warnings\.xlsx +2024-06-11 +0 +2 +0 +1 +too many warnings$/),
      expect.stringMatching(/^c broken\.xlsx +- +- +- +- +- +cannot be read$/),
      expect.stringMatching(/^d no targets\.XLSX +2024-06-11 +1 +\d+ +\d+ +0 +to put right$/),
    ]);
    expect(run.printed).toContain("[plan-without-timescale]");
    expect(run.printed).toContain("Excel Workbook (.xlsx)");
  });

  test("the columns of the table stand under their headings", async () => {
    const lines = (await runCheck(folderOfFour(), ...AS_AT)).printed.split("\n").slice(2, 7);
    const [head = ""] = lines;
    for (const line of lines.slice(1)) {
      expect(line.charAt(head.indexOf("Errors") + "Errors".length - 1)).toMatch(/[\d-]/);
      expect(line.slice(head.indexOf("Result"))).toMatch(/^(passed|to put right|cannot be read)$/);
    }
  });

  test("with JSON each workbook has its verdict and, when it was read, its report", async () => {
    const folder = folderOfFour();
    const run = await runCheck(folder, ...AS_AT, "--json", "--max-warnings", "1");
    const workbooks = jsonLines(run.printed);
    expect(workbooks.map(({ file, result, warnings }) => [file, result, warnings])).toEqual([
      [join(folder, "a clean.xlsx"), "passed", 0],
      [join(folder, "b two warnings.xlsx"), "too-many-warnings", 2],
      [join(folder, "c broken.xlsx"), "unreadable", null],
      [join(folder, "d no targets.XLSX"), "errors", expect.any(Number)],
    ]);
    expect(workbooks[2]).toMatchObject({ report: null, errors: null, overdue: null, chase: null });
    expect(workbooks[1]).toMatchObject({ overdue: 1, chase: [], report: { asAt: "2024-06-11" } });
    expect(workbooks[1]).toHaveProperty("report.findings.length", 2);
  });

  test("files named one by one are a batch too, each checked once", async () => {
    const folder = newFolder();
    const paths = [put(folder, "a.xlsx", CLEAN), put(folder, "b.xlsx", NO_TARGETS)];
    const run = await runCheck(...paths, folder, ...AS_AT, "--json");
    expect(run.code).toBe(1);
    expect(jsonLines(run.printed)).toHaveLength(2);
  });

  test("a file that is not there is a line of the table, and the others are checked", async () => {
    const folder = newFolder();
    const run = await runCheck(join(folder, "none.xlsx"), put(folder, "a.xlsx", CLEAN), ...AS_AT);
    expect(run.code).toBe(2);
    expect(run.printed).toContain("there is no such file");
    expect(run.printed).toMatch(/a\.xlsx +2024-06-11 +0 +0 +0 +0 +passed/);
  });

  test("all passing ends with 0", async () => {
    const folder = newFolder();
    put(folder, "a.xlsx", CLEAN);
    put(folder, "b.xlsx", TWO_WARNINGS);
    expect((await runCheck(folder, ...AS_AT)).code).toBe(0);
    expect((await runCheck(folder, ...AS_AT, "--max-warnings", "2")).code).toBe(0);
  });

  test("a folder without workbooks is bad usage", async () => {
    const folder = newFolder();
    put(folder, "notes.txt", "Ring the depot");
    const run = await runCheck(folder);
    expect([run.code, run.printed]).toEqual([2, ""]);
    expect(run.told).toContain("there is no .xlsx file in this folder");
  });

  test("a name with characters that a terminal obeys is printed without them", async () => {
    const folder = newFolder();
    put(folder, "a\u001b[2Jb.xlsx", CLEAN);
    const run = await runCheck(folder, ...AS_AT);
    expect(run.printed + run.told).not.toContain("\u001b");
  });
});
