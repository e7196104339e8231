import { createWorkbook, startOffice } from "office-js-host";
import { inWorkbook, readWorkbook } from "../../../src/excel";
import { piecesOf } from "../../../src/excel/read/mergedAreas";

test("more merged areas than Excel tells at once are read, those across two pieces once", async () => {
  const workbook = createWorkbook();
  const host = await startOffice(workbook);
  try {
    const sheet = workbook.sheets[0];
    host.officer.type("Sheet1", "A1", "first");
    host.officer.type("Sheet1", "J2000", "last");
    const merges = Array.from({ length: 660 }, (_, at) => ({
      rowIndex: 3 * at,
      columnIndex: at % 9,
      rowCount: 3,
      columnCount: 1 + (at % 2),
    }));
    sheet?.merges.push(...merges);
    const reading = await inWorkbook((context) => readWorkbook(context, { merges: true }));
    const byRow = [...(reading.sheets[0]?.merges ?? [])].sort((a, b) => a.rowIndex - b.rowIndex);
    expect(byRow).toEqual(merges);
    expect(host.cost.syncs).toBeLessThanOrEqual(5);
  } finally {
    host.dispose();
  }
});

test.each([
  [1, 1],
  [100_000, 20],
  [3, 700],
  [40, 256],
])(
  "the pieces of %d rows and %d columns cover each cell once, and have no more merged areas than 512",
  (rowCount, columnCount) => {
    const pieces = piecesOf({ rowIndex: 5, columnIndex: 2, rowCount, columnCount });
    const cells = pieces.reduce((sum, piece) => sum + piece.rowCount * piece.columnCount, 0);
    expect(cells).toBe(rowCount * columnCount);
    for (const piece of pieces) {
      const [inside, edges] = [
        (piece.rowCount * piece.columnCount) / 2,
        piece.rowCount + piece.columnCount,
      ];
      expect(inside + edges).toBeLessThanOrEqual(512 + 1);
    }
  },
);
