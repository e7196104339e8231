import { createWorkbook, startOffice } from "..";
import type { OfficeHost } from "..";

let host: OfficeHost;
beforeEach(async () => {
  host = await startOffice(createWorkbook(), { circumstances: { currentYear: 2024 } });
});
afterEach(() => host.dispose());

/** Lets what is on its way arrive. */
async function settle(): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, 5));
}

test("a sheet tells what the officer types", async () => {
  const heard: unknown[] = [];
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Sheet1").onChanged.add(async (event) => {
      const { address, changeType, source, worksheetId, triggerSource, details } = event;
      heard.push({ address, changeType, source, worksheetId, triggerSource, details });
    });
    await context.sync();
  });
  host.officer.type("Sheet1", "B2", "March 2004");
  await settle();
  expect(heard).toEqual([
    {
      address: "B2",
      changeType: "RangeEdited",
      source: "Local",
      worksheetId: "{00000000-0001-0000-0000-000000000000}",
      triggerSource: "Unknown",
      details: {
        valueBefore: "",
        valueAfter: 38047,
        valueTypeBefore: "Empty",
        valueTypeAfter: "Double",
      },
    },
  ]);
});

test("an add-in's own change is marked as its own", async () => {
  const heard: (string | undefined)[] = [];
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    sheet.onChanged.add(async (event) => {
      heard.push(event.triggerSource);
    });
    await context.sync();
    sheet.getRange("A1").values = [["x"]];
    await context.sync();
  });
  await settle();
  expect(heard).toEqual(["ThisLocalAddin"]);
});

test("the workbook's sheets are listened to together", async () => {
  const heard: string[] = [];
  await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.onChanged.add(async (event) => {
      heard.push(`changed ${event.address}`);
    });
    worksheets.onAdded.add(async () => {
      heard.push("added");
    });
    worksheets.onDeleted.add(async () => {
      heard.push("deleted");
    });
    worksheets.onActivated.add(async () => {
      heard.push("activated");
    });
    worksheets.onDeactivated.add(async () => {
      heard.push("deactivated");
    });
    worksheets.onSelectionChanged.add(async (event) => {
      heard.push(`selected ${event.address}`);
    });
    worksheets.onNameChanged.add(async (event) => {
      heard.push(`${event.nameBefore} is now ${event.nameAfter}`);
    });
    worksheets.onMoved.add(async (event) => {
      heard.push(`moved to ${event.positionAfter}`);
    });
    worksheets.onVisibilityChanged.add(async (event) => {
      heard.push(event.visibilityAfter);
    });
    worksheets.onProtectionChanged.add(async (event) => {
      heard.push(`protected ${event.isProtected}`);
    });
    worksheets.onFormatChanged.add(async (event) => {
      heard.push(`format of ${event.address}`);
    });
    await context.sync();
  });
  host.officer.addSheet("Plan");
  host.officer.type("Plan", "A1:B1", "x");
  host.officer.select("Plan", "C3");
  host.officer.renameSheet("Plan", "Action plan");
  host.officer.moveSheet("Action plan", 0);
  host.officer.protect("Action plan");
  host.officer.unprotect("Action plan");
  host.officer.insertRows("Action plan", "1:2");
  host.officer.activate("Sheet1");
  host.officer.hideSheet("Action plan");
  host.officer.deleteSheet("Action plan");
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Sheet1").getRange("A1").format.font.bold = true;
    await context.sync();
  });
  await settle();
  expect(heard).toEqual([
    "added",
    "changed A1:B1",
    "deactivated",
    "activated",
    "selected C3",
    "Plan is now Action plan",
    "moved to 0",
    "protected true",
    "protected false",
    "changed 1:2",
    "deactivated",
    "activated",
    "Hidden",
    "deleted",
    "format of A1",
  ]);
});

test("an event's range can be had from it", async () => {
  const addresses: string[] = [];
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Sheet1").onChanged.add(async (event) => {
      await Excel.run(async (inner) => {
        const range = event.getRange(inner);
        range.load("address");
        await inner.sync();
        addresses.push(range.address);
      });
    });
    await context.sync();
  });
  host.officer.type("Sheet1", "C4", 1);
  await settle();
  expect(addresses).toEqual(["Sheet1!C4"]);
});

test("the selection of the document can be listened to", async () => {
  let count = 0;
  await Excel.run(async (context) => {
    context.workbook.onSelectionChanged.add(async () => {
      count += 1;
    });
    await context.sync();
  });
  host.officer.select("Sheet1", "C4");
  await settle();
  expect(count).toBe(1);
});

test("a table tells what changes in it", async () => {
  const heard: string[] = [];
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    sheet.getRange("A1:B2").values = [
      ["Aim", "Target"],
      ["a", "b"],
    ];
    sheet.tables.add("A1:B2", true).onChanged.add(async (event) => {
      heard.push(event.address);
    });
    await context.sync();
  });
  host.officer.type("Sheet1", "A2", "x");
  host.officer.type("Sheet1", "D9", "x");
  await settle();
  expect(heard).toEqual(["A2"]);
});

test("a handler that is removed is heard no more, and none is left behind", async () => {
  let count = 0;
  const handler = await Excel.run(async (context) => {
    const added = context.workbook.worksheets.onChanged.add(async () => {
      count += 1;
    });
    await context.sync();
    return added;
  });
  expect(host.session.book.events.listenerCount).toBe(1);
  await Excel.run(handler.context, async (context) => {
    handler.remove();
    await context.sync();
  });
  host.officer.type("Sheet1", "A1", "x");
  await settle();
  expect(count).toBe(0);
  expect(host.session.book.events.listenerCount).toBe(0);
});

test("with events switched off nothing is told", async () => {
  let count = 0;
  await Excel.run(async (context) => {
    context.workbook.worksheets.onChanged.add(async () => {
      count += 1;
    });
    context.runtime.enableEvents = false;
    await context.sync();
  });
  host.officer.type("Sheet1", "A1", "x");
  await settle();
  expect(count).toBe(0);
});

test("charts, clicks, formulas and selections in tables are told", async () => {
  const heard: unknown[] = [];
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    sheet.getRange("A1:B2").values = [
      ["Item", "Cost"],
      ["Paint", 40],
    ];
    const table = sheet.tables.add("A1:B2", true);
    sheet.onSingleClicked.add(async ({ address }) => void heard.push(["clicked", address]));
    sheet.onFormulaChanged.add(async ({ formulaDetails }) => void heard.push(formulaDetails));
    sheet.onCalculated.add(async () => void heard.push("calculated"));
    table.onSelectionChanged.add(
      async ({ address, isInsideTable }) => void heard.push([address, isInsideTable]),
    );
    sheet.charts.onAdded.add(async ({ source }) => void heard.push(["added", source]));
    await context.sync();
    const chart = sheet.charts.add("ColumnClustered", sheet.getRange("A1:B2"));
    chart.onActivated.add(async () => void heard.push("activated"));
    chart.onDeactivated.add(async () => void heard.push("left"));
    await context.sync();
    chart.activate();
    sheet.getRange("D1").formulas = [["=A1"]];
    await context.sync();
  });
  host.officer.click("Sheet1", "B2");
  host.officer.select("Sheet1", "D9");
  await settle();
  expect(heard).toEqual([
    ["added", "Local"],
    "activated",
    [{ cellAddress: "D1", previousFormula: "" }],
    "calculated",
    "left",
    ["B2", true],
    ["clicked", "B2"],
    ["", false],
  ]);
});

test("a sheet's comments, and the workbook's, tell what becomes of a thread", async () => {
  const heard: unknown[] = [];
  let changes = 0;
  await Excel.run(async (context) => {
    const { comments } = context.workbook.worksheets.getItem("Sheet1");
    comments.onAdded.add(async ({ type, commentDetails }) => {
      heard.push([type, commentDetails.length]);
    });
    comments.onChanged.add(async ({ type, changeType, commentDetails }) => {
      heard.push([type, changeType, commentDetails[0]?.replyIds.length]);
    });
    comments.onDeleted.add(async ({ type }) => {
      heard.push([type]);
    });
    context.workbook.comments.onChanged.add(async () => {
      changes += 1;
    });
    await context.sync();
    const comment = comments.add("A1", "Who?");
    comment.replies.add("Ann");
    comment.resolved = true;
    comment.delete();
    await context.sync();
  });
  await settle();
  expect(heard).toEqual([
    ["CommentAdded", 1],
    ["CommentChanged", "ReplyAdded", 1],
    ["CommentChanged", "CommentResolved", 1],
    ["CommentDeleted"],
  ]);
  expect(changes).toBe(2);
});
