import { associateCommands } from "../../src/commands/associateCommands";
import { HEADINGS, PLAN, sheetOf, workbookOf } from "../jobs/support/workbooks";
import { withOffice } from "../jobs/support/withOffice";
import type { OfficeHost, WorkbookModel } from "../../host";

type Handler = (event: { completed: () => void }) => Promise<void>;

/** Presses a ribbon button; resolves to how often the command said that it had ended. */
async function press(workbook: WorkbookModel, name: string, before?: (host: OfficeHost) => void) {
  return withOffice(workbook, async (host) => {
    const handlers = new Map<string, Handler>();
    const associate = jest.fn((id: string, handler: Handler) => void handlers.set(id, handler));
    Object.defineProperty(Office, "actions", { value: { associate }, configurable: true });
    associateCommands();
    before?.(host);
    const completed = jest.fn();
    await handlers.get(name)?.({ completed });
    return completed.mock.calls.length;
  });
}

const activeSheet = (workbook: WorkbookModel) =>
  workbook.sheets.find(({ id }) => id === workbook.activeSheetId);

test("Generate appendix makes it and brings it to the front", async () => {
  const workbook = workbookOf({ Targets: PLAN });
  expect(await press(workbook, "generateAppendix")).toBe(1);
  expect(activeSheet(workbook)?.name).toBe("Appendix 1");
});

test("when findings stop it, the gravest one's place is selected", async () => {
  const workbook = workbookOf({ Notes: [["x"]], Targets: [HEADINGS] });
  expect(await press(workbook, "generateAppendix")).toBe(1);
  expect(workbook.sheets).toHaveLength(2);
  expect(activeSheet(workbook)?.name).toBe("Targets");
});

test("Check sheets selects the gravest finding's cell", async () => {
  const workbook = workbookOf({
    Notes: [["x"]],
    Targets: [
      HEADINGS,
      ["Warm homes", "New boilers", "40 ordered", "Fit 40 boilers", "Ongoing"],
      ["", "", "", "Fit 40 more", ""],
    ],
  });
  expect(await press(workbook, "checkSheets")).toBe(1);
  expect(activeSheet(workbook)?.name).toBe("Targets");
  expect(sheetOf(workbook, "Targets").selection).toMatchObject({ rowIndex: 2, columnIndex: 4 });
});

test.each(["generateAppendix", "checkSheets"])("%s ends even when it fails", async (name) => {
  const workbook = workbookOf({ Targets: PLAN });
  const fail = (host: OfficeHost) =>
    host.failAt({ sync: 0, code: "GeneralException", forGood: true });
  expect(await press(workbook, name, fail)).toBe(1);
});
