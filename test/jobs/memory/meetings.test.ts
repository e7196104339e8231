import { startOffice, type OfficeHost, type WorkbookModel } from "office-js-host";
import { openXlsx, saveXlsx } from "office-js-host/xlsx";
import {
  forgetMeeting,
  forgetMeetings,
  generateAppendix,
  loadReport,
  makePromisesSheet,
  parseIsoDate,
  readEarlierFile,
  settlePair,
  type IsoDate,
} from "../../../src/jobs";
import { memoryJson } from "../../../src/excel";
import { sheetOf, textsOn, workbookOf, type Row } from "../support/workbooks";

function day(text: string): IsoDate {
  const date = parseIsoDate(text);
  if (!date) throw new Error(text);
  return date;
}

const [DECEMBER, MARCH, JUNE] = [day("2024-12-03"), day("2025-03-04"), day("2025-06-03")];
const HEADINGS: Row = ["Target", "Progress made", "Progress planned", "Timescale"];
const PLAN: readonly Row[] = [
  HEADINGS,
  ["New crossings", "Sites chosen", "Build the first crossing", "April 2025"],
  ["Slower traffic", "Signs ordered", "Put up the signs", "July 2025"],
];

async function inOffice(workbook: WorkbookModel, work: (host: OfficeHost) => Promise<void>) {
  const host = await startOffice(workbook);
  try {
    await work(host);
  } finally {
    host.dispose();
  }
}

/** A workbook that remembers two meetings, at the second of which a date had moved. */
async function remembering(): Promise<WorkbookModel> {
  const workbook = workbookOf({ Targets: PLAN });
  await inOffice(workbook, async (host) => {
    await generateAppendix({ asAt: DECEMBER });
    host.officer.type("Targets", "D2", "August 2025");
    await generateAppendix({ asAt: MARCH });
  });
  return workbook;
}

function historyOf({ customXmlParts }: WorkbookModel): { reports?: unknown[] } | undefined {
  const [part] = customXmlParts;
  return part && (JSON.parse(memoryJson(part.xml)) as { history?: { reports: [] } }).history;
}

test("a meeting is forgotten by itself, and all of them at once, with the settings kept", async () => {
  const workbook = await remembering();
  await inOffice(workbook, async () => {
    expect((await loadReport({ asAt: JUNE })).kept).toMatchObject({
      meetings: [{ asAt: MARCH }, { asAt: DECEMBER }],
    });
    await forgetMeeting(DECEMBER);
    expect((await loadReport({ asAt: JUNE })).kept).toMatchObject({ meetings: [{ asAt: MARCH }] });
    await forgetMeetings();
    expect(await loadReport({ asAt: JUNE })).toMatchObject({
      kept: { kind: "none" },
      promises: [],
    });
    expect(historyOf(workbook)).toBeUndefined();
    // The sheet that was drawn is still known.
    expect(await generateAppendix({ asAt: JUNE })).toMatchObject({ isRenewal: true });
  });
});

test("a copy for publication holds no meeting, and its paper still tells what changed", async () => {
  const workbook = await remembering();
  await inOffice(workbook, async () => {
    const made = await generateAppendix({ asAt: JUNE, keepsMeetings: false });
    expect(made).toMatchObject({ kind: "made", report: { since: { asAt: MARCH } } });
    expect(historyOf(workbook)).toBeUndefined();
    const texts = textsOn(sheetOf(workbook, "Appendix 1"));
    expect(texts).toContain("Since the last meeting");
    expect(texts.join("\n")).toContain("(was April 2025)");
  });
});

test("the sheet of promises tells each timescale with its meeting, and is no part of the plan", async () => {
  const workbook = await remembering();
  await inOffice(workbook, async () => {
    const made = await makePromisesSheet({ asAt: JUNE });
    expect(made).toMatchObject({ kind: "made", of: "promises", sheetName: "Promises" });
    const texts = textsOn(sheetOf(workbook, "Promises"));
    expect(texts).toContain("1 action with more than one timescale so far.");
    const at = texts.indexOf("April 2025");
    expect(texts.slice(at - 1, at + 2)).toEqual([
      "3 December 2024",
      "April 2025",
      "First reported",
    ]);
    const moved = texts.indexOf("August 2025");
    expect(texts.slice(moved - 1, moved + 2)).toEqual([
      "4 March 2025",
      "August 2025",
      "123 days later",
    ]);
    const { plan } = await loadReport({ asAt: JUNE });
    expect(plan.steps).toHaveLength(2);
    expect(await makePromisesSheet({ asAt: JUNE })).toMatchObject({ isRenewal: true });
  });
});

test("a doubtful pair is settled once and for all", async () => {
  const headings: Row = ["Ref", "Aim", ...HEADINGS];
  const workbook = workbookOf({
    Targets: [
      headings,
      ["1", "Roads", "Review the bus lanes policy", "", "Report in May", "May 2026"],
      ["90", "Homes", "Review the allocations policy", "Sent out", "Report it", "June 2025"],
      ["91", "Homes", "Publish the repairs standard", "Drafted", "Put it online", "July 2025"],
      [
        "92",
        "Roads",
        "Renew the road signs in the town",
        "Half done",
        "Renew the rest",
        "May 2025",
      ],
      ["93", "Roads", "Review the parking policy", "Cars counted", "Ask the shops", "May 2025"],
      ["94", "Parks", "Train staff in play park safety", "Two trained", "Train four", "May 2025"],
    ],
  });
  await inOffice(workbook, async (host) => {
    await generateAppendix({ asAt: DECEMBER });
    host.officer.type("Targets", "C2", "Review the taxi ranks policy");
    host.officer.type("Targets", "E2", "Report in June");
    host.officer.type("Targets", "F2", "June 2026");
    const before = (await loadReport({ asAt: MARCH })).since;
    const [doubt] = before?.doubtful ?? [];
    if (!doubt) throw new Error("There is a doubt.");
    expect(before?.slipped).toEqual([]);
    await settlePair({ ...doubt.pair, isSame: true });
    const same = (await loadReport({ asAt: MARCH })).since;
    expect(same?.doubtful).toEqual([]);
    expect(same?.slipped).toMatchObject([{ step: 0, days: 30 }]);
    await settlePair({ ...doubt.pair, isSame: false });
    const other = (await loadReport({ asAt: MARCH })).since;
    expect(other).toMatchObject({ doubtful: [], slipped: [], added: [{ step: 0 }] });
    expect(other?.dropped).toHaveLength(1);
    // It holds for the appendix that is made next, and after it.
    await generateAppendix({ asAt: MARCH });
    expect((await loadReport({ asAt: MARCH })).since?.doubtful).toEqual([]);
  });
});

describe("an earlier workbook's file", () => {
  async function fileOf(workbook: WorkbookModel): Promise<Uint8Array> {
    return saveXlsx(workbook);
  }

  test("tells what it reported, and what it remembers of meetings before it", async () => {
    const bytes = await fileOf(await remembering());
    const { reports, asAt, isDateKnown } = await readEarlierFile(bytes, { otherwise: JUNE });
    expect([asAt, isDateKnown]).toEqual([MARCH, true]);
    expect(reports.map((report) => [report.asAt, report.steps.length])).toEqual([
      [MARCH, 2],
      [DECEMBER, 2],
    ]);
  });

  test("reads like the same workbook in Excel: nothing has changed since", async () => {
    const bytes = await fileOf(await remembering());
    const { reports } = await readEarlierFile(bytes, { asAt: MARCH, otherwise: JUNE });
    await inOffice(openXlsx(bytes).workbook, async () => {
      const { since } = await loadReport({ asAt: MARCH, earlier: reports });
      const changes = Object.entries(since ?? {}).filter(
        ([name, value]) => Array.isArray(value) && value.length > 0 && name !== "unchanged",
      );
      expect(changes).toEqual([]);
      expect(since?.unchanged).toHaveLength(2);
    });
  });

  test("of a workbook that was never reported takes the date that is given", async () => {
    const bytes = await fileOf(workbookOf({ Targets: PLAN }));
    const unknown = await readEarlierFile(bytes, { otherwise: JUNE });
    expect(unknown).toMatchObject({ asAt: JUNE, isDateKnown: false });
    expect(await readEarlierFile(bytes, { asAt: MARCH, otherwise: JUNE })).toMatchObject({
      asAt: MARCH,
    });
  });

  test.each<[string, Uint8Array, string]>([
    ["no workbook at all", new TextEncoder().encode("Target,Timescale\n"), "EarlierFileUnreadable"],
    ["an empty file", new Uint8Array(), "EarlierFileUnreadable"],
    [
      "a workbook without a plan",
      saveXlsx(workbookOf({ Notes: [["Buy milk"]] })),
      "EarlierFileWithoutPlan",
    ],
  ])("%s is refused in words", async (_, bytes, code) => {
    await expect(readEarlierFile(bytes, { otherwise: JUNE })).rejects.toMatchObject({ code });
  });
});
