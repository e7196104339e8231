import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { openXlsx, saveXlsx } from "office-js-host/xlsx";
import { FINDINGS_AN_AREA, manyFindings } from "../jobs/support/manyFindings";
import { sheetOf, textsOn } from "../jobs/support/workbooks";
import { newFolder, runCheck } from "./support/runCheck";

/** Figures of small areas in which every value is ten times or a tenth of the one before. */
const AREAS = 300;
const JUMPS = AREAS * FINDINGS_AN_AREA;
const TITLE = "A value is ten times the one before, or a tenth";

let folder: string;
let path: string;
beforeAll(() => {
  folder = newFolder();
  path = join(folder, "figures.xlsx");
  writeFileSync(path, saveXlsx(manyFindings(AREAS)));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test("for readers the first ten are told, and how many more there are", async () => {
  const { code, printed } = await runCheck(path);
  expect(code).toBe(0);
  const lines = printed.split("\n").filter((line) => line.includes("[metric-tenfold-jump]"));
  expect(lines).toHaveLength(11);
  expect(lines.at(-1)).toBe(`  and 1,190 more like it: ${TITLE} [metric-tenfold-jump]`);
});

test("for programs the first thousand are told, and how many there are of each kind", async () => {
  const { printed } = await runCheck(path, "--json");
  const { findings, findingCounts }: Record<string, { check: string }[]> = JSON.parse(printed);
  const jumps = findings?.filter(({ check }) => check === "metric-tenfold-jump");
  expect(jumps).toHaveLength(1000);
  expect(findingCounts).toContainEqual({
    check: "metric-tenfold-jump",
    severity: "warning",
    accepted: false,
    count: JUMPS,
    listed: 1000,
  });
});

test("the sheet for colleagues lists the first two hundred, and counts all of them", async () => {
  const out = join(folder, "checked.xlsx");
  expect(await runCheck(path, "--sheet", "--out", out)).toMatchObject({ code: 0 });
  const texts = textsOn(sheetOf(openXlsx(readFileSync(out)).workbook, "Checks"));
  expect(texts.filter((text) => /^“[\d,]+” is (?:more|less) than/.test(text))).toHaveLength(200);
  expect(texts).toContain(
    `And 1,000 more findings of this kind: ${TITLE}. The add-in’s pane shows them all.`,
  );
  expect(texts.find((text) => text.includes(" to look at"))).toMatch(/^1,20\d to look at/);
});
