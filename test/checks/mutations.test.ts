import fc from "fast-check";
import { checkPlan, type Finding } from "../../src/checks";
import { DEFAULT_SETTINGS, understandPlan } from "../../src/plan";
import { cellAddress, type SheetGrid } from "../../src/sheet";
import { sheetOf, workbookOf, type Written } from "../plan/grids";
import { AS_AT } from "./planted";
import { tries } from "../support/tries";

const HEADINGS = ["Aim", "Target", "Progress made", "Progress planned", "Timescale"];
const COLUMN = { aim: 0, target: 1, made: 2, planned: 3, timescale: 4 } as const;
const AIMS = [
  "Cleaner streets",
  "Safer roads",
  "Better parks",
  "Warmer homes",
  "Livelier libraries",
];
const THINGS = [
  "bins",
  "lamps",
  "benches",
  "crossings",
  "boilers",
  "books",
  "paths",
  "shelters",
  "signs",
];
const PLACES = [
  "the north",
  "the south",
  "the east",
  "the west",
  "the old town",
  "the harbour",
  "the valley",
];
const TIMES = [
  "December 2024",
  "March 2025",
  "Ongoing",
  "July 2025",
  "31 January 2025",
  "2025-26",
].concat(["Autumn 2024", "from April 2025 to June 2026", "April 2025 onwards"]);

/** A clean plan: some aims, each with some targets in a row of its own; every target is named differently. */
const cleanPlan = fc
  .record({
    aims: fc.integer({ min: 1, max: AIMS.length }),
    targets: fc.integer({ min: 1, max: 6 }),
    seed: fc.integer({ min: 0, max: 1000 }),
    titles: fc.integer({ min: 0, max: 4 }),
  })
  .map(({ aims, targets, seed, titles }) => {
    const rows: Written[][] = Array.from({ length: titles }, (_, i) => [`Title line ${i + 1}`]);
    rows.push([...HEADINGS]);
    for (let aim = 0; aim < aims; aim += 1) {
      for (let target = 0; target < targets; target += 1) {
        const thing = THINGS[(aim * targets + target) % THINGS.length] ?? "";
        const place = PLACES[(seed + aim * 3 + target) % PLACES.length] ?? "";
        rows.push([
          target === 0 ? (AIMS[aim] ?? null) : null,
          `More ${thing} by stage ${aim * targets + target + 1}`,
          `First ${thing} set up in ${place}`,
          `Set up more ${thing} in ${place}`,
          TIMES[(seed + aim + target) % TIMES.length] ?? null,
        ]);
      }
    }
    return { rows, firstRow: titles + 1 };
  });
type CleanPlan = typeof cleanPlan extends fc.Arbitrary<infer Value> ? Value : never;

/** Plants a fault in the row and says where it is to be found. */
type Mutation = (cells: Written[]) => keyof typeof COLUMN;

const MUTATIONS: Readonly<Record<string, Mutation>> = {
  "plan-without-timescale": (cells) => {
    cells[COLUMN.timescale] = null;
    return "timescale";
  },
  "timescale-without-plan": (cells) => {
    cells[COLUMN.planned] = null;
    cells[COLUMN.timescale] = "December 2024";
    return "planned";
  },
  "timescale-unreadable": (cells) => {
    cells[COLUMN.timescale] = "Verbal update to be given";
    return "timescale";
  },
  "timescale-doubtful": (cells) => {
    cells[COLUMN.timescale] = "Q3 2025";
    return "timescale";
  },
  "timescale-far": (cells) => {
    cells[COLUMN.timescale] = "December 2094";
    return "timescale";
  },
  "overdue-without-explanation": (cells) => {
    cells[COLUMN.made] = null;
    cells[COLUMN.timescale] = "January 2024";
    return "made";
  },
  "step-empty": (cells) => {
    cells[COLUMN.made] = null;
    cells[COLUMN.planned] = null;
    cells[COLUMN.timescale] = null;
    return "made";
  },
  "achieved-yet-open": (cells) => {
    cells[COLUMN.made] = "Achieved";
    return "made";
  },
  "formula-error": (cells) => {
    cells[COLUMN.made] = "#REF!";
    return "made";
  },
  "text-spaces": (cells) => {
    cells[COLUMN.planned] = `${String(cells[COLUMN.planned])} `;
    return "planned";
  },
  "text-control-characters": (cells) => {
    cells[COLUMN.made] = `\u200b${String(cells[COLUMN.made])}`;
    return "made";
  },
  "text-cut": (cells) => {
    cells[COLUMN.made] = "set up ".repeat(40).slice(0, 254) + "u";
    return "made";
  },
  "abbreviation-unexplained": (cells) => {
    cells[COLUMN.planned] = "Report to the JDRG in the spring";
    return "planned";
  },
};

function findings(sheet: SheetGrid): Finding[] {
  const workbook = workbookOf(sheet);
  const plan = understandPlan(workbook, DEFAULT_SETTINGS, AS_AT);
  return checkPlan({ plan, workbook, settings: DEFAULT_SETTINGS });
}

describe("faults planted one at a time in clean plans", () => {
  test("a clean plan raises nothing", () => {
    fc.assert(
      fc.property(cleanPlan, ({ rows }) => {
        expect(findings(sheetOf("Targets", rows))).toEqual([]);
      }),
      tries(60),
    );
  });

  test.each(Object.entries(MUTATIONS))(
    "%s is found at its cell, and nothing else is raised",
    (id, mutate) => {
      fc.assert(
        fc.property(cleanPlan, fc.nat(), (plan: CleanPlan, choice) => {
          const rows = plan.rows.map((cells) => [...cells]);
          const rowIndex = plan.firstRow + (choice % (rows.length - plan.firstRow));
          const cells = rows[rowIndex] ?? [];
          const column = COLUMN[mutate(cells)];
          const found = findings(sheetOf("Targets", rows)).map(
            ({ check, place }) => `${check} ${place.cell}`,
          );
          expect(found).toEqual([`${id} ${cellAddress(rowIndex, column)}`]);
        }),
        tries(40),
      );
    },
  );

  test("an aim that comes back, and a target that stands twice, are found at the later row", () => {
    fc.assert(
      fc.property(cleanPlan, (plan: CleanPlan) => {
        const head = plan.rows.slice(0, plan.firstRow);
        const records = plan.rows.slice(plan.firstRow);
        const [first] = records;
        const aims = records.filter(([aim]) => aim !== null).length;
        fc.pre(aims > 1 && first !== undefined);
        const late = plan.rows.length;
        const again = [
          first?.[0] ?? null,
          "A target of its own",
          "Work begun",
          "Go on",
          "July 2025",
        ];
        expect(
          findings(sheetOf("Targets", [...head, ...records, again])).map(
            (one) => `${one.check} ${one.place.cell}`,
          ),
        ).toEqual([`aim-returns ${cellAddress(late, 0)}`]);
        const twice = [null, first?.[1] ?? null, "Work begun", "Go on", "July 2025"];
        expect(
          findings(sheetOf("Targets", [...head, ...records, twice])).map(
            (one) => `${one.check} ${one.place.cell}`,
          ),
        ).toEqual([`target-duplicate ${cellAddress(late, 1)}`]);
      }),
      tries(40),
    );
  });
});
