import { startOffice, type HostOptions, type WorkbookModel } from "office-js-host";
import { DEFAULT_FORMAT } from "office-js-host/model";
import {
  addBlankSheets,
  applyFixes,
  generateAppendix,
  loadReport,
  makeChecksSheet,
  makeCorrectionsSheet,
  makeWordsSheet,
  parseIsoDate,
} from "../../../src/jobs";
import type { Fix } from "../../../src/jobs";
import { planWorkbook, SMALL_METRICS, SMALL_TARGETS } from "./planWorkbook";

/** Something that an officer does, which is to fail half-way. */
export interface Scenario {
  readonly name: string;
  /** The workbook before, made anew at each call. */
  readonly start: () => Promise<WorkbookModel>;
  readonly job: (host: Host) => Promise<unknown>;
  /** The sheets that the job may make or change; all others are the officer's. */
  readonly ours: readonly string[];
  /** Limits of the Excel that it happens in. */
  readonly limits?: HostOptions;
  /** A sister of another scenario: the quick tests take a sample of its failing requests. */
  readonly isSister?: boolean;
}

type Host = Awaited<ReturnType<typeof startOffice>>;

const AS_AT = parseIsoDate("2003-11-11");
const APPENDIX = "Appendix 1";

async function inOffice(workbook: WorkbookModel, act: (host: Host) => Promise<unknown>) {
  const host = await startOffice(workbook);
  try {
    await act(host);
  } finally {
    host.dispose();
  }
  return workbook;
}

function generate(): Promise<unknown> {
  return generateAppendix({ asAt: AS_AT });
}

/** A made appendix, and a plan that has changed since, so that the new one differs from the old one. */
function renewable(): Promise<WorkbookModel> {
  return inOffice(planWorkbook(), async (host) => {
    await generateAppendix({ asAt: AS_AT, settings: { showCharts: true } });
    host.officer.type("Targets", "C2", "Fifteen zones marked");
    host.officer.type("Targets", "D4", "Begin in the north and on the islands");
  });
}

async function editedByHand(): Promise<WorkbookModel> {
  const workbook = await renewable();
  return inOffice(workbook, async (host) => {
    host.officer.type(APPENDIX, "A3", "Words that the officer has put in");
    host.officer.type(APPENDIX, "H2", "=1+1");
  });
}

const ACCESSIBLE = { layout: "accessible", showCharts: true } as const;

function hiddenAndAccessible(): Promise<WorkbookModel> {
  return inOffice(planWorkbook(), async (host) => {
    await generateAppendix({ asAt: AS_AT, settings: ACCESSIBLE });
    host.officer.type("Targets", "C2", "Fifteen zones marked");
    host.officer.activate("Targets");
    host.officer.hideSheet(APPENDIX);
  });
}

function editedInEveryWay(): Promise<WorkbookModel> {
  const typed = [true, "=1/0", "=A1", 45_000, "'=cmd", "1-2", "#N/A", "10%", "'0012"];
  return inOffice(planWorkbook(), async ({ officer }) => {
    await generate();
    typed.forEach((content, at) => officer.type(APPENDIX, `H${at + 2}`, content));
    officer.clear(APPENDIX, "A8");
  });
}

const WELSH = { asAt: AS_AT, settings: { language: "cy" } } as const;
const WELSH_WORDS = "Welsh words";

/** A sheet of words for the covering report, of a plan that has changed since. */
function renewableWords(): Promise<WorkbookModel> {
  return inOffice(planWorkbook(), async ({ officer }) => {
    await makeWordsSheet({ asAt: AS_AT });
    officer.type("Targets", "E2", "1 March 2003");
  });
}

/** A translator's sheet with corrections, and with words beside them that are to be replaced. */
function corrected(): Promise<WorkbookModel> {
  return inOffice(planWorkbook(), async ({ officer }) => {
    await makeCorrectionsSheet(WELSH);
    officer.type(WELSH_WORDS, "E9", "Fel yr oedd ar {date}");
    officer.type(WELSH_WORDS, "E12", "'=1+1");
    officer.type(WELSH_WORDS, "D12", "Words typed over ours");
  });
}

/** A date that was typed as text, which a fix turns into a date. */
const FIX_PLACES = [
  { cell: "E2", rowIndex: 1, columnIndex: 4, text: "31/03/2003" },
  { cell: "E4", rowIndex: 3, columnIndex: 4, text: "31/03/2005" },
];

const FIXES: readonly Fix[] = FIX_PLACES.map(({ rowIndex, columnIndex, text }, index) => ({
  label: "Turn it into a date",
  sheetName: "Targets",
  rowIndex,
  columnIndex,
  before: text,
  after: { kind: "number", number: 37_711 + index * 731, numberFormat: "dd/mm/yyyy" },
}));

function datesAsText(): Promise<WorkbookModel> {
  const workbook = planWorkbook();
  for (const { rowIndex, columnIndex, text } of FIX_PLACES) {
    workbook.sheets[0]?.cells.get(rowIndex)?.set(columnIndex, {
      value: { type: "string", value: text },
      formula: "",
      quotePrefix: true,
      format: DEFAULT_FORMAT,
    });
  }
  return Promise.resolve(workbook);
}

/** An Excel in which even a small appendix is too large for one request, as a very large one is anywhere. */
const SMALL_REQUESTS: HostOptions = { requestLimitBytes: 30_000 };

/** What is made to fail. */
export const SCENARIOS: readonly Scenario[] = [
  {
    name: "the first run",
    start: () => Promise.resolve(planWorkbook()),
    job: generate,
    ours: [APPENDIX],
  },
  { name: "a renewal", start: renewable, job: generate, ours: [APPENDIX] },
  {
    name: "a renewal under another name",
    start: renewable,
    job: () => generateAppendix({ asAt: AS_AT, settings: { appendixName: "Appendix 2" } }),
    ours: [APPENDIX, "Appendix 2"],
    isSister: true,
  },
  {
    name: "a renewal that keeps a copy of hand edits",
    start: editedByHand,
    job: () => generateAppendix({ asAt: AS_AT, onHandEdits: "keep-copy" }),
    ours: [APPENDIX, `${APPENDIX} (edited)`],
    isSister: true,
  },
  {
    name: "a first run that is too large for one request",
    start: () => Promise.resolve(planWorkbook()),
    job: generate,
    ours: [APPENDIX],
    limits: SMALL_REQUESTS,
    isSister: true,
  },
  {
    name: "a renewal that is too large for one request",
    start: renewable,
    job: generate,
    ours: [APPENDIX],
    limits: SMALL_REQUESTS,
    isSister: true,
  },
  {
    name: "a renewal in the accessible layout, of a sheet that was hidden",
    start: hiddenAndAccessible,
    job: () => generateAppendix({ asAt: AS_AT, settings: ACCESSIBLE }),
    ours: [APPENDIX],
    isSister: true,
  },
  {
    name: "hand edits of every kind that are replaced",
    start: editedInEveryWay,
    job: () => generateAppendix({ asAt: AS_AT, onHandEdits: "replace" }),
    ours: [APPENDIX],
    isSister: true,
  },
  {
    name: "a first list of the checks",
    start: () => Promise.resolve(planWorkbook()),
    job: () => makeChecksSheet({ asAt: AS_AT }),
    ours: ["Checks"],
    isSister: true,
  },
  {
    name: "a first sheet of words for the covering report",
    start: () => Promise.resolve(planWorkbook()),
    job: () => makeWordsSheet({ asAt: AS_AT }),
    ours: ["Report words"],
    isSister: true,
  },
  {
    name: "a sheet of words for the covering report that is made anew",
    start: renewableWords,
    job: () => makeWordsSheet({ asAt: AS_AT }),
    ours: ["Report words"],
    isSister: true,
  },
  {
    name: "a first sheet for a translator",
    start: () => Promise.resolve(planWorkbook()),
    job: () => makeCorrectionsSheet(WELSH),
    ours: [WELSH_WORDS],
    isSister: true,
  },
  {
    name: "a translator’s sheet that is made anew",
    start: corrected,
    job: () => makeCorrectionsSheet({ ...WELSH, onHandEdits: "replace" }),
    ours: [WELSH_WORDS],
    isSister: true,
  },
  {
    name: "a fix",
    start: datesAsText,
    job: () => applyFixes(FIXES),
    ours: ["Targets"],
  },
  {
    name: "adding blank sheets",
    start: async () => {
      const workbook = planWorkbook(SMALL_TARGETS, SMALL_METRICS);
      for (const sheet of workbook.sheets) sheet.name = `Old ${sheet.name}`;
      return workbook;
    },
    job: () => addBlankSheets(),
    ours: ["Targets", "Metrics"],
  },
  { name: "looking at the plan", start: renewable, job: () => loadReport(), ours: [] },
];
