import fc from "fast-check";
import { parseIsoDate } from "../../../src/calendar";
import { DEFAULT_SETTINGS, understandPlan } from "../../../src/plan";
import { sheetOf, workbookOf, type Written } from "../grids";
import { tries } from "../../support/tries";
import { isPrinted, lostCells, printedText } from "./lostCells";

/** Plans put together at random, with columns, rows and marks that officers have: nothing is lost in silence. */
const AS_AT = parseIsoDate("2024-11-12");
const WORDS = ["lamp", "bridge", "school", "survey", "letter", "garden", "order", "wardens"];
/** Every text has a number of its own, so that it is found by itself. */
let count = 0;
const sentence = fc
  .array(fc.constantFrom(...WORDS), { minLength: 2, maxLength: 7 })
  .map((words) => {
    count += 1;
    return `${words.join(" ")} ${count} end`;
  });
const times = fc.constantFrom(
  "31/03/2024",
  "March 2025",
  "Ongoing",
  "TBC",
  "Q3 2024/25",
  "soonish",
);
const name = fc.constantFrom("A. Field", "JM", "Head of Parks", "Roads/Legal");

/** Headings with what stands under them; the first two make a plan. */
const COLUMNS: readonly (readonly [heading: string, cell: fc.Arbitrary<string>])[] = [
  ["Action", sentence],
  ["Due date", times],
  ["Update", sentence],
  ["Lead", name],
  ["Status", fc.constantFrom("Complete", "In progress", "Gold", "Amber", "Red/Amber", "WIP")],
  ["RAG", fc.constantFrom("R", "A", "Green", "Amber to green")],
  ["Done", fc.constantFrom("Yes", "No", "x", "✓")],
  ["Revised date", times],
  ["Success measure", sentence],
  ["Objective", fc.oneof(sentence, fc.constant(""))],
  ["Next steps", sentence],
  ["Comments", sentence],
  ["Cost code", fc.constantFrom("C-12", "Grant fund", "None")],
  ["Supporting officer", name],
  ["Date raised", fc.constantFrom("May 2024", "At the June meeting")],
  ["Priority", fc.constantFrom("High", "Low")],
  ["Zub qua", sentence],
  ["", sentence],
];

const table = fc
  .record({
    more: fc.subarray(COLUMNS.slice(2).map((_, at) => at + 2)),
    shuffle: fc.integer({ min: 0, max: 50 }),
    count: fc.integer({ min: 2, max: 7 }),
  })
  .chain(({ more, shuffle, count: rows }) => {
    const order = [0, 1, ...more];
    const turn = shuffle % order.length;
    const columns = [...order.slice(turn), ...order.slice(0, turn)].flatMap((at) => {
      const column = COLUMNS[at];
      return column ? [column] : [];
    });
    const headings = columns.map(([heading]) => heading);
    const cells = columns.map(([, cell]) =>
      fc.oneof({ weight: 4, arbitrary: cell }, fc.constant("")),
    );
    const record = fc.tuple(...cells);
    const alone = sentence.map((text) => [text]);
    const last = sentence.map((text) => [...headings.slice(1).map(() => ""), text]);
    const row: fc.Arbitrary<readonly Written[]> = fc.oneof(
      { weight: 8, arbitrary: record },
      fc.constant([]),
      fc.constant(headings),
      alone,
      last,
      sentence.map((text) => [`Note: ${text}`]),
      sentence.map((text) => ["Total", text, 4]),
      fc.constantFrom(["12"], ["Part 2"], ["May 2023"], ["Theme A: Clean water"]),
      fc.tuple(sentence, sentence),
    );
    return fc
      .array(row, { minLength: rows, maxLength: rows + 6 })
      .map((body) => [headings, ...body]);
  });

const MARKS = ["whole", "part"] as const;

test("every cell with words is on the paper or told", () => {
  if (!AS_AT) throw new Error("no date");
  let plans = 0;
  fc.assert(
    fc.property(
      table,
      fc.option(fc.tuple(fc.nat(12), fc.nat(12), fc.constantFrom(...MARKS))),
      (rows, mark) => {
        const struck = new Map(mark ? [[`${mark[0]},${mark[1]}`, mark[2]] as const] : []);
        const workbook = workbookOf(sheetOf("Plan", rows, { struck }));
        const settings = DEFAULT_SETTINGS;
        const plan = understandPlan(workbook, settings, AS_AT);
        plans += plan.targetSheets.length;
        expect(lostCells({ workbook, settings, plan })).toEqual([]);
      },
    ),
    tries(120),
  );
  expect(plans).toBeGreaterThan(100);
});

test("asking for every column that is told prints what stands in it", () => {
  if (!AS_AT) throw new Error("no date");
  fc.assert(
    fc.property(table, (rows) => {
      const workbook = workbookOf(sheetOf("Plan", rows));
      const before = understandPlan(workbook, DEFAULT_SETTINGS, AS_AT);
      const { targets } = before;
      if (!targets) return;
      const idle = targets.unusedColumns.filter(({ hasWords }) => hasWords);
      const extraColumns = idle.map(({ columnIndex }) => String.fromCharCode(65 + columnIndex));
      const settings = { ...DEFAULT_SETTINGS, extraColumns };
      const plan = understandPlan(workbook, settings, AS_AT);
      const paper = printedText({ plan, settings });
      for (const { rowIndex } of plan.steps) {
        for (const { columnIndex } of idle) {
          const text = String(rows[rowIndex]?.[columnIndex] ?? "");
          expect([text, isPrinted(text, paper)]).toEqual([text, true]);
        }
      }
    }),
    tries(40),
  );
});
