import { applyFixes, undoFixes, type Fix } from "../../../src/jobs";
import { sheetOf, workbookOf } from "../support/workbooks";
import { withOffice } from "../support/withOffice";

const workbook = () =>
  workbookOf({
    Targets: [
      ["March 2004 ", " =cmd ", "1,234"],
      [{ formula: "=1+1", value: { type: "number", value: 2 } }, "later changed"],
    ],
  });

const fix = (rowIndex: number, columnIndex: number, before: string, after: Fix["after"]): Fix => ({
  label: "Mend it",
  sheetName: "Targets",
  rowIndex,
  columnIndex,
  before,
  after,
});
const text = (words: string): Fix["after"] => ({ kind: "text", text: words });

test("fixes change their cells and nothing else, and texts stay texts", async () => {
  const book = workbook();
  const fixes = [
    fix(0, 0, "March 2004 ", text("March 2004")),
    fix(0, 1, " =cmd ", text("=cmd")),
    fix(0, 2, "1,234", { kind: "number", number: 1234, numberFormat: "#,##0" }),
  ];
  const before = structuredClone(sheetOf(book, "Targets").cells);
  await withOffice(book, async () => {
    const { applied, skipped } = await applyFixes(fixes);
    expect(skipped).toEqual([]);
    const row = sheetOf(book, "Targets").cells.get(0);
    expect([0, 1, 2].map((column) => row?.get(column)?.value)).toEqual([
      { type: "string", value: "March 2004" },
      { type: "string", value: "=cmd" },
      { type: "number", value: 1234 },
    ]);
    expect([...(row ?? [])].every(([, cell]) => cell.formula === "")).toBe(true);
    await undoFixes(applied);
  });
  const values = (cells: typeof before) =>
    [...cells.values()].map((row) =>
      [...row.values()].map(({ value, formula }) => [value, formula]),
    );
  expect(values(sheetOf(book, "Targets").cells)).toEqual(values(before));
});

test("a cell that changed since the preview is left alone, and a formula always", async () => {
  const book = workbook();
  const before = structuredClone(book);
  await withOffice(book, async () => {
    const fixes = [fix(1, 0, "2", text("two")), fix(1, 1, "as previewed", text("mended"))];
    const { applied, skipped } = await applyFixes(fixes);
    expect(applied).toEqual([]);
    expect(skipped).toEqual(fixes);
  });
  expect(book).toEqual(before);
});

test("a sheet that is not there any more is skipped", async () => {
  await withOffice(workbook(), async () => {
    const gone = { ...fix(0, 0, "March 2004 ", text("March 2004")), sheetName: "Gone" };
    expect(await applyFixes([gone])).toEqual({ applied: [], skipped: [gone] });
  });
});
