import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { generate } from "../../bin/generate";
import { openXlsx } from "office-js-host/xlsx";
import { ODD_PLANS } from "../../host/test/files/oddPlans";
import { changedParts, partsOf } from "../../host/test/files/partsOf";
import { STEP_COUNT } from "../../host/test/files/planParts";

/** Parts that say what else there is; every other part must stay as it was. */
const HOUSEKEEPING =
  /^(?:\[Content_Types\]\.xml|_rels\/\.rels|xl\/workbook\.xml|xl\/_rels\/workbook\.xml\.rels|xl\/styles\d*\.xml|xl\/calcChain\.xml|xl\/_rels\/.*|customXml\/.*)$/;

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "pipeline-"));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test.each(ODD_PLANS)("an appendix in a file with %s", async (_, make) => {
  const input = join(folder, "plan.xlsx");
  const out = join(folder, "out.xlsx");
  const before = make();
  writeFileSync(input, before);
  const printed: string[] = [];
  const told: string[] = [];
  const code = await generate([input, "--out", out, "--as-at", "2003-11-11", "--json"], {
    print: (text) => printed.push(text),
    tell: (line) => told.push(line),
  });
  expect([code, code === 0 ? [] : told]).toEqual([0, []]);
  const report: { steps: { timescale: { kind: string } | null }[]; appendix: { sheet: string } } =
    JSON.parse(printed.join(""));
  expect(report.steps).toHaveLength(STEP_COUNT);
  expect(report.steps.map(({ timescale }) => timescale?.kind)).not.toContain("unknown");

  const after = new Uint8Array(readFileSync(out));
  const old = [...partsOf(before).keys()].map((path) => path.replaceAll("\\", "/"));
  const touched = changedParts(before, after).map((path) => path.replaceAll("\\", "/"));
  expect(touched.filter((path) => old.includes(path) && !HOUSEKEEPING.test(path))).toEqual([]);

  const then = openXlsx(before).workbook;
  const now = openXlsx(after).workbook;
  const kept = now.sheets.filter(({ name }) => name !== report.appendix.sheet);
  expect(
    kept.filter(({ visibility }) => visibility === "Visible").map(({ cells }) => cells),
  ).toEqual(
    then.sheets.filter(({ visibility }) => visibility === "Visible").map(({ cells }) => cells),
  );
  const appendix = now.sheets.find(({ name }) => name === report.appendix.sheet);
  const texts = [...(appendix?.cells.values() ?? [])].flatMap((row) =>
    [...row.values()].map(({ value }) => ("value" in value ? String(value.value) : "")),
  );
  for (const text of ["Safer roads", "Put up the signs", "Fit 40 boilers"]) {
    expect(texts.some((found) => found.includes(text))).toBe(true);
  }
});
