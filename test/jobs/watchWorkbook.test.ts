import { goToCell, watchWorkbook, type WorkbookChange } from "../../src/jobs";
import { PLAN, sheetOf, workbookOf } from "./support/workbooks";
import { withOffice } from "./support/withOffice";

const edit = (address: string) =>
  Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Targets").getRange(address).values = [["x"]];
    await context.sync();
  });

/** Waits for what is told after a pause, for five seconds at most. */
async function until(isThere: () => boolean): Promise<void> {
  for (let i = 0; i < 100 && !isThere(); i += 1) {
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

test("a burst of edits is told once, and nothing after stopping", async () => {
  await withOffice(workbookOf({ Targets: PLAN }), async () => {
    const changes: WorkbookChange[] = [];
    const stop = await watchWorkbook((change) => changes.push(change));
    await edit("D2");
    await edit("D3");
    await edit("D4");
    await until(() => changes.length > 0);
    expect(changes).toEqual([{ kind: "changed" }]);
    await stop();
    await stop();
    await edit("D2");
    await new Promise((resolve) => setTimeout(resolve, 500));
    expect(changes).toHaveLength(1);
  });
});

test("a selected row is told", async () => {
  await withOffice(workbookOf({ Targets: PLAN }), async () => {
    const changes: WorkbookChange[] = [];
    const stop = await watchWorkbook((change) => changes.push(change));
    await goToCell("Targets", "E3");
    await until(() => changes.some(({ kind }) => kind === "selected"));
    expect(changes).toContainEqual({ kind: "selected", sheetName: "Targets", rowIndex: 2 });
    await stop();
  });
});

test("a hidden or missing sheet is told, not shown", async () => {
  const workbook = workbookOf({ Targets: PLAN, Notes: [["x"]] });
  sheetOf(workbook, "Notes").visibility = "Hidden";
  await withOffice(workbook, async () => {
    await expect(goToCell("Notes", "A1")).rejects.toMatchObject({ code: "SheetNotShown" });
    await expect(goToCell("Gone", "A1")).rejects.toMatchObject({ code: "SheetNotShown" });
  });
});
