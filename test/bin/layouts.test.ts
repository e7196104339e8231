import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openXlsx, saveXlsx } from "office-js-host/xlsx";
import { generate } from "../../bin/generate";
import { targetsTemplate } from "../../src/jobs/newSheets/templates";
import { parseIsoDate } from "../../src/calendar";
import { sheetOf, textsOn, workbookOf, type Row } from "../jobs/support/workbooks";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "layouts-"));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

/** All that stands on the appendix that the command makes of the sheets, a line a cell. */
async function printed(
  sheets: Readonly<Record<string, readonly Row[]>>,
  ...options: readonly string[]
): Promise<string> {
  const [book, out] = [join(folder, "in.xlsx"), join(folder, "out.xlsx")];
  writeFileSync(book, saveXlsx(workbookOf(sheets)));
  const told: string[] = [];
  const code = await generate([book, "--as-at", "2024-11-12", "--out", out, ...options], {
    print: () => undefined,
    tell: (line) => told.push(line),
  });
  expect([code, code === 0 ? "" : told.join("\n")]).toEqual([0, ""]);
  const { workbook } = openXlsx(new Uint8Array(readFileSync(out)));
  return textsOn(sheetOf(workbook, "Appendix 1")).join("\n");
}

const HEADINGS: Row = ["Action", "Lead", "Due date", "RAG", "Update"];
const RAGGED: readonly Row[] = [
  HEADINGS,
  ["Mend the hall roof", "Estates", "31/03/2025", "Amber", "Slates are ordered"],
  ["Paint the gates", "Parks", "30/06/2025", "Green", "Paint bought"],
];

test("--column rag=none takes a column of colours for no part, and its words off the paper", async () => {
  const own = await printed({ Plan: RAGGED });
  expect(own).toContain("Amber");
  const none = await printed({ Plan: RAGGED }, "--column", "rag=none");
  expect(none).not.toMatch(/\bAmber\b|\bRAG\b/);
  expect(none).toContain("Mend the hall roof");
});

const SECTIONED: readonly Row[] = [
  ["Parish plan 2024 to 2026"],
  ["NB please do not show the costs to members"],
  ["Theme 1: Safe paths"],
  HEADINGS,
  ["Cut back the hedges", "Clerk", "31/12/2024", "", "Half are cut"],
  ["NB: do not print this row for the committee"],
  ["Light the underpass", "Clerk", "31/03/2025", "", "Lamps chosen"],
  ["Theme 2: Warm halls"],
  HEADINGS,
  ["Fit a new boiler", "Wardens", "31/01/2025", "", "Three prices asked for"],
  [],
  ["Not for publication: ask Ann about the grant"],
];

test("bands are printed above their rows, and lines for those who keep the sheet never", async () => {
  const text = await printed({ Plan: SECTIONED });
  const order = [
    "Theme 1: Safe paths",
    "Light the underpass",
    "Theme 2: Warm halls",
    "Fit a new boiler",
  ];
  const places = order.map((words) => text.indexOf(words));
  expect(places).not.toContain(-1);
  expect([...places].sort((a, b) => a - b)).toEqual(places);
  expect(text).toContain("Parish plan 2024 to 2026");
  expect(text).not.toMatch(/\bNB\b|do not (?:show|print)|not for publication/i);
});

test("so it is among figures", async () => {
  const text = await printed({
    Plan: RAGGED,
    KPIs: [
      ["NB do not show the average"],
      ["Measure", "2022/23", "2023/24"],
      ["Paths"],
      ["Miles of path cut", "12", "15"],
      ["NB do not print what follows until May"],
      ["Lamps mended", "30", "41"],
    ],
  });
  expect(text).toContain("Miles of path cut");
  expect(text).toContain("Lamps mended");
  expect(text).toContain("Paths");
  expect(text).not.toMatch(/\bNB\b/);
});

test("the help line of the add-in's own blank sheets is not printed", async () => {
  const today = parseIsoDate("2024-11-12");
  if (!today) throw new Error("no day");
  const { help } = targetsTemplate(today);
  const text = await printed({
    Targets: [
      [help],
      ["Aim", "Target", "Progress made", "Progress planned", "Timescale"],
      ["Safer roads", "New crossings", "Sites chosen", "Build the first", "January 2025"],
    ],
  });
  expect(text).toContain("New crossings");
  expect(text).not.toContain(help);
});
