import { startOffice } from "../../host";
import type { OfficeHost, WorkbookModel } from "../../host";
import { generateAppendix, parseIsoDate, OfficerError } from "../../src/jobs";
import type { Progress } from "../../src/jobs";
import { planWorkbook } from "./support/planWorkbook";
import { filledCells, textOf } from "./support/sheetTexts";

const AS_AT = parseIsoDate("2003-11-11");
let workbook: WorkbookModel;
let host: OfficeHost;

beforeEach(async () => {
  workbook = planWorkbook();
  host = await startOffice(workbook);
});
afterEach(() => host.dispose());

/** Generates while a colleague does something at each moment of that kind, as often as it comes. */
function generateWhile(step: Progress["step"], act: (times: number) => void) {
  let times = 0;
  return generateAppendix({
    asAt: AS_AT,
    onProgress: (progress) => {
      if (progress.step !== step) return;
      times += 1;
      act(times);
    },
  }).then(
    (result) => ({ result, times }),
    (error: unknown) => ({ error, times }),
  );
}

function names(): string[] {
  return workbook.sheets.map((sheet) => sheet.name);
}

/** All that a sheet says, in one text. */
function words(name: string): string {
  const sheet = workbook.sheets.find((one) => one.name === name);
  return sheet === undefined
    ? ""
    : filledCells(sheet)
        .map(({ cell }) => textOf(cell))
        .join("\n");
}

const once = (act: () => void) => (times: number) => {
  if (times === 1) act();
};

test("rows inserted between reading and drawing: it starts again and shows them", async () => {
  const outcome = await generateWhile(
    "drawing",
    once(() => {
      host.officer.insertRows("Targets", "2:2");
      host.officer.type("Targets", "A2", "Clean streets");
      host.officer.type("Targets", "B2", "Sweep weekly");
      host.officer.type("Targets", "D2", "Buy a sweeper");
    }),
  );
  expect(outcome).toMatchObject({ result: { kind: "made" }, times: 2 });
  expect(words("Appendix 1")).toContain("Buy a sweeper");
});

test("rows inserted just before the drawing arrives: it is drawn again and shows them", async () => {
  let isDone = false;
  host.session.onRequest = () => {
    // The third request looks whether all is as it was read; the fourth draws.
    if (host.cost.syncs !== 3 || isDone) return;
    isDone = true;
    host.officer.insertRows("Targets", "2:2");
    host.officer.type("Targets", "B2", "Sweep weekly");
    host.officer.type("Targets", "D2", "Buy a sweeper");
    host.officer.type("Targets", "A2", "Clean streets");
  };
  const outcome = await generateWhile("drawing", () => undefined);
  expect(outcome).toMatchObject({ result: { kind: "made" }, times: 2 });
  expect(words("Appendix 1")).toContain("Buy a sweeper");
});

test("the plan's sheet renamed between reading and drawing: it starts again", async () => {
  const outcome = await generateWhile(
    "drawing",
    once(() => host.officer.renameSheet("Targets", "Targets 2003")),
  );
  expect(outcome).toMatchObject({ result: { kind: "made" }, times: 2 });
  expect(names()).toEqual(["Targets 2003", "Metrics", "Appendix 1"]);
});

test("the plan's sheet deleted between reading and drawing: it stops and makes nothing", async () => {
  const outcome = await generateWhile(
    "drawing",
    once(() => host.officer.deleteSheet("Targets")),
  );
  expect(outcome).toMatchObject({ result: { kind: "stopped" } });
  expect(names()).toEqual(["Metrics"]);
});

test("the plan's sheet moved between reading and drawing does no harm", async () => {
  const outcome = await generateWhile(
    "drawing",
    once(() => host.officer.moveSheet("Targets", 1)),
  );
  expect(outcome).toMatchObject({ result: { kind: "made" } });
  expect(names()).toEqual(["Metrics", "Targets", "Appendix 1"]);
});

describe("a renewal", () => {
  beforeEach(() => generateAppendix({ asAt: AS_AT }));

  test("the appendix renamed between reading and drawing keeps the new name", async () => {
    const outcome = await generateWhile(
      "drawing",
      once(() => host.officer.renameSheet("Appendix 1", "Appendix A")),
    );
    expect(outcome).toMatchObject({ result: { kind: "made", sheetName: "Appendix A" }, times: 2 });
    expect(names()).toEqual(["Targets", "Metrics", "Appendix A"]);
  });

  test("the appendix deleted between reading and drawing is made anew", async () => {
    const outcome = await generateWhile(
      "drawing",
      once(() => host.officer.deleteSheet("Appendix 1")),
    );
    expect(outcome).toMatchObject({ result: { kind: "made", sheetName: "Appendix 1" }, times: 2 });
    expect(names()).toEqual(["Targets", "Metrics", "Appendix 1"]);
  });

  test("the appendix moved between reading and drawing stays where it was moved", async () => {
    const outcome = await generateWhile(
      "drawing",
      once(() => host.officer.moveSheet("Appendix 1", 0)),
    );
    expect(outcome).toMatchObject({ result: { kind: "made" } });
    expect(names()).toEqual(["Appendix 1", "Targets", "Metrics"]);
  });
});

test("a colleague who never stops: after three times it stops cleanly and says so", async () => {
  const outcome = await generateWhile("drawing", () => host.officer.insertRows("Targets", "3:3"));
  expect(outcome).toMatchObject({ times: 3, error: { code: "WorkbookChanged" } });
  expect(Object(outcome).error).toBeInstanceOf(OfficerError);
  expect(names()).toEqual(["Targets", "Metrics"]);
});

test("a cell that is being edited is waited for", async () => {
  host.setCellBeingEdited(true);
  const waiting = generateAppendix({ asAt: AS_AT });
  const soon = new Promise((resolve) => setTimeout(() => resolve("still waiting"), 50));
  expect(await Promise.race([waiting, soon])).toBe("still waiting");
  expect(names()).toEqual(["Targets", "Metrics"]);
  host.setCellBeingEdited(false);
  expect(await waiting).toMatchObject({ kind: "made" });
});
