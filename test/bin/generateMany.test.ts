import { createHash } from "node:crypto";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { startOffice } from "office-js-host";
import { openXlsx, saveXlsx } from "office-js-host/xlsx";
import { generate } from "../../bin/generate";
import { DEFAULT_SETTINGS, parseIsoDate, saveSettings } from "../../src/jobs";
import { workbookOf, type Row } from "../jobs/support/workbooks";
import { keptOutput } from "./terminal";

let folder: string;
const home = process.cwd();
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "many-"));
  process.chdir(folder);
});
afterEach(() => {
  process.chdir(home);
  rmSync(folder, { recursive: true, force: true });
});

function put(name: string, sheets: Readonly<Record<string, readonly Row[]>>): void {
  writeFileSync(name, saveXlsx(workbookOf(sheets)));
}

async function run(...args: string[]) {
  const output = keptOutput();
  const code = await generate(args, output);
  return { code, printed: output.printed(), told: output.told().join("\n") };
}

/** Everything that the appendix of a workbook says. */
function textsOf(path: string, sheetName = "Appendix 1"): string[] {
  const sheet = openXlsx(readFileSync(path)).workbook.sheets.find(({ name }) => name === sheetName);
  return [...(sheet?.cells.values() ?? [])].flatMap((row) =>
    [...row.values()].flatMap(({ value }) => (value.type === "string" ? [value.value] : [])),
  );
}

const HEADINGS: Row = ["Aim", "Target", "Progress made", "Progress planned", "Timescale"];

/** Twelve departments, each with headings and columns of its own; every text names its department and row. */
function twelve(): string[] {
  const layouts: readonly (readonly [Row, (say: (what: string) => string, at: number) => Row])[] = [
    [HEADINGS, (say) => [say("aim"), say("target"), say("made"), say("plan"), "March 2026"]],
    [
      ["Ref", "Action", "Lead officer", "Update", "Next steps", "Due date"],
      (say, at) => [`${at}`, say("target"), say("lead"), say("made"), say("plan"), "June 2026"],
    ],
    [
      ["Theme", "Commitment", "Progress to date", "Next steps", "By when", "RAG"],
      (say) => [say("aim"), say("target"), say("made"), say("plan"), "Winter 2026", "Amber"],
    ],
    [
      ["Recommendation", "Management response", "Target date", "Status"],
      (say) => [say("target"), say("made"), "30 June 2026", "In progress"],
    ],
  ];
  return Array.from({ length: 12 }, (_, department) => {
    const [headings, rowOf] = layouts[department % layouts.length] ?? [HEADINGS, () => []];
    const rows = Array.from({ length: 5 }, (_row, at) =>
      rowOf((what) => `${what} d${department}r${at}`, at + 1),
    );
    const name = `department-${department + 1}.xlsx`;
    put(name, { Plan: [headings, ...rows] });
    return name;
  });
}

const digest = (path: string): string =>
  createHash("sha256").update(readFileSync(path)).digest("hex");

test("twelve odd workbooks make one appendix: each step once, under its department, the sources as they were", async () => {
  const paths = twelve();
  const before = paths.map(digest);
  const { code, printed } = await run(
    ...paths,
    "--out",
    "all.xlsx",
    "--as-at",
    "2025-12-02",
    "--json",
  );
  expect(code).toBe(0);
  expect(paths.map(digest)).toEqual(before);
  const report = JSON.parse(printed);
  expect(report.summary.steps).toBe(60);
  expect(report.sources).toEqual(paths);
  expect([...new Set(report.steps.map(({ sheet }: { sheet: string }) => sheet))]).toEqual(
    paths.map((_, at) => `Department ${at + 1}`),
  );
  const texts = textsOf("all.xlsx");
  const words = texts.join("\n");
  for (let department = 0; department < 12; department += 1) {
    for (let row = 0; row < 5; row += 1) {
      for (const what of ["target", "made"]) {
        const said = words.split(`${what} d${department}r${row}`).length - 1;
        expect([what, department, row, said]).toEqual([what, department, row, 1]);
      }
    }
  }
  expect(openXlsx(readFileSync("all.xlsx")).workbook.sheets.map(({ name }) => name)).toEqual([
    "Appendix 1",
  ]);
  expect(words).toMatch(
    /Sections: Department 1 \(5 rows\), Department 2 \(5 rows\), .*Department 12 \(5 rows\)\./,
  );
});

const ROADS: readonly Row[] = [
  ["Ref", ...HEADINGS],
  ["1", "Safer roads", "New crossings", "Sites chosen", "Build the first", "March 2026"],
  ["2", "Safer roads", "Slower traffic", "Signs ordered", "Put up the signs", "January 2026"],
];
const HOMES: readonly Row[] = [
  ["Ref", ...HEADINGS],
  ["2", "Warm homes", "New boilers", "Ten fitted", "Fit forty boilers", "June 2026"],
  ["3", "Warm homes", "Dry lofts", "Two done", "Insulate the lofts", "May 2026"],
];
const figures = (second: number): readonly Row[] => [
  ["Metric", "Unit", "Good is", "2023-24", "2024-25"],
  ["Complaints", "number", "Lower", 61, second],
];

test("a folder is gathered, and the result of last time in it is no plan of its own", async () => {
  put("roads.xlsx", { Targets: ROADS });
  put("homes.xlsx", { Targets: HOMES });
  for (const asAt of ["2025-12-02", "2026-02-03"]) {
    const { code, printed } = await run(".", "--out", "all.xlsx", "--as-at", asAt, "--json");
    expect([code, JSON.parse(printed).summary.steps]).toEqual([0, 4]);
  }
  expect(readdirSync(".").sort()).toEqual(["all.xlsx", "homes.xlsx", "roads.xlsx"]);
});

test("the result remembers: made again, it says what changed since", async () => {
  put("roads.xlsx", { Targets: ROADS });
  put("homes.xlsx", { Targets: HOMES });
  await run("roads.xlsx", "homes.xlsx", "--out", "all.xlsx", "--as-at", "2025-12-02");
  put("homes.xlsx", {
    Targets: HOMES.map((row) =>
      row.map((cell) => (cell === "June 2026" ? "September 2026" : cell)),
    ),
  });
  const { printed } = await run(
    "roads.xlsx",
    "homes.xlsx",
    "--out",
    "all.xlsx",
    "--as-at",
    "2026-02-03",
    "--json",
  );
  const { since } = JSON.parse(printed);
  expect(since).toMatchObject({ asAt: "2025-12-02", slipped: [{ row: 2, to: "2026-09-30" }] });
  expect(since.newlyOverdue).toEqual([3]);
  expect(textsOf("all.xlsx").join("\n")).toContain("Since the last meeting");
});

test("a reference that two workbooks use, and a metric on which they do not agree, are told", async () => {
  put("roads.xlsx", { Targets: ROADS, Metrics: figures(50) });
  put("homes.xlsx", { Targets: HOMES, Metrics: figures(48) });
  const { code, printed } = await run(
    "roads.xlsx",
    "homes.xlsx",
    "--out",
    "all.xlsx",
    "--as-at",
    "2025-12-02",
  );
  expect(code).toBe(0);
  expect(printed).toContain("Roads and Homes both use the reference 2.");
  expect(printed).toContain("Roads and Homes report “Complaints” differently");
  const words = textsOf("all.xlsx").join("\n");
  expect(words).toContain("Complaints (Roads)");
  expect(words).toContain("Complaints (Homes)");
});

const WITH_SHARED = (progress: string, own: string): readonly Row[] => [
  HEADINGS,
  ["Safer streets", own, "Begun", "Go on with it", "March 2026"],
  ["", "Light the path from the school to the park", progress, "Order the lamps", "May 2026"],
  ["", "Annual review", "Begun", "", "June 2026"],
];

test.each([
  ["Ten lamps stand", "and tell different things of it; it is printed in each section."],
  ["Surveyed", "park”; it is printed in each section."],
])("an action that two workbooks have is told, and printed in both: %s", async (other, words) => {
  put("roads.xlsx", { Targets: WITH_SHARED("Surveyed", "Mend the kerbs in Mill Lane") });
  put("parks.xlsx", { Targets: WITH_SHARED(other, "Mow the verges by the river") });
  const as = ["--out", "all.xlsx", "--as-at", "2025-12-02"];
  const { code, printed } = await run("roads.xlsx", "parks.xlsx", ...as);
  expect(code).toBe(0);
  const line = printed.split("\n").find((one) => one.includes("Light the path"));
  expect(line).toMatch(/^ {2}Roads and Parks both have the action “Light the path/);
  expect(line).toContain(words);
  expect(printed).not.toContain("have the action “Annual review”");
  const texts = textsOf("all.xlsx");
  expect(texts.filter((text) => text.startsWith("Light the path"))).toHaveLength(2);
});

test("several actions that two workbooks have are counted, the first of them named", async () => {
  const rows: readonly Row[] = [
    ...WITH_SHARED("Surveyed", "Mend the kerbs in Mill Lane"),
    ["", "Plant forty trees by the ring road", "Begun", "Go on", "June 2026"],
  ];
  put("roads.xlsx", { Targets: rows });
  put("parks.xlsx", {
    Targets: rows.map((row, at) =>
      at === 4 ? [...row.slice(0, 2), "Done", ...row.slice(3)] : row,
    ),
  });
  const as = ["--out", "all.xlsx", "--as-at", "2025-12-02", "--json"];
  const { printed } = await run("roads.xlsx", "parks.xlsx", ...as);
  expect(JSON.parse(printed).conflicts).toEqual([
    {
      kind: "actions-repeated",
      actions: [
        { text: "Mend the kerbs in Mill Lane", isToldAlike: true },
        { text: "Light the path from the school to the park", isToldAlike: true },
        { text: "Plant forty trees by the ring road", isToldAlike: false },
      ],
      names: ["Roads", "Parks"],
      words:
        "Roads and Parks both have 3 actions in the same words, among them “Mend the kerbs in Mill Lane”; they are printed in each section. They tell different things of 1 of them.",
    },
  ]);
});

test("a metric that two workbooks report alike stands once", async () => {
  put("roads.xlsx", { Targets: ROADS, Metrics: figures(50) });
  put("homes.xlsx", { Targets: HOMES, Metrics: figures(50) });
  const { printed } = await run(
    "roads.xlsx",
    "homes.xlsx",
    "--out",
    "all.xlsx",
    "--as-at",
    "2025-12-02",
    "--json",
  );
  const { metrics, conflicts } = JSON.parse(printed);
  expect(metrics.map(({ name }: { name: string }) => name)).toEqual(["Complaints"]);
  expect(conflicts.map(({ kind }: { kind: string }) => kind)).toEqual(["refs-shared"]);
});

/** Has a workbook remember the date of its report, as the pane would. */
async function remember(name: string, asAt: string): Promise<void> {
  const opened = openXlsx(readFileSync(name));
  const host = await startOffice(opened.workbook);
  try {
    await saveSettings({ ...DEFAULT_SETTINGS, asAt: parseIsoDate(asAt) });
  } finally {
    host.dispose();
  }
  writeFileSync(name, opened.save());
}

test("workbooks of different dates are told, and the latest is taken unless one is given", async () => {
  put("roads.xlsx", { Targets: ROADS });
  put("homes.xlsx", { Targets: HOMES });
  await remember("roads.xlsx", "2025-12-02");
  await remember("homes.xlsx", "2025-09-02");
  const { printed } = await run("roads.xlsx", "homes.xlsx", "--out", "all.xlsx");
  expect(printed).toContain(
    "The workbooks are of different dates: Roads as at 2 December 2025 and Homes as at 2 September 2025. 2 December 2025 was taken; --as-at gives another.",
  );
  const given = await run("roads.xlsx", "homes.xlsx", "--out", "b.xlsx", "--as-at", "2026-01-06");
  expect(given.printed).toContain("As at 6 January 2026 (--as-at)");
  expect(given.printed).not.toContain("different dates");
});

test("a workbook that its findings stop, or that cannot be read, stops the whole; nothing is written", async () => {
  put("roads.xlsx", { Targets: ROADS });
  put("homes.xlsx", { Notes: [["Ring the depot"]] });
  const stopped = await run("roads.xlsx", "homes.xlsx", "--out", "all.xlsx", "--quiet");
  expect([stopped.code, stopped.printed]).toEqual([1, ""]);
  expect(stopped.told).toMatch(
    /^Homes: nothing was made, for this must be put right first:\n {2}error/,
  );
  writeFileSync("broken.xlsx", "no workbook");
  const broken = await run("roads.xlsx", "broken.xlsx", "--out", "all.xlsx", "--quiet");
  expect(broken.code).toBe(2);
  expect(broken.told).toMatch(/^broken\.xlsx: /);
  expect(readdirSync(".").sort()).toEqual(["broken.xlsx", "homes.xlsx", "roads.xlsx"]);
});

test("without --out it is asked where the appendix shall go", async () => {
  put("roads.xlsx", { Targets: ROADS });
  put("homes.xlsx", { Targets: HOMES });
  const { code, told } = await run("roads.xlsx", "homes.xlsx");
  expect([code, told]).toEqual([
    2,
    "Several workbooks make one appendix: say where it goes, as in --out all.xlsx.",
  ]);
});

test("an appendix that was edited by hand is not written over unasked", async () => {
  put("roads.xlsx", { Targets: ROADS });
  put("homes.xlsx", { Targets: HOMES });
  const args = ["roads.xlsx", "homes.xlsx", "--out", "all.xlsx", "--as-at", "2025-12-02"];
  await run(...args);
  const opened = openXlsx(readFileSync("all.xlsx"));
  const [sheet] = opened.workbook.sheets;
  const [[, row] = []] = [...(sheet?.cells ?? [])];
  const [[column, cell] = []] = [...(row ?? [])];
  if (sheet && row && column !== undefined && cell) {
    row.set(column, { ...cell, value: { type: "string", value: "Our council" } });
    sheet.revision += 1;
    opened.workbook.revision += 1;
  }
  writeFileSync("all.xlsx", opened.save());
  const asked = await run(...args);
  expect([asked.code, asked.told.split("\n").at(-1)]).toEqual([
    2,
    expect.stringContaining("was edited by hand since it was made. Give --keep-edited"),
  ]);
  expect((await run(...args, "--keep-edited")).code).toBe(0);
  expect(openXlsx(readFileSync("all.xlsx")).workbook.sheets).toHaveLength(2);
});
