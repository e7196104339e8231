import { associateCommands } from "../../src/commands/associateCommands";
import { HEADINGS, PLAN, sheetOf, textsOn, workbookOf } from "../jobs/support/workbooks";
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

const FAULTY = [
  HEADINGS,
  ["Warm homes", "New boilers", "40 ordered", "Fit 40 boilers", "Ongoing"],
  ["", "", "", "Fit 40 more", ""],
];

test("Check sheets lists what needs attention on a sheet and shows it", async () => {
  const workbook = workbookOf({ Notes: [["x"]], Targets: FAULTY });
  const before = structuredClone(sheetOf(workbook, "Targets"));
  expect(await press(workbook, "checkSheets")).toBe(1);
  expect(activeSheet(workbook)?.name).toBe("Checks");
  expect(textsOn(sheetOf(workbook, "Checks"))).toContain("E3");
  expect(sheetOf(workbook, "Targets")).toEqual(before);
});

test("with nothing that needs attention, the sheet says so", async () => {
  const workbook = workbookOf({
    Targets: [HEADINGS, ["Warm homes", "New boilers", "40 ordered", "Fit 40 boilers", "Ongoing"]],
  });
  expect(await press(workbook, "checkSheets")).toBe(1);
  expect(activeSheet(workbook)?.name).toBe("Checks");
  expect(textsOn(sheetOf(workbook, "Checks"))).toContain("Nothing was found that needs attention.");
});

test("pressed again, Check sheets renews the sheet by what is true then", async () => {
  const workbook = workbookOf({ Targets: FAULTY });
  await press(workbook, "checkSheets");
  sheetOf(workbook, "Targets").cells.delete(2);
  workbook.activeSheetId = sheetOf(workbook, "Targets").id;
  expect(await press(workbook, "checkSheets")).toBe(1);
  expect(workbook.sheets.map(({ name }) => name)).toEqual(["Targets", "Checks"]);
  expect(activeSheet(workbook)?.name).toBe("Checks");
  expect(textsOn(sheetOf(workbook, "Checks"))).not.toContain("E3");
});

test("a list that somebody has written on is shown and left as it is", async () => {
  const workbook = workbookOf({ Targets: FAULTY });
  await press(workbook, "checkSheets");
  const cell = sheetOf(workbook, "Checks").cells.get(0)?.get(0);
  if (!cell) throw new Error("The list has no title.");
  cell.value = { type: "string", value: "Please mend by Friday" };
  workbook.activeSheetId = sheetOf(workbook, "Targets").id;
  expect(await press(workbook, "checkSheets")).toBe(1);
  expect(activeSheet(workbook)?.name).toBe("Checks");
  expect(textsOn(sheetOf(workbook, "Checks"))).toContain("Please mend by Friday");
});

test("where no sheet can be added, the gravest finding's cell is selected", async () => {
  const workbook = workbookOf({ Notes: [["x"]], Targets: FAULTY });
  workbook.isReadOnly = true;
  expect(await press(workbook, "checkSheets")).toBe(1);
  expect(workbook.sheets).toHaveLength(2);
  expect(activeSheet(workbook)?.name).toBe("Targets");
  expect(sheetOf(workbook, "Targets").selection).toMatchObject({ rowIndex: 2, columnIndex: 4 });
});

test.each(["generateAppendix", "checkSheets"])("%s ends even when it fails", async (name) => {
  const workbook = workbookOf({ Targets: PLAN });
  const fail = (host: OfficeHost) =>
    host.failAt({ sync: 0, code: "GeneralException", forGood: true });
  expect(await press(workbook, name, fail)).toBe(1);
});
