import { startOffice, type OfficeHost, type WorkbookModel } from "office-js-host";
import { generateAppendix, loadReport, parseIsoDate } from "../../src/jobs";
import { memoryJson } from "../../src/excel";
import { copyOf } from "./support/digest";
import { faultCases, faultRun, smoothCourse, type FaultCase } from "./support/faultRun";
import { FAULT_KINDS } from "./support/faultKinds";
import type { Scenario } from "./support/scenarios";
import { planWorkbook } from "./support/planWorkbook";

const MARCH = parseIsoDate("2003-03-11");
const NOVEMBER = parseIsoDate("2003-11-11");

/** A workbook that remembers a meeting in March, and a plan that has moved on since. */
async function inNovember(): Promise<WorkbookModel> {
  const workbook = planWorkbook();
  const host = await startOffice(workbook);
  try {
    await generateAppendix({ asAt: MARCH, settings: { showCharts: true } });
    host.officer.type("Targets", "C2", "Fifteen zones marked");
  } finally {
    host.dispose();
  }
  return workbook;
}

const FIRST: Scenario = {
  name: "a first report",
  start: () => Promise.resolve(planWorkbook()),
  job: () => generateAppendix({ asAt: NOVEMBER }),
  ours: ["Appendix 1"],
};
const SECOND: Scenario = { ...FIRST, name: "a second report", start: inNovember };

/** Failures at the actions round the one that remembers, which is the last but a few of the request that draws. */
async function roundTheMemory(scenario: Scenario): Promise<string[]> {
  const course = await smoothCourse(scenario);
  const drawing = course.actions.indexOf(Math.max(...course.actions));
  const count = course.actions[drawing] ?? 0;
  const kinds = FAULT_KINDS.filter(({ atActions }) => atActions);
  const places = [0, 1, 2, 3, 5, 8, 20].concat(
    Array.from({ length: 24 }, (_, back) => count - 1 - back),
  );
  const cases: FaultCase[] = places.flatMap((action, at) => {
    const kind = kinds[at % kinds.length];
    return kind ? [{ kind, sync: drawing, action }] : [];
  });
  const wrong: string[] = [];
  for (const one of [...cases, ...faultCases(course, FAULT_KINDS, 1_000_000)]) {
    for (const words of await faultRun(course, one)) {
      wrong.push(`${one.kind.name}, sync ${one.sync}, action ${one.action ?? "all"}: ${words}`);
    }
  }
  return wrong;
}

test.each([FIRST, SECOND])("$name keeps the memory that goes with the sheet", async (scenario) => {
  expect(await roundTheMemory(scenario)).toEqual([]);
});

function remembered({ customXmlParts }: WorkbookModel): { history?: { reports: unknown[] } } {
  const [part] = customXmlParts;
  return part ? (JSON.parse(memoryJson(part.xml)) as { history?: { reports: unknown[] } }) : {};
}

async function withHost(workbook: WorkbookModel, work: (host: OfficeHost) => Promise<void>) {
  const host = await startOffice(workbook);
  try {
    await work(host);
  } finally {
    host.dispose();
  }
}

test("a first report that fails half-way leaves no memory behind, and a second one that of the first", async () => {
  const start = planWorkbook();
  await withHost(start, async (host) => {
    host.failAt({ code: "AccessDenied", sync: 3, action: 60 });
    await expect(generateAppendix({ asAt: NOVEMBER })).rejects.toThrow();
    expect(start.customXmlParts).toEqual([]);
  });
  const second = await inNovember();
  const before = copyOf(second).customXmlParts;
  await withHost(second, async (host) => {
    host.failAt({ code: "AccessDenied", sync: 4, action: 60 });
    await expect(generateAppendix({ asAt: NOVEMBER })).rejects.toThrow();
    expect(second.customXmlParts).toEqual(before);
    host.clearFaults();
    await generateAppendix({ asAt: NOVEMBER });
    expect(remembered(second).history?.reports).toHaveLength(2);
  });
});

test("what is remembered is what the next report is compared with", async () => {
  const workbook = await inNovember();
  await withHost(workbook, async () => {
    const { kept, since } = await loadReport({ asAt: NOVEMBER });
    expect(kept).toMatchObject({ kind: "kept", meetings: [{ asAt: MARCH }] });
    expect(since?.asAt).toBe(MARCH);
  });
});
