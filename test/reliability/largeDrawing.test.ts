import type { HostOptions, OfficeHost, WorkbookModel } from "office-js-host";
import { generateAppendix, loadReport, parseIsoDate } from "../../src/jobs";
import { NO_UNDO_GROUPS, withOffice } from "../jobs/support/withOffice";
import { sheetDigest } from "./support/digest";
import { planWorkbook, SMALL_TARGETS } from "./support/planWorkbook";

const AS_AT = parseIsoDate("2003-11-11");
/** In which even a small appendix is too large for one request, as a very large one is anywhere. */
const SMALL_REQUESTS: HostOptions = { requestLimitBytes: 30_000 };
const TARGETS = [...SMALL_TARGETS, ["", "", "Somewhat done", "Do more of it", "March 2004"]];

function generate(signal?: AbortSignal) {
  return generateAppendix({ asAt: AS_AT, settings: { showCharts: true }, signal });
}

function inOffice<T>(
  workbook: WorkbookModel,
  options: HostOptions,
  work: (host: OfficeHost) => Promise<T>,
): Promise<T> {
  return withOffice(workbook, work, options);
}

function names(workbook: WorkbookModel): string[] {
  return workbook.sheets.map(({ name }) => name);
}

function digest(workbook: WorkbookModel): string {
  const sheet = workbook.sheets.find(({ name }) => name === "Appendix 1");
  return sheet ? sheetDigest(sheet, true) : "none";
}

/** A workbook in which the connection was lost while a large appendix was prepared. */
async function cutShort(): Promise<WorkbookModel> {
  const workbook = planWorkbook(TARGETS);
  await inOffice(workbook, SMALL_REQUESTS, async (host) => {
    host.session.onRequest = () => {
      if (names(workbook).length < 3 || host.cost.syncs < 2) return;
      host.session.onRequest = undefined;
      host.failAt({ sync: 1, code: "ConnectionFailure", forGood: true });
    };
    await expect(generate()).rejects.toMatchObject({ code: "ConnectionFailure" });
  });
  return workbook;
}

test("prepared in many requests, it is the same sheet as drawn in one, made anew and renewed", async () => {
  const [one, other] = [planWorkbook(TARGETS), planWorkbook(TARGETS)];
  await inOffice(one, {}, () => generate());
  await inOffice(other, SMALL_REQUESTS, async (host) => {
    const made = await generate();
    expect(made).toMatchObject({ kind: "made", isRenewal: false });
    expect(digest(other)).toBe(digest(one));
    host.officer.type("Targets", "D2", "Mark fifteen more");
    await generate();
  });
  await inOffice(one, {}, async (host) => {
    host.officer.type("Targets", "D2", "Mark fifteen more");
    await generate();
  });
  expect(digest(other)).toBe(digest(one));
  expect(names(other)).toEqual(["Targets", "Metrics", "Appendix 1"]);
});

test("the officer's own eyes never see it half drawn: the sheet itself comes in one request", async () => {
  const workbook = planWorkbook(TARGETS);
  await inOffice(workbook, SMALL_REQUESTS, async (host) => {
    const seen = new Set<string>();
    host.session.onRequest = () => seen.add(digest(workbook));
    await generate();
    expect([...seen]).toEqual(["none", digest(workbook)]);
  });
});

test("what a lost connection leaves behind is hidden, no part of the plan, and cleared by the next run", async () => {
  const workbook = await cutShort();
  const [, , left, ...more] = workbook.sheets;
  expect(more).toEqual([]);
  expect(left).toMatchObject({ name: "Appendix being drawn", visibility: "Hidden" });
  await inOffice(workbook, {}, async () => {
    const report = await loadReport({ asAt: AS_AT });
    expect(report.appendix.kind).toBe("absent");
    expect(report.findings.filter(({ place }) => place.sheet === left?.name)).toEqual([]);
    await generate();
  });
  expect(names(workbook)).toEqual(["Targets", "Metrics", "Appendix 1"]);
});

test("a sheet of the officer's that happens to have the hidden sheet's name is left alone", async () => {
  const workbook = planWorkbook(TARGETS);
  await inOffice(workbook, SMALL_REQUESTS, async (host) => {
    host.officer.addSheet("Appendix being drawn");
    await generate();
    host.failAt({ sync: 6, code: "GeneralException" });
    await generate().catch(() => undefined);
  });
  expect(names(workbook)).toEqual(["Targets", "Metrics", "Appendix being drawn", "Appendix 1"]);
});

test("a colleague who never stops makes it give up, and nothing is left behind", async () => {
  const workbook = planWorkbook(TARGETS);
  await inOffice(workbook, SMALL_REQUESTS, async (host) => {
    const job = generateAppendix({
      asAt: AS_AT,
      onProgress: ({ step }) => step === "drawing" && host.officer.insertRows("Targets", "3:3"),
    });
    await expect(job).rejects.toMatchObject({ code: "WorkbookChanged" });
  });
  expect(names(workbook)).toEqual(["Targets", "Metrics"]);
});

test("an appendix too large for one answer is taken down in slices before it is renewed", async () => {
  const workbook = planWorkbook(TARGETS);
  await inOffice(workbook, { ...NO_UNDO_GROUPS, responseLimitBytes: 60_000 }, async (host) => {
    await generate();
    const before = digest(workbook);
    host.officer.type("Targets", "D2", "Mark fifteen more");
    const planned = host.cost.syncs;
    await generate();
    const after = digest(workbook);
    expect(after).not.toBe(before);
    const drawing = host.cost.perSync
      .slice(planned)
      .reduce(
        (most, { actions }, sync, all) => (actions > (all[most]?.actions ?? 0) ? sync : most),
        0,
      );
    host.officer.type("Targets", "D2", "Mark sixteen more");
    host.failAt({ sync: drawing, action: 200, code: "GeneralException" });
    await expect(generate()).rejects.toMatchObject({
      state: { kind: "unchanged" },
    });
    expect(digest(workbook)).toBe(after);
  });
});

test("while it is prepared it tells how far it is, and can be stopped without a trace", async () => {
  const workbook = planWorkbook(TARGETS);
  const before = JSON.stringify(names(workbook));
  const stop = new AbortController();
  const fractions: number[] = [];
  await inOffice(workbook, SMALL_REQUESTS, async () => {
    const job = generateAppendix({
      asAt: AS_AT,
      signal: stop.signal,
      onProgress: ({ step, fraction }) => {
        if (step !== "drawing") return;
        fractions.push(fraction);
        if (fractions.length === 3) stop.abort();
      },
    });
    await expect(job).rejects.toMatchObject({
      code: "Cancelled",
      state: { kind: "unchanged" },
    });
  });
  expect(JSON.stringify(names(workbook))).toBe(before);
  expect(fractions).toEqual([...fractions].sort((one, another) => one - another));
  expect(fractions.at(-1)).toBeGreaterThan(0.6);
});

test("a failure before the hidden sheet bears its mark leaves no sheet behind either", async () => {
  const added: number[] = [];
  await inOffice(planWorkbook(TARGETS), SMALL_REQUESTS, async (host) => {
    host.session.onRequest = (request, { statusCode }) => {
      const adds = /"Add","[^}]*\["Appendix being drawn"\]/.test(JSON.stringify(request));
      if (adds && statusCode === 200) added.push(host.cost.syncs - 1);
    };
    await generate();
  });
  const [sync] = added;
  if (sync === undefined) throw new Error("A hidden sheet was added.");
  for (const action of [1, 2, 3, 4, 5, 6, 7]) {
    const workbook = planWorkbook(TARGETS);
    await inOffice(workbook, SMALL_REQUESTS, async (host) => {
      host.failAt({ sync, action, code: "GeneralException" });
      await expect(generate()).rejects.toMatchObject({ code: "GeneralException" });
    });
    expect(names(workbook)).toEqual(["Targets", "Metrics"]);
  }
});
