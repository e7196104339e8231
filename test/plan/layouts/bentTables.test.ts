import { readdirSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { DEFAULT_SETTINGS, understandPlan } from "../../../src/plan";
import type { SheetGrid } from "../../../src/sheet";
import { tries } from "../../support/tries";
import { sheetOf, workbookOf } from "../grids";
import { ordinaryTables } from "./ordinaryTables";
import { gridsOf, planOf, writtenTables, type WrittenTable } from "./writtenTables";

/**
 * Tables that are read rightly, bent as officers bend them: whatever is done to them, no row is said to be overdue, done
 * or withdrawn for certain that is not.
 */
const FOLDER = join(__dirname, "tables");
const PLANS = readdirSync(FOLDER)
  .flatMap((file) => writtenTables(join(FOLDER, file)))
  .filter(({ steps, sheets }) => steps !== undefined && sheets.length === 1)
  .filter(
    ({ sheets }) => !sheets.some(({ rows }) => rows.flat().some((cell) => /^[<^]$/.test(cell))),
  );

const CERTAIN = ["overdue", "complete", "withdrawn"];

/** Rows by what their cells say, so that they are known again wherever they stand. */
function keyOf(cells: readonly string[]): string {
  return [...cells]
    .filter((cell) => cell !== "")
    .sort()
    .join("\n");
}

/** What the answers allow of each row, by its cells. */
function allowedIn({ steps = [], sheets }: WrittenTable): ReadonlyMap<string, readonly string[]> {
  return new Map(
    steps.map((answer) => {
      const [row = "", statuses = ""] = answer.trim().split(/\s+/);
      return [keyOf(sheets[0]?.rows[Number(row) - 1] ?? []), statuses.split("/")];
    }),
  );
}

/** Rows that are said for certain to be what they are not. */
function wrongAndSure(table: WrittenTable, bent: readonly string[][]): string[] {
  const allowed = allowedIn(table);
  const sheets = [{ name: table.sheets[0]?.name ?? "Plan", rows: bent }];
  return planOf({ ...table, sheets }).steps.flatMap(({ rowIndex, status, because }) => {
    const statuses = allowed.get(keyOf(bent[rowIndex] ?? []));
    if (!CERTAIN.includes(status.kind) || statuses === undefined) return [];
    if (statuses.includes(status.kind) || statuses.includes("*")) return [];
    const fact = because.find(({ decides }) => decides);
    return [`${status.kind} by “${fact?.text}”: ${(bent[rowIndex] ?? []).join(" | ")}`];
  });
}

const width = (rows: readonly string[][]): number => Math.max(...rows.map((row) => row.length));
/** The row of headings: the first that fills at least two cells. */
const headingsAt = (rows: readonly string[][]): number =>
  rows.findIndex((row) => row.filter((cell) => cell !== "").length > 1);

type Bend = (rows: readonly string[][]) => fc.Arbitrary<string[][]>;

/** Words that head no column of a plan. */
const NONSENSE = fc
  .array(fc.constantFrom("zub", "qua", "mirl", "tov", "pesk", "lurn"), {
    minLength: 1,
    maxLength: 3,
  })
  .map((words) => words.join(" "));
const TITLE = fc.constantFrom(
  "Borough of Lower Wick",
  "Annual paper of the works team",
  "Report to the Environment Committee",
  "Version for the meeting in the old hall",
);
const BAND = fc.constantFrom(
  "Part one: streets and squares",
  "Theme B – Schools",
  "Parks and gardens",
  "Objective 3: Warm homes",
);

/** The rows with others put in at places under the headings, up to one. */
function withRows(
  rows: readonly string[][],
  others: fc.Arbitrary<string[]>,
  most: number,
  last = rows.length,
): fc.Arbitrary<string[][]> {
  const first = headingsAt(rows) + 1;
  return fc
    .array(fc.tuple(fc.integer({ min: first, max: Math.max(first, last) }), others), {
      minLength: 1,
      maxLength: most,
    })
    .map((added) => {
      const bent = rows.map((row) => [...row]);
      for (const [at, row] of [...added].sort(([a], [b]) => b - a)) bent.splice(at, 0, row);
      return bent;
    });
}

/** Where the table has a band of its own: what is put under it would take its rows away from it. */
function ownBandAt(rows: readonly string[][]): number {
  const first = headingsAt(rows) + 1;
  const at = rows.findIndex(
    (row, index) => index >= first && row.filter((cell) => cell !== "").length === 1,
  );
  return at < 0 ? rows.length : at;
}

const BENDS: readonly (readonly [name: string, bend: Bend])[] = [
  [
    "columns shuffled",
    (rows) => {
      const places = Array.from({ length: width(rows) }, (_, at) => at);
      return fc
        .shuffledSubarray(places, { minLength: places.length })
        .map((order) => rows.map((row) => order.map((at) => row[at] ?? "")));
    },
  ],
  [
    "headings renamed to nonsense",
    (rows) => {
      const at = headingsAt(rows);
      const headings = fc.tuple(
        ...(rows[at] ?? []).map((cell) => (cell === "" ? fc.constant("") : NONSENSE)),
      );
      return headings.map((row) => rows.map((own, index) => (index === at ? [...row] : [...own])));
    },
  ],
  [
    "title rows added",
    (rows) =>
      fc
        .array(
          fc.oneof(
            TITLE.map((title): string[] => [title]),
            fc.constant<string[]>([]),
          ),
          {
            minLength: 1,
            maxLength: 4,
          },
        )
        .map((titles) => [...titles, ...rows.map((row) => [...row])]),
  ],
  [
    "bands added",
    (rows) =>
      withRows(
        rows,
        BAND.map((band) => [band]),
        2,
        ownBandAt(rows),
      ),
  ],
  ["blank rows added", (rows) => withRows(rows, fc.constant([]), 4)],
];

test.each(BENDS)("%s: nothing comes out certain that is not", (_, bend) => {
  const bent = fc
    .constantFrom(...PLANS)
    .chain((table) => bend(table.sheets[0]?.rows ?? []).map((rows) => ({ table, rows })));
  fc.assert(
    fc.property(bent, ({ table, rows }) => {
      expect([table.name, wrongAndSure(table, rows)]).toEqual([table.name, []]);
    }),
    tries(150),
  );
});

test("all of them at once: nothing comes out certain that is not", () => {
  const bent = fc.constantFrom(...PLANS).chain((table) => {
    let rows: fc.Arbitrary<string[][]> = fc.constant(
      (table.sheets[0]?.rows ?? []).map((row) => [...row]),
    );
    for (const [, bend] of BENDS) rows = rows.chain((before) => bend(before));
    return rows.map((after) => ({ table, rows: after }));
  });
  fc.assert(
    fc.property(bent, ({ table, rows }) => {
      expect([table.name, wrongAndSure(table, rows)]).toEqual([table.name, []]);
    }),
    tries(100),
  );
});

test("a sheet of something else beside the plan changes nothing", () => {
  const others = fc
    .oneof(...ordinaryTables.map(([, tables]) => tables))
    .map(({ rows }) => sheetOf("Other", rows));
  fc.assert(
    fc.property(fc.constantFrom(...PLANS), others, fc.boolean(), (table, other, isFirst) => {
      const own = gridsOf(table);
      const readOf = (grids: readonly SheetGrid[]): unknown =>
        understandPlan(workbookOf(...grids), DEFAULT_SETTINGS, table.asAt).steps.map(
          ({ sheetName, rowIndex, status }) => [sheetName, rowIndex, status],
        );
      expect(readOf(isFirst ? [other, ...own] : [...own, other])).toEqual(readOf(own));
    }),
    tries(150),
  );
});
