import { associateCommands } from "../../src/commands/associateCommands";
import { HEADINGS, PLAN, sheetOf, textsOn, workbookOf } from "../jobs/support/workbooks";
import { playDialogs, type Closing } from "./support/playDialogs";
import { withOffice } from "../jobs/support/withOffice";
import type { OfficeHost, WorkbookModel } from "office-js-host";

type Handler = (event: { completed: () => void }) => Promise<void>;

interface Press {
  readonly name: "generateAppendix" | "checkSheets";
  readonly before?: (host: OfficeHost) => void;
  readonly closing?: Closing;
}

/** Presses a ribbon button: how often the command said that it had ended, what it told, how often it showed the pane. */
async function press(workbook: WorkbookModel, { name, before, closing = "button" }: Press) {
  return withOffice(workbook, async (host) => {
    const handlers = new Map<string, Handler>();
    const associate = jest.fn((id: string, handler: Handler) => void handlers.set(id, handler));
    const showAsTaskpane = jest.fn(async () => undefined);
    Object.defineProperty(Office, "actions", { value: { associate }, configurable: true });
    Object.defineProperty(Office, "addin", { value: { showAsTaskpane }, configurable: true });
    const { told, closed } = playDialogs(closing);
    associateCommands();
    before?.(host);
    const completed = jest.fn();
    await handlers.get(name)?.({ completed });
    return {
      ended: completed.mock.calls.length,
      told,
      closed: closed.mock.calls.length,
      panes: showAsTaskpane.mock.calls.length,
    };
  });
}

/** A command whose result is seen in the workbook says nothing. */
const SEEN = { ended: 1, told: [], closed: 0, panes: 0 };

const activeSheet = (workbook: WorkbookModel) =>
  workbook.sheets.find(({ id }) => id === workbook.activeSheetId);

test("Generate appendix makes it and brings it to the front", async () => {
  const workbook = workbookOf({ Targets: PLAN });
  expect(await press(workbook, { name: "generateAppendix" })).toEqual(SEEN);
  expect(activeSheet(workbook)?.name).toBe("Appendix 1");
});

test("when findings stop it, the gravest one's place is selected and it is told", async () => {
  const workbook = workbookOf({ Notes: [["x"]], Targets: [HEADINGS] });
  const { ended, told } = await press(workbook, { name: "generateAppendix" });
  expect(ended).toBe(1);
  expect(told).toEqual([
    {
      title: "The appendix was not made",
      text: expect.stringMatching(
        /^There are no rows under .* choose Committee Appendix on the Home tab, then Checks\.$/,
      ),
    },
  ]);
  expect(workbook.sheets).toHaveLength(2);
  expect(activeSheet(workbook)?.name).toBe("Targets");
});

const FAULTY = [
  HEADINGS,
  ["Warm homes", "New boilers", "40 ordered", "Fit 40 boilers", "Ongoing"],
  ["", "", "", "Fit 40 more", ""],
];

test("hand edits are shown and left, and what to do about them is told", async () => {
  const workbook = workbookOf({ Targets: PLAN });
  await press(workbook, { name: "generateAppendix" });
  const cell = sheetOf(workbook, "Appendix 1").cells.get(0)?.get(0);
  if (!cell) throw new Error("The appendix has no head.");
  cell.value = { type: "string", value: "Typed by hand" };
  workbook.activeSheetId = sheetOf(workbook, "Targets").id;
  const { ended, told } = await press(workbook, { name: "generateAppendix" });
  expect(ended).toBe(1);
  expect(told).toEqual([
    {
      title: "The appendix was not renewed",
      text: expect.stringMatching(
        /Nothing was changed\. To keep a copy of it .* generate it there\.$/,
      ),
    },
  ]);
  expect(activeSheet(workbook)?.name).toBe("Appendix 1");
  expect(textsOn(sheetOf(workbook, "Appendix 1"))).toContain("Typed by hand");
});

test("Check sheets lists what needs attention on a sheet and shows it", async () => {
  const workbook = workbookOf({ Notes: [["x"]], Targets: FAULTY });
  const before = structuredClone(sheetOf(workbook, "Targets"));
  expect(await press(workbook, { name: "checkSheets" })).toEqual(SEEN);
  expect(activeSheet(workbook)?.name).toBe("Checks");
  expect(textsOn(sheetOf(workbook, "Checks"))).toContain("E3");
  expect(sheetOf(workbook, "Targets")).toEqual(before);
});

test("with nothing that needs attention, the sheet says so", async () => {
  const workbook = workbookOf({
    Targets: [HEADINGS, ["Warm homes", "New boilers", "40 ordered", "Fit 40 boilers", "Ongoing"]],
  });
  expect(await press(workbook, { name: "checkSheets" })).toEqual(SEEN);
  expect(activeSheet(workbook)?.name).toBe("Checks");
  expect(textsOn(sheetOf(workbook, "Checks"))).toContain("Nothing was found that needs attention.");
});

test("pressed again, Check sheets renews the sheet by what is true then", async () => {
  const workbook = workbookOf({ Targets: FAULTY });
  await press(workbook, { name: "checkSheets" });
  sheetOf(workbook, "Targets").cells.delete(2);
  workbook.activeSheetId = sheetOf(workbook, "Targets").id;
  expect(await press(workbook, { name: "checkSheets" })).toEqual(SEEN);
  expect(workbook.sheets.map(({ name }) => name)).toEqual(["Targets", "Checks"]);
  expect(activeSheet(workbook)?.name).toBe("Checks");
  expect(textsOn(sheetOf(workbook, "Checks"))).not.toContain("E3");
});

test("a list that somebody has written on is shown and left as it is, and that is told", async () => {
  const workbook = workbookOf({ Targets: FAULTY });
  await press(workbook, { name: "checkSheets" });
  const cell = sheetOf(workbook, "Checks").cells.get(0)?.get(0);
  if (!cell) throw new Error("The list has no title.");
  cell.value = { type: "string", value: "Please mend by Friday" };
  workbook.activeSheetId = sheetOf(workbook, "Targets").id;
  const { ended, told } = await press(workbook, { name: "checkSheets" });
  expect(ended).toBe(1);
  expect(told).toEqual([
    {
      title: "The list of checks was not renewed",
      text: expect.stringMatching(/Nothing was changed\. To replace what was written, .*$/),
    },
  ]);
  expect(activeSheet(workbook)?.name).toBe("Checks");
  expect(textsOn(sheetOf(workbook, "Checks"))).toContain("Please mend by Friday");
});

test("where no sheet can be added, the reason is told and the gravest finding's cell selected", async () => {
  const workbook = workbookOf({ Notes: [["x"]], Targets: FAULTY });
  workbook.isReadOnly = true;
  const { ended, told } = await press(workbook, { name: "checkSheets" });
  expect(ended).toBe(1);
  expect(told).toEqual([
    {
      title: "The workbook is read-only",
      text: expect.stringMatching(/What most needs attention is selected on its sheet\.$/),
    },
  ]);
  expect(workbook.sheets).toHaveLength(2);
  expect(activeSheet(workbook)?.name).toBe("Targets");
  expect(sheetOf(workbook, "Targets").selection).toMatchObject({ rowIndex: 2, columnIndex: 4 });
});

const failing = (host: OfficeHost) =>
  host.failAt({ sync: 0, code: "GeneralException", forGood: true });

describe.each(["generateAppendix", "checkSheets"] as const)("%s that fails", (name) => {
  test.each([
    ["button", 1],
    ["cross", 0],
  ] as const)("tells why, and ends once the %s has closed the message", async (closing, closed) => {
    const workbook = workbookOf({ Targets: PLAN });
    const result = await press(workbook, { name, before: failing, closing });
    expect(result).toMatchObject({ ended: 1, closed, panes: 0 });
    expect(result.told).toEqual([
      {
        title: "Excel could not do it just now",
        text: expect.stringMatching(/Nothing in the workbook was changed\. .*then try again\.$/),
      },
    ]);
  });

  test("opens the pane where no message can be shown, and ends", async () => {
    const workbook = workbookOf({ Targets: PLAN });
    const result = await press(workbook, { name, before: failing, closing: "refused" });
    expect(result).toEqual({ ended: 1, told: [], closed: 0, panes: 1 });
  });

  test("ends also where neither can be shown", async () => {
    const workbook = workbookOf({ Targets: PLAN });
    const before = (host: OfficeHost) => {
      failing(host);
      for (const name of ["addin", "context"]) {
        Object.defineProperty(Office, name, {
          value: name === "context" ? { requirements: Office.context.requirements } : {},
          configurable: true,
        });
      }
    };
    expect(await press(workbook, { name, before })).toEqual(SEEN);
  });
});
