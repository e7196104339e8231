import { readdirSync } from "node:fs";
import { join } from "node:path";
import { planOf, writtenTables, type WrittenTable } from "./writtenTables";

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

/** A shuffle that is the same in every run. */
function shuffled(count: number, seed: number): number[] {
  const order = Array.from({ length: count }, (_, at) => at);
  let state = seed;
  for (let at = count - 1; at > 0; at -= 1) {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    const other = state % (at + 1);
    [order[at], order[other]] = [order[other] ?? 0, order[at] ?? 0];
  }
  return order;
}

type Bend = (rows: readonly string[][]) => string[][];

const width = (rows: readonly string[][]): number => Math.max(...rows.map((row) => row.length));
const columnsIn =
  (seed: number): Bend =>
  (rows) => {
    const order = shuffled(width(rows), seed);
    return rows.map((row) => order.map((at) => row[at] ?? ""));
  };
/** The row of headings: the first that fills at least two cells. */
const headingsAt = (rows: readonly string[][]): number =>
  rows.findIndex((row) => row.filter((cell) => cell !== "").length > 1);

const BENDS: readonly (readonly [name: string, bend: Bend])[] = [
  ["columns shuffled", columnsIn(7)],
  ["columns shuffled otherwise", columnsIn(1234)],
  [
    "headings renamed to nonsense",
    (rows) =>
      rows.map((row, at) =>
        at === headingsAt(rows)
          ? row.map((cell, column) => (cell === "" ? "" : `Zub${column} qua`))
          : row,
      ),
  ],
  [
    "title rows added",
    (rows) => [["Borough of Lower Wick"], ["Annual paper of the works team"], [], ...rows],
  ],
  [
    "blank rows added",
    (rows) =>
      rows.flatMap((row, at) => (at > headingsAt(rows) && at % 2 === 0 ? [row, []] : [row])),
  ],
  [
    "a band added",
    (rows) => {
      const at = headingsAt(rows) + 1;
      return [...rows.slice(0, at), ["Part one: streets and squares"], ...rows.slice(at)];
    },
  ],
];

describe.each(BENDS)("%s", (_, bend) => {
  test.each(PLANS.map((table) => [table.name, table] as const))("%s", (_name, table) => {
    expect(wrongAndSure(table, bend(table.sheets[0]?.rows ?? []))).toEqual([]);
  });
});

test("a sheet of something else beside the plan changes nothing", () => {
  const prices = {
    name: "Prices",
    rows: [
      ["Item", "Price", "In stock"],
      ["Oak shelf", "£45.00", "12"],
      ["Pine shelf", "£22.50", "40"],
    ],
  };
  for (const table of PLANS) {
    const alone = planOf(table).steps.map(({ rowIndex, status }) => [rowIndex, status]);
    const beside = planOf({ ...table, sheets: [prices, ...table.sheets] });
    expect(beside.steps.map(({ rowIndex, status }) => [rowIndex, status])).toEqual(alone);
  }
});
