import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { generate } from "../../../bin/generate";
import { CLEAN, newFolder, NO_TARGETS, put, runCheck } from "../support/runCheck";
import { keptOutput } from "../terminal";

const SAMPLE = resolve(__dirname, "../../../samples/joint-working.xlsx");
let folder: string;
beforeEach(() => {
  folder = newFolder();
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe("the as-at date, and where it comes from", () => {
  test("is the option's", async () => {
    const { printed } = await runCheck(SAMPLE, "--as-at", "2024-11-12");
    expect(printed).toContain("As at 12 November 2024 (--as-at): ");
  });

  test("else the workbook's", async () => {
    expect((await runCheck(SAMPLE)).printed).toContain(
      "As at 11 November 2003 (from the workbook): ",
    );
  });

  test("else today", async () => {
    const { printed } = await runCheck(put(folder, "plan.xlsx", CLEAN));
    expect(printed).toMatch(/^As at \d{1,2} [A-Z][a-z]+ \d{4} \(today\): /m);
  });

  test("an option counts for its run only: the result remembers what the workbook did", async () => {
    const plan = join(folder, "plan.xlsx");
    const made = join(folder, "made.xlsx");
    writeFileSync(plan, readFileSync(SAMPLE));
    const output = keptOutput();
    expect(await generate([plan, "--out", made, "--as-at", "2004-04-01"], output)).toBe(0);
    expect(output.printed()).toContain("As at 1 April 2004 (--as-at): ");
    expect((await runCheck(made)).printed).toContain("As at 11 November 2003 (from the workbook)");
  });
});

test("where a choice settles a finding, it is said how it is made here; else nothing is", async () => {
  const named = (await runCheck(put(folder, "named.xlsx", NO_TARGETS))).printed;
  expect(named).toContain("Choose the column under Start.");
  expect(named).toContain(
    "Start and Report are in the add-in's pane in Excel. Here, --column says which column is what",
  );
  const clean = (await runCheck(put(folder, "clean.xlsx", CLEAN))).printed;
  expect(clean).not.toContain("Start and Report are");
});

test("what falls due on the day itself is due today, and a row with no plan is told by its target", async () => {
  const rows = [
    ["Aim", "Target", "Progress made", "Progress planned", "Timescale", "Status"],
    [
      "Homes",
      "Insulate the homes",
      "Begun",
      "Finish Bryn Glas",
      "30 September 2025",
      "In progress",
    ],
    ["", "Mend the roofs", "Surveyed", "", "1 October 2025", "In progress"],
  ];
  const plan = put(folder, "plan.xlsx", rows);
  const { printed } = await runCheck(plan, "--as-at", "2025-09-30");
  expect(printed).toContain("  row 2, today: Finish Bryn Glas (30 September 2025)");
  expect(printed).toContain("  row 3, in 1 day: Mend the roofs (1 October 2025)");
});

test("of many findings the first ten of a kind are told, then how many there are", async () => {
  const rows = Array.from({ length: 24 }, (_, row) => [
    "",
    `Target ${row}`,
    "Begun ",
    "Go on",
    "May 2094",
  ]);
  const { printed } = await runCheck(put(folder, "many.xlsx", [...CLEAN, ...rows]));
  const kinds = { "timescale-far": 24, "text-spaces": 24 };
  for (const [check, count] of Object.entries(kinds)) {
    const lines = printed.split("\n").filter((line) => line.endsWith(`[${check}]`));
    expect(lines).toHaveLength(11);
    expect(lines.at(-1)).toMatch(new RegExp(`^  and ${count - 10} more like it: `));
    expect(lines[0]).toContain(`Targets ${check === "text-spaces" ? "C" : "E"}3: `);
  }
});

test("a plan without timescales is never said to have nothing overdue", async () => {
  const plan = put(folder, "plan.xlsx", [
    ["Decision", "Owner", "Status"],
    ["Close the old depot at the end of the lease", "Estates", "Complete"],
    ["Share one call centre with the district", "Customer Services", "In progress"],
  ]);
  const { printed } = await runCheck(plan);
  expect(printed).toContain("1 complete");
  expect(printed).toContain("No timescales were found, so what is overdue cannot be told.");
  expect(printed).not.toContain("0 overdue");
});
