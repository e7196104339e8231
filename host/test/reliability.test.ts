import { createWorkbook, startOffice } from "..";
import type { HostOptions, OfficeHost } from "..";

let host: OfficeHost;

async function start(options: HostOptions = {}): Promise<void> {
  host = await startOffice(createWorkbook(), options);
}
afterEach(() => host.dispose());

/** Writes A1 and then A2 in one batch; gives the code of the error, or "done". */
async function writeTwo(): Promise<string> {
  try {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      sheet.getRange("A1").values = [["one"]];
      sheet.getRange("A2").values = [["two"]];
      await context.sync();
    });
    return "done";
  } catch (error) {
    if (error instanceof OfficeExtension.Error) return error.code;
    throw error;
  }
}

async function readTwo(): Promise<unknown> {
  return Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("Sheet1").getRange("A1:A2");
    range.load("values");
    await context.sync();
    return range.values.flat();
  });
}

test("a planned failure of an action stops the batch there", async () => {
  await start();
  const actions: string[] = [];
  host.session.onRequest = (request) =>
    actions.push(...request.Actions.map(({ ActionType, Name }) => `${ActionType} ${Name}`));
  await writeTwo();
  const second = actions.lastIndexOf("4 Values");
  host.dispose();

  await start();
  host.failAt({ sync: 0, action: second, code: "AccessDenied" });
  expect(await writeTwo()).toBe("AccessDenied");
  expect(await readTwo()).toEqual(["one", ""]);
  expect(await writeTwo()).toBe("done");
});

test("a planned failure of a request leaves everything undone", async () => {
  await start();
  host.failAt({ sync: 0, code: "GeneralException", message: "The workbook has lost the focus." });
  expect(await writeTwo()).toBe("GeneralException");
  expect(await readTwo()).toEqual(["", ""]);
});

test("an answer that is lost leaves everything done", async () => {
  await start();
  host.failAt({ sync: 0, code: "Timeout", afterwards: true });
  expect(await writeTwo()).toBe("Timeout");
  expect(await readTwo()).toEqual(["one", "two"]);
});

test("a failure can be planned for a later sync", async () => {
  await start();
  host.failAt({ sync: 1, code: "ItemNotFound" });
  expect(await writeTwo()).toBe("done");
  expect(await writeTwo()).toBe("ItemNotFound");
  expect(await writeTwo()).toBe("done");
});

test("a connection that is lost for good stays lost until the faults are cleared", async () => {
  await start();
  host.failAt({ sync: 1, code: "ConnectionFailure", forGood: true });
  expect(await writeTwo()).toBe("done");
  expect(await writeTwo()).toBe("ConnectionFailure");
  expect(await writeTwo()).toBe("ConnectionFailure");
  host.clearFaults();
  expect(await writeTwo()).toBe("done");
});

test("a cell full of spaces comes back as it is, in an answer without long runs of them", async () => {
  await start();
  const gap = `a${" ".repeat(16_000)}${"\u00a0".repeat(16_000)}b`;
  host.officer.type("Sheet1", "A1", gap);
  const answers: string[] = [];
  host.session.onRequest = (_, answer) => answers.push(answer.body);
  expect(await readTwo()).toEqual([gap, ""]);
  expect(answers.join("")).not.toMatch(/\s{64}/);
});

test("a request without an answer is never answered", async () => {
  await start();
  host.failAt({ sync: 0, code: "NoAnswer" });
  const late = new Promise((resolve) => setTimeout(() => resolve("nothing came"), 20));
  expect(await Promise.race([writeTwo(), late])).toBe("nothing came");
});

test("a request above the limit is refused whole", async () => {
  await start({ requestLimitBytes: 5000 });
  const outcome = await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Sheet1").getRange("A1").values = [["x".repeat(5000)]];
    await context.sync();
  }).catch((error: unknown) => (error instanceof OfficeExtension.Error ? error.code : error));
  expect(outcome).toBe("RequestPayloadSizeLimitExceeded");
  expect(await readTwo()).toEqual(["", ""]);
});

test("an answer above the limit is refused, and what was done stays done", async () => {
  await start({ responseLimitBytes: 5000 });
  host.officer.type("Sheet1", "A1", "x".repeat(6000));
  const outcome = await readTwo().catch((error: unknown) =>
    error instanceof OfficeExtension.Error ? error.code : error,
  );
  expect(outcome).toBe("ResponsePayloadSizeLimitExceeded");
});

test("a request that may wait is answered when the cell is left", async () => {
  await start();
  host.setCellBeingEdited(true);
  const waiting = Excel.run({ delayForCellEdit: true }, async (context) => {
    context.workbook.worksheets.getItem("Sheet1").getRange("A1").values = [["late"]];
    await context.sync();
    return "written";
  });
  const soon = new Promise((resolve) => setTimeout(() => resolve("still editing"), 20));
  expect(await Promise.race([waiting, soon])).toBe("still editing");
  host.setCellBeingEdited(false);
  expect(await waiting).toBe("written");
});

test("the cost of a run is counted", async () => {
  await start();
  await writeTwo();
  const { syncs, actions, requestBytes, responseBytes, perSync } = host.cost;
  expect(syncs).toBe(1);
  expect(actions).toBeGreaterThan(4);
  expect(requestBytes).toBeGreaterThan(500);
  expect(responseBytes).toBeGreaterThan(50);
  expect(perSync).toEqual([{ actions, requestBytes, responseBytes }]);
});

test("letting go of ranges is no sync of the add-in's", async () => {
  await start();
  await writeTwo();
  await new Promise((resolve) => setTimeout(resolve, 5));
  expect(host.cost.syncs).toBe(1);
  expect(host.cost.cleanups).toBe(1);
  expect(host.session.book.references.size).toBe(0);
});

test("nonsense on the wire is refused and breaks nothing", async () => {
  await start();
  for (const text of ["", "{", "null", "[]", "{}", '{"Actions":[],"ObjectPaths":null}']) {
    expect(host.session.processQuery(text)?.statusCode).toBe(400);
  }
  const unknownPath = JSON.stringify({
    Actions: [{ Id: 1, ActionType: 1, Name: "", ObjectPathId: 9 }],
    ObjectPaths: {},
  });
  expect(host.session.processQuery(unknownPath)?.body).toContain("InvalidArgument");
  const hidden = ["constructor", "__proto__", "book", "identity", "toString"];
  for (const Name of hidden) {
    const request = JSON.stringify({
      Actions: [{ Id: 2, ActionType: 3, Name, ObjectPathId: 1, ArgumentInfo: { Arguments: [] } }],
      ObjectPaths: { 1: { Id: 1, ObjectPathType: 1, Name: "" } },
    });
    expect(host.session.processQuery(request)?.body).toContain('"Error"');
  }
  expect(await writeTwo()).toBe("done");
});

test("one host after another, each with its own workbook", async () => {
  await start();
  await writeTwo();
  host.dispose();
  await start();
  expect(await readTwo()).toEqual(["", ""]);
});
