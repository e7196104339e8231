import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openXlsx } from "office-js-host/xlsx";
import { readFileSync } from "node:fs";
import { generate } from "../../bin/generate";
import { readArguments } from "../../bin/command/readArguments";
import { filledCells, textOf } from "../reliability/support/sheetTexts";

/** What the sample's appendix says with these options, in lines. */
async function said(...options: readonly string[]): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), "choices-"));
  const out = join(folder, "out.xlsx");
  try {
    const told: string[] = [];
    const code = await generate(["--out", out, ...options], {
      print: () => undefined,
      tell: (line) => told.push(line),
    });
    expect([code, code === 0 ? "" : told.join()]).toEqual([0, ""]);
    const { workbook } = openXlsx(new Uint8Array(readFileSync(out)));
    const sheet = workbook.sheets.find(({ name }) => name === "Appendix 1");
    return sheet === undefined
      ? ""
      : filledCells(sheet)
          .map(({ cell }) => textOf(cell))
          .join("\n");
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

test("completed rows are left out of the sample's appendix, which says so", async () => {
  const all = await said("--as-at", "2003-11-11");
  const part = await said("--as-at", "2003-11-11", "--leave-out", "completed");
  expect(all).not.toContain("left out of the table");
  expect(part).toMatch(/\d+ completed rows are counted here and left out of the table\./);
  expect(part.split("\n").length).toBeLessThan(all.split("\n").length);
});

test("each choice of rows is read as it is typed", () => {
  const settings = (...args: readonly string[]) => readArguments("generate", args).settings;
  expect(settings("--leave-out", "completed")).toEqual({ rows: "without-completed" });
  expect(settings("--leave-out", "completed-before")).toEqual({ rows: "without-completed-before" });
  expect(settings("--set", "rows=exceptions")).toEqual({ rows: "exceptions" });
  expect(settings("--set", "onlyLeads=A Cole; B Moss")).toEqual({
    onlyLeads: ["A Cole", "B Moss"],
  });
  expect(settings("--set", "textPoints=12")).toEqual({ textPoints: 12 });
  expect(settings("--set", "sectionOrder=metrics,targets")).toEqual({
    sectionOrder: ["metrics", "targets"],
  });
  expect(() => settings("--leave-out", "late")).toThrow(
    '--leave-out takes completed or completed-before, not "late".',
  );
  expect(() => settings("--set", "textPoints=9")).toThrow(/takes 10, 11 or 12, not "9"/);
});
