import { createSheet, createWorkbook, freeSheetId, type WorkbookModel } from "../../model";
import { HostSession, UndoStack } from "../../browser";
import { cellAt } from "../../workbook/cells";

interface Opened {
  readonly model: WorkbookModel;
  readonly session: HostSession;
  readonly stack: UndoStack;
  readonly text: (row: number, column: number) => unknown;
}

function open(): Opened {
  const model = createWorkbook();
  const session = new HostSession(model);
  const stack = new UndoStack(session.book, () => session.deliverEvents());
  const text = (row: number, column: number): unknown => {
    const [sheet] = model.sheets;
    const cell = sheet && cellAt(sheet, row, column).value;
    return cell && "value" in cell ? cell.value : "";
  };
  return { model, session, stack, text };
}

test("typing is taken back and done again, and where it was is selected", () => {
  const { model, session, stack, text } = open();
  session.officer.type("Sheet1", "B2", "first");
  stack.record("typing in B2");
  session.officer.type("Sheet1", "B2", "second");
  stack.record("typing in B2");
  session.officer.select("Sheet1", "D9");
  expect(stack.undo()).toBe("typing in B2");
  expect(text(1, 1)).toBe("first");
  expect(model.sheets[0]?.selection).toMatchObject({ rowIndex: 1, columnIndex: 1 });
  expect(stack.undo()).toBe("typing in B2");
  expect(text(1, 1)).toBe("");
  expect(stack.undo()).toBeUndefined();
  stack.redo();
  stack.redo();
  expect(text(1, 1)).toBe("second");
  expect(stack.redo()).toBeUndefined();
});

test("what is typed after an undo cannot be overtaken by a redo", () => {
  const { session, stack, text } = open();
  session.officer.type("Sheet1", "A1", "old");
  stack.record("typing");
  stack.undo();
  session.officer.type("Sheet1", "A1", "new");
  stack.record("typing");
  expect(stack.nextRedo).toBeUndefined();
  expect(text(0, 0)).toBe("new");
});

test("rows, sizes, merged areas and sheets come back with the cells", () => {
  const { model, session, stack, text } = open();
  session.officer.type("Sheet1", "A1", "head");
  session.officer.type("Sheet1", "A2", "below");
  session.officer.merge("Sheet1", "A2:B3");
  stack.record("setting up");
  const [sheet] = model.sheets;
  session.officer.insertRows("Sheet1", "3:3");
  session.officer.unmerge("Sheet1", "A2:B4");
  session.officer.addSheet("Other");
  stack.record("much at once");
  expect(model.sheets).toHaveLength(2);
  stack.undo();
  expect(model.sheets).toEqual([sheet]);
  expect(sheet?.merges).toEqual([{ rowIndex: 1, columnIndex: 0, rowCount: 2, columnCount: 2 }]);
  expect(text(1, 0)).toBe("below");
  stack.redo();
  expect(model.sheets.map(({ name }) => name)).toEqual(["Sheet1", "Other"]);
  expect(sheet?.merges).toEqual([]);
});

test("selecting is no step, and a revision never falls, so that a file is written anew", () => {
  const { model, session, stack } = open();
  session.officer.type("Sheet1", "A1", "x");
  stack.record("typing");
  const before = model.sheets[0]?.revision ?? 0;
  session.officer.select("Sheet1", "C3");
  expect(stack.record("selecting")).toBe(false);
  stack.undo();
  expect(model.sheets[0]?.revision).toBeGreaterThan(before);
});

test("what joins a step is undone with it", () => {
  const { session, stack, text } = open();
  session.officer.type("Sheet1", "A1", "one");
  stack.record("the add-in");
  session.officer.type("Sheet1", "A2", "two");
  stack.record("the add-in", { joins: true });
  stack.undo();
  expect([text(0, 0), text(1, 0)]).toEqual(["", ""]);
});

test("those who listen are told which cells changed, and by whom", () => {
  const { model, session, stack } = open();
  const sheet = createSheet("More", freeSheetId(model));
  model.sheets.push(sheet);
  session.book.changed(sheet);
  stack.record("adding");
  session.book.events.listen("worksheetChanged", sheet.id);
  session.officer.type("More", "C4", "x");
  stack.record("typing");
  const told: string[] = [];
  session.subscribe((messages) => told.push(...messages.map(({ message }) => message)));
  stack.undo();
  expect(told.join()).toContain('"C4"');
  expect(told.join()).not.toContain("ThisLocalAddin");
});

test("what an add-in remembers stays as it is", () => {
  const { model, session, stack } = open();
  session.officer.type("Sheet1", "A1", "x");
  model.customXmlParts.push({ id: "{1}", namespaceUri: "urn:x", xml: "<x/>" });
  stack.record("typing");
  stack.undo();
  expect(model.customXmlParts).toHaveLength(1);
});
