import { createWorkbook, startOffice } from "office-js-host";
import { inWorkbook } from "../../../src/excel";

/** What Excel.run is told, while it really runs. */
async function toldOptions(apiVersion: string): Promise<unknown> {
  const host = await startOffice(createWorkbook(), { apiVersion });
  const run = jest.spyOn(Excel, "run");
  try {
    await inWorkbook(async (context) => {
      const sheet = context.workbook.worksheets.getFirst().load("name");
      await context.sync();
      expect(sheet.name).toBe("Sheet1");
    });
    return run.mock.calls[0]?.[0];
  } finally {
    run.mockRestore();
    host.dispose();
  }
}

test("work waits for a cell being edited, and is one undo where Excel can", async () => {
  expect(await toldOptions("1.20")).toEqual({ delayForCellEdit: true, mergeUndoGroup: true });
});

test("an older Excel is asked for no undo group", async () => {
  expect(await toldOptions("1.14")).toEqual({ delayForCellEdit: true, mergeUndoGroup: false });
});
