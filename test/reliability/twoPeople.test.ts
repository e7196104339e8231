import { startOffice, type OfficeHost, type WorkbookModel } from "office-js-host";
import { generateAppendix, inOneLine, JobError, parseIsoDate, resultWords } from "../../src/jobs";
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

/** Generates while a colleague does something each time that step begins; a long drawing tells of its progress in between. */
function generateWhile(step: Progress["step"], act: (times: number) => void) {
  let times = 0;
  let last: Progress["step"] | undefined;
  return generateAppendix({
    asAt: AS_AT,
    onProgress: (progress) => {
      const isBegun = progress.step !== last;
      last = progress.step;
      if (progress.step !== step || !isBegun) return;
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

/** Lets somebody act when a certain request arrives, counted from 0, just before it is carried out. */
function beforeRequest(index: number, act: () => void): void {
  let isDone = false;
  host.session.onRequest = () => {
    if (host.cost.syncs !== index || isDone) return;
    isDone = true;
    act();
  };
}

test("a cell typed over just before the drawing arrives: it is drawn again and shows it", async () => {
  beforeRequest(3, () => host.officer.type("Targets", "D2", "Buy a second sweeper"));
  const outcome = await generateWhile("drawing", () => undefined);
  expect(outcome).toMatchObject({
    result: { kind: "made", isRenewal: false },
    times: 2,
  });
  expect(words("Appendix 1")).toContain("Buy a second sweeper");
});

test("a figure typed over between reading and drawing: it is drawn again and shows it", async () => {
  const outcome = await generateWhile(
    "drawing",
    once(() => host.officer.type("Metrics", "E2", "4711")),
  );
  expect(outcome).toMatchObject({ result: { kind: "made" }, times: 2 });
  expect(words("Appendix 1")).toContain("Up 4,697");
});

test("a cell far down a long plan typed over while it is drawn: it is drawn again", async () => {
  host.dispose();
  const rows = Array.from({ length: 1500 }, (_, at) => ["", "", "", `Step ${at}`, "March 2004"]);
  workbook = planWorkbook([["Clean air", "Fewer cars", "", "Count them", "May 2004"], ...rows]);
  host = await startOffice(workbook);
  const outcome = await generateWhile(
    "drawing",
    once(() => host.officer.type("Targets", "D1400", "A step that was put right")),
  );
  expect(outcome).toMatchObject({ result: { kind: "made" }, times: 2 });
  expect(words("Appendix 1")).toContain("A step that was put right");
});

test("a formula whose result changes by itself is nobody's edit", async () => {
  host.officer.type("Targets", "G1", "=NOW()");
  const outcome = await generateWhile("drawing", () => {
    const cell = workbook.sheets[0]?.cells.get(0)?.get(6);
    if (!cell) throw new Error("There is a formula.");
    workbook.sheets[0]?.cells.get(0)?.set(6, { ...cell, value: { type: "number", value: 45_000 } });
  });
  expect(outcome).toMatchObject({ result: { kind: "made" }, times: 1 });
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
  expect(outcome).toMatchObject({
    error: { code: "WorkbookChanged", state: { kind: "unchanged" } },
  });
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
  expect(Object(outcome).error).toBeInstanceOf(JobError);
  expect(names()).toEqual(["Targets", "Metrics"]);
});

/** Types over the plan while it is drawn for the first time, and does something when it is drawn again. */
function generateTwice(again: () => void, signal?: AbortSignal) {
  let readings = 0;
  beforeRequest(3, () => host.officer.type("Targets", "D2", "Buy a sweeper"));
  return generateAppendix({
    asAt: AS_AT,
    signal,
    onProgress: ({ step }) => {
      if (step === "reading") readings += 1;
      if (step === "reading" && readings === 2) again();
    },
  });
}

test("stopped by the officer when it draws again: it says that the first drawing stands", async () => {
  const stop = new AbortController();
  const job = generateTwice(() => stop.abort(), stop.signal);
  await expect(job).rejects.toMatchObject({
    code: "Cancelled",
    state: { kind: "outdated", sheetName: "Appendix 1" },
  });
  expect(names()).toContain("Appendix 1");
});

test("a plan that cannot be read any more when it draws again: the first drawing stands, and is told of", async () => {
  const result = await generateTwice(() => {
    host.officer.deleteSheet("Targets");
    host.officer.deleteSheet("Metrics");
  });
  expect(result).toMatchObject({ kind: "stopped", drawnBefore: "Appendix 1" });
  expect(inOneLine(resultWords(result))).toMatch(
    /^Appendix 1 was drawn, .* could not be renewed\. \S/,
  );
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
