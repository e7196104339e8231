import { createWorkbook, startOffice } from "office-js-host";
import { inWorkbook } from "../../../src/excel";

/** What Excel.run is told, while it really runs. */
async function toldOptions(asOneUndo?: boolean): Promise<unknown> {
  const host = await startOffice(createWorkbook());
  const run = jest.spyOn(Excel, "run");
  try {
    await inWorkbook(
      async (context) => {
        const sheet = context.workbook.worksheets.getFirst().load("name");
        await context.sync();
        expect(sheet.name).toBe("Sheet1");
      },
      asOneUndo === undefined ? {} : { asOneUndo },
    );
    return run.mock.calls[0]?.[0];
  } finally {
    run.mockRestore();
    host.dispose();
  }
}

test("work waits for a cell being edited, and is no undo group unless it is asked for", async () => {
  expect(await toldOptions()).toEqual({ delayForCellEdit: true });
});

test("work that Excel can undo may be one undo", async () => {
  expect(await toldOptions(true)).toEqual({ delayForCellEdit: true, mergeUndoGroup: true });
});
