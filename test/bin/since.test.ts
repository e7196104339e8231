import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { saveXlsx } from "office-js-host/xlsx";
import { generate } from "../../bin/generate";
import { openXlsx } from "office-js-host/xlsx";
import { workbookOf, type Row } from "../jobs/support/workbooks";
import { keptOutput } from "./terminal";

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "since-"));
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

const HEADINGS: Row = [
  "Ref",
  "Aim",
  "Target",
  "Progress made",
  "Progress planned",
  "Timescale",
  "Lead",
  "Status",
];
const DECEMBER: readonly Row[] = [
  HEADINGS,
  [
    "1",
    "Roads",
    "New crossings",
    "Sites chosen",
    "Build the first crossing",
    "April 2025",
    "J Baird",
    "",
  ],
  [
    "2",
    "Roads",
    "Slower traffic",
    "Signs ordered",
    "Put up the signs",
    "January 2025",
    "J Baird",
    "",
  ],
  ["3", "Homes", "New boilers", "Ten fitted", "Fit forty boilers", "June 2025", "A Nowak", ""],
  ["4", "Homes", "Dry lofts", "Two done", "Insulate the lofts", "May 2025", "A Nowak", ""],
];
const MARCH: readonly Row[] = [
  HEADINGS,
  [
    "3",
    "Homes",
    "New boilers",
    "All forty fitted",
    "Fit forty boilers",
    "June 2025",
    "A Nowak",
    "Complete",
  ],
  [
    "1",
    "Roads",
    "New crossings",
    "Sites chosen",
    "Build the first crossing",
    "July 2025",
    "J Baird",
    "",
  ],
  [
    "2",
    "Roads",
    "Slower traffic",
    "Pole missing",
    "Put up the signs",
    "January 2025",
    "S Okafor",
    "",
  ],
  ["5", "Parks", "Safer swings", "", "Replace the swings", "August 2025", "S Okafor", ""],
];

function fileOf(name: string, rows: readonly Row[]): string {
  const path = join(folder, name);
  writeFileSync(path, saveXlsx(workbookOf({ Targets: rows })));
  return path;
}

async function run(args: readonly string[]): Promise<Record<string, unknown>> {
  const output = keptOutput();
  expect(await generate([...args, "--json"], output)).toBe(0);
  return JSON.parse(output.printed()) as Record<string, unknown>;
}

const WANTED = {
  asAt: "2024-12-03",
  done: [2],
  withdrawn: [],
  newlyOverdue: [4],
  stillOverdue: [],
  slipped: [
    { row: 3, from: "2025-04-30", to: "2025-07-31", days: 92, times: 1, was: "April 2025" },
  ],
  broughtForward: [],
  timescaleGiven: [],
  timescaleLost: [],
  new: [5],
  dropped: [{ target: "Dry lofts", plan: "Insulate the lofts", timescale: "May 2025" }],
  reopened: [],
  leadChanged: [{ row: 4, from: "J Baird", to: "S Okafor" }],
  unchanged: [{ row: 3, meetings: 2 }],
  doubtful: [],
  split: [],
  merged: [],
  metricsRevised: [],
  metricsNew: [],
};

test("a first report has nothing to compare with", async () => {
  const december = fileOf("first.xlsx", DECEMBER);
  const { since } = await run([
    december,
    "--as-at",
    "2024-12-03",
    "--out",
    join(folder, "first-out.xlsx"),
  ]);
  expect(since).toBeNull();
});

test("what changed since the workbook of an earlier meeting is told of it, by its date", async () => {
  const [december, march] = [fileOf("december.xlsx", DECEMBER), fileOf("march.xlsx", MARCH)];
  const before = readFileSync(december);
  const { since } = await run(
    [march, "--as-at", "2025-03-04", "--since", december, "--since-as-at", "2024-12-03"].concat([
      "--out",
      join(folder, "march-out.xlsx"),
    ]),
  );
  expect(since).toEqual(WANTED);
  expect(readFileSync(december).equals(before)).toBe(true);
});

test("a workbook remembers what it reported, and is compared with that at the next meeting", async () => {
  const first = join(folder, "remembers.xlsx");
  await run([fileOf("plan.xlsx", DECEMBER), "--as-at", "2024-12-03", "--out", first]);
  // The officer brings the sheet up to date in the workbook that holds the appendix.
  const opened = openXlsx(readFileSync(first));
  const targets = opened.workbook.sheets.find(({ name }) => name === "Targets");
  const updated = workbookOf({ Targets: MARCH }).sheets[0];
  if (!targets || !updated) throw new Error("no sheet of targets");
  targets.cells = updated.cells;
  const second = join(folder, "updated.xlsx");
  writeFileSync(second, saveXlsx(opened.workbook));
  const out = join(folder, "second-out.xlsx");
  const { since } = await run([second, "--as-at", "2025-03-04", "--out", out]);
  expect(since).toEqual(WANTED);
  // A draft of the same meeting is compared with the meeting before, not with itself.
  const draft = await run([out, "--as-at", "2025-03-06", "--out", join(folder, "draft.xlsx")]);
  expect(draft["since"]).toEqual(WANTED);
});

test("the readable summary says what changed in one line", async () => {
  const [december, march] = [fileOf("december.xlsx", DECEMBER), fileOf("march.xlsx", MARCH)];
  const output = keptOutput();
  const out = join(folder, "readable.xlsx");
  const args = [march, "--as-at", "2025-03-04", "--since", december, "--since-as-at", "2024-12-03"];
  expect(await generate([...args, "--out", out], output)).toBe(0);
  expect(output.printed()).toContain(
    "Compared with the report as at 3 December 2024: 1 done, 1 newly overdue, " +
      "1 moved to a later date, 1 new, 1 no longer reported though not complete, 1 with a new lead, " +
      "1 with progress unchanged word for word.\n",
  );
});

test("a copy for publication remembers no meeting, and its paper tells what changed all the same", async () => {
  const [december, march] = [fileOf("december.xlsx", DECEMBER), fileOf("march.xlsx", MARCH)];
  const out = join(folder, "published.xlsx");
  const { since } = await run(
    [march, "--as-at", "2025-03-04", "--since", december, "--since-as-at", "2024-12-03"].concat([
      "--without-memory",
      "--out",
      out,
    ]),
  );
  expect(since).toEqual(WANTED);
  const parts = openXlsx(readFileSync(out)).workbook.customXmlParts;
  expect(parts.map(({ xml }) => xml).join("")).not.toContain("New boilers");
});

test("the same plan sorted otherwise, or written by a program that drops what it does not know, has no changes", async () => {
  const first = join(folder, "kept.xlsx");
  await run([fileOf("same.xlsx", DECEMBER), "--as-at", "2024-12-03", "--out", first]);
  // What another program keeps: the cells' texts, and neither the memory nor the appendix.
  const { workbook } = openXlsx(readFileSync(first));
  const cells = workbook.sheets.find(({ name }) => name === "Targets")?.cells;
  const rows = [...(cells?.values() ?? [])].map((row) =>
    [...row.values()].map(({ value }) => (value.type === "string" ? value.value : "")),
  );
  expect(rows).toHaveLength(DECEMBER.length);
  const [headings = [], ...steps] = rows;
  const elsewhere = fileOf("elsewhere.xlsx", [headings, ...[...steps].reverse()]);
  const news = Object.entries(WANTED).flatMap(([kind, told]) =>
    Array.isArray(told) && kind !== "unchanged" ? [[kind, []]] : [],
  );
  for (const [now, earlier] of [
    [elsewhere, first],
    [first, elsewhere],
  ] as const) {
    const { since } = await run(
      [now, "--as-at", "2024-12-30", "--since", earlier, "--since-as-at", "2024-12-03"].concat([
        "--out",
        join(folder, "compared.xlsx"),
      ]),
    );
    expect(since).toMatchObject(Object.fromEntries(news));
  }
});

test("the date of a workbook that is not named is refused", async () => {
  const output = keptOutput();
  expect(await generate(["--since-as-at", "2024-12-03"], output)).toBe(2);
  expect(output.told().join("\n")).toContain(
    "--since-as-at is the date of the workbook that --since names.",
  );
});

test("an earlier workbook that is not there is one line", async () => {
  const output = keptOutput();
  expect(await generate(["--since", join(folder, "nowhere.xlsx")], output)).toBe(2);
  expect(output.told().join("\n")).toContain("there is no such file");
});
