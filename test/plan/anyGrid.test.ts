import fc from "fast-check";
import { checkPlan, findingWords } from "../../src/checks";
import { DEFAULT_SETTINGS, understandPlan } from "../../src/plan";
import { day } from "../checks/planted";
import { sheetOf, workbookOf, type Written } from "./grids";
import { tries } from "../support/tries";

const HEADINGS = ["Aim", "Target", "Progress made", "Progress planned", "Timescale"];
const cell: fc.Arbitrary<Written> = fc.oneof(
  { weight: 4, arbitrary: fc.constant(null) },
  fc.string({ maxLength: 30 }),
  fc.constantFrom<Written>(
    "Total",
    "Note",
    "Aim",
    "Ongoing",
    "March 2025",
    "#REF!",
    "2023-24",
    "-",
  ),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.integer({ min: -5, max: 60_000 }).map((serial) => ({
    kind: "date" as const,
    serial,
    text: String(serial),
    numberFormat: "dd/mm/yyyy",
  })),
);
const rows = fc.array(fc.array(cell, { maxLength: 7 }), { maxLength: 14 });
const merges = fc.array(fc.constantFrom("A2:A4", "A3:E3", "B2:B3", "E2:E5", "A1:E1", "C2:D2"), {
  maxLength: 2,
});

describe("whatever stands in the cells", () => {
  test("a plan and its findings come out, and nothing is thrown", () => {
    fc.assert(
      fc.property(rows, rows, merges, (one, other, merged) => {
        const workbook = workbookOf(
          sheetOf("One", one, { merges: merged }),
          sheetOf("Other", other),
        );
        const plan = understandPlan(workbook, DEFAULT_SETTINGS, day("2024-06-11"));
        const findings = checkPlan({ plan, workbook, settings: DEFAULT_SETTINGS });
        for (const words of findings.map(findingWords)) expect(words).toMatch(/[.?!]”?$/);
      }),
      tries(150),
    );
  });

  test("every row with words under the headings is a step, heads one, or is left out by name", () => {
    fc.assert(
      fc.property(rows, (records) => {
        const workbook = workbookOf(sheetOf("Plan", [HEADINGS, ...records]));
        const plan = understandPlan(workbook, DEFAULT_SETTINGS, day("2024-06-11"));
        const { targets, steps } = plan;
        if (targets?.headerRowIndex !== 0) return;
        const told = new Set([...steps, ...targets.leftOutRows].map(({ rowIndex }) => rowIndex));
        const words = new Set(steps.flatMap(({ group, aim, target }) => [group, aim, target]));
        for (const [index, cells] of records.entries()) {
          const filled = cells.filter((one) => one !== null && String(one).trim() !== "");
          if (filled.length === 0 || told.has(index + 1)) continue;
          // A row right under the headings may be their second one, as “Note” is a heading too.
          if (index + 1 < targets.headerRowIndex + targets.headerRowCount) continue;
          // A running number that waits for words is nothing.
          const refIndex = targets.columns.ref?.columnIndex;
          const isOnlyNumber = filled.length === 1 && typeof cells[refIndex ?? -1] === "number";
          if (isOnlyNumber) continue;
          const [aim, target, ...rest] = cells;
          // What only names an aim or a target stands in the steps under it.
          expect(rest.every((one) => one === null || String(one).trim() === "")).toBe(true);
          for (const name of [aim, target]) {
            if (typeof name === "string" && name.trim() !== "") {
              expect(words).toContain(name.trim());
            }
          }
        }
      }),
      tries(150),
    );
  });
});
