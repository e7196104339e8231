import { checkPlan, type Finding, type Fix } from "../../src/checks";
import { understandPlan } from "../../src/plan";
import { cellAt, cellText, type Cell, type SheetGrid, type WorkbookGrid } from "../../src/sheet";
import { AS_AT, dated, planted, type Fault } from "./planted";

const FIXABLE: [string, Fault, Fix["after"]][] = [
  [
    "spaces around a text",
    { targets: { D2: "  Ten bins\n set  out " } },
    { kind: "text", text: "Ten bins\n set out" },
  ],
  [
    "non-breaking spaces",
    { targets: { E2: "Set\u00a0out twenty\u202fmore" } },
    { kind: "text", text: "Set out twenty more" },
  ],
  [
    "invisible characters",
    { targets: { D2: "Ten\u200b\u000b bins" } },
    { kind: "text", text: "Ten bins" },
  ],
  [
    "a number as text",
    { metrics: { E5: "1,250.50" } },
    { kind: "number", number: 1250.5, numberFormat: "#,##0.00" },
  ],
  [
    "a negative number as text",
    { metrics: { E5: "-12" } },
    { kind: "number", number: -12, numberFormat: "0" },
  ],
  [
    "a date as text",
    { targets: { F2: "31/12/2024", F3: dated(45504, "31/07/2024") } },
    { kind: "number", number: 45657, numberFormat: "dd/mm/yyyy" },
  ],
];

/** The workbook as it stands once the fix is done. */
function mended(
  workbook: WorkbookGrid,
  { sheetName, rowIndex, columnIndex, after }: Fix,
): WorkbookGrid {
  const cell: Cell =
    after.kind === "text"
      ? { kind: "text", text: after.text }
      : after.numberFormat === "dd/mm/yyyy"
        ? {
            kind: "date",
            serial: after.number,
            text: "31/12/2024",
            numberFormat: after.numberFormat,
          }
        : {
            kind: "number",
            text: String(after.number),
            number: after.number,
            numberFormat: after.numberFormat,
          };
  const replaced = (grid: SheetGrid): SheetGrid => ({
    ...grid,
    rows: grid.rows.map((cells, row) =>
      cells.map((old, column) =>
        row + (grid.area?.rowIndex ?? 0) === rowIndex &&
        column + (grid.area?.columnIndex ?? 0) === columnIndex
          ? cell
          : old,
      ),
    ),
  });
  return {
    ...workbook,
    sheets: workbook.sheets.map((grid) => (grid.name === sheetName ? replaced(grid) : grid)),
  };
}

describe("fixes", () => {
  test.each(FIXABLE)(
    "%s: previewed exactly, and the finding is gone afterwards",
    (_, fault, after) => {
      const input = planted(fault);
      const [finding] = checkPlan(input).filter(({ fix }) => fix);
      const fix = finding?.fix;
      expect(fix?.after).toEqual(after);
      if (!finding || !fix) return;
      const grid = input.workbook.sheets.find(({ name }) => name === fix.sheetName);
      expect(grid && cellText(cellAt(grid, fix.rowIndex, fix.columnIndex))).toBe(fix.before);
      const workbook = mended(input.workbook, fix);
      const plan = understandPlan(workbook, input.settings, AS_AT);
      const still = checkPlan({ ...input, workbook, plan }).filter(
        (other: Finding) =>
          other.check === finding.check && other.place.cell === finding.place.cell,
      );
      expect(still).toEqual([]);
    },
  );

  test.each<[string, Fault]>([
    ["a code with a leading zero", { metrics: { E3: "0455" } }],
    ["more digits than Excel keeps", { metrics: { E3: "1234567890123456" } }],
    ["a number in words", { metrics: { E3: "four hundred" } }],
    ["commas in odd places", { metrics: { E3: "4,55" } }],
    [
      "a date that reads two ways",
      { targets: { F2: "05/12/2024", F3: dated(45504, "31/07/2024") } },
    ],
    [
      "a day that does not exist",
      { targets: { F2: "31/11/2024", F3: dated(45504, "31/07/2024") } },
    ],
    [
      "a text that a formula gives",
      { targets: { D2: "Ten  bins" }, targetsMore: { formulas: new Map([["1,3", "=Z1"]]) } },
    ],
  ])("no fix is offered for %s", (_, fault) => {
    expect(checkPlan(planted(fault)).filter(({ fix }) => fix)).toEqual([]);
  });

  test("in a workbook that counts from 1904 the date keeps its day", () => {
    const [finding] = checkPlan(
      planted({
        targets: { F2: "31/12/2024", F3: dated(45504 - 1462, "31/07/2024") },
        targetsMore: { dateSystem: "1904" },
      }),
    ).filter(({ fix }) => fix);
    expect(finding?.fix?.after).toEqual({
      kind: "number",
      number: 45657 - 1462,
      numberFormat: "dd/mm/yyyy",
    });
  });
});
