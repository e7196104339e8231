import { startOffice, type OfficeHost, type WorkbookModel } from "office-js-host";
import { generateAppendix, makeChecksSheet, parseIsoDate, saveSettings } from "../../src/jobs";
import { DEFAULT_SETTINGS, loadReport } from "../../src/jobs";
import type { GenerateOptions } from "../../src/jobs";
import { planWorkbook } from "./support/planWorkbook";
import { filledCells, textOf } from "./support/sheetTexts";

const AS_AT = parseIsoDate("2003-11-11");
const THEIRS = "Words of a colleague's";

const generate = (options: GenerateOptions = {}) => generateAppendix({ asAt: AS_AT, ...options });

/** The sheets on which a colleague's words still stand. */
function kept(workbook: WorkbookModel): string[] {
  return workbook.sheets
    .filter((sheet) => filledCells(sheet).some(({ cell }) => textOf(cell) === THEIRS))
    .map(({ name }) => name);
}

/** Lets a colleague act just before a request arrives, counted from 0 from now on. */
function before(host: OfficeHost, request: number, act: () => void): void {
  const from = host.cost.syncs;
  const answer = host.session.processQuery.bind(host.session);
  let isDone = false;
  host.session.processQuery = (body) => {
    if (!isDone && host.cost.syncs - from === request) {
      isDone = true;
      act();
    }
    return answer(body);
  };
}

interface Story {
  readonly name: string;
  readonly start?: (host: OfficeHost) => unknown;
  readonly colleague: (host: OfficeHost) => void;
  readonly job: () => Promise<unknown>;
}

const renewable = async (host: OfficeHost) => {
  await generate();
  host.officer.type("Targets", "C2", "Fifteen zones marked");
};

const STORIES: readonly Story[] = [
  {
    name: "a colleague makes a sheet of the appendix's name",
    colleague: ({ officer }) => {
      officer.addSheet("Appendix 1");
      officer.type("Appendix 1", "A1", THEIRS);
    },
    job: generate,
  },
  {
    name: "a colleague fills the empty sheet of the appendix's name",
    start: ({ officer }) => officer.addSheet("Appendix 1"),
    colleague: ({ officer }) => officer.type("Appendix 1", "C5", THEIRS),
    job: generate,
  },
  {
    name: "a colleague writes on the appendix",
    start: renewable,
    colleague: ({ officer }) => officer.type("Appendix 1", "A3", THEIRS),
    job: generate,
  },
  {
    name: "a colleague writes below the appendix",
    start: renewable,
    colleague: ({ officer }) => officer.type("Appendix 1", "B60", THEIRS),
    job: generate,
  },
  {
    name: "a colleague makes a sheet of the name that the appendix is to have",
    start: renewable,
    colleague: ({ officer }) => {
      officer.addSheet("Appendix 2");
      officer.moveSheet("Appendix 2", 0);
      officer.type("Appendix 2", "A1", THEIRS);
    },
    job: () => generate({ settings: { appendixName: "Appendix 2" } }),
  },
  {
    name: "a colleague makes a sheet of the name of the list of checks",
    colleague: ({ officer }) => {
      officer.addSheet("Checks");
      officer.type("Checks", "A1", THEIRS);
    },
    job: () => makeChecksSheet({ asAt: AS_AT }),
  },
  {
    name: "a colleague writes on the list of checks",
    start: () => makeChecksSheet({ asAt: AS_AT }),
    colleague: ({ officer }) => officer.type("Checks", "F3", THEIRS),
    job: () => makeChecksSheet({ asAt: AS_AT }),
  },
];

test.each(STORIES)("$name at any moment, and the words stay", async (story) => {
  let moments = 0;
  for (let isReached = true; isReached; moments += 1) {
    const workbook = planWorkbook();
    const host = await startOffice(workbook);
    isReached = false;
    let hasActed = false;
    try {
      await story.start?.(host);
      before(host, moments, () => {
        isReached = true;
        // When all is drawn the name may be taken, and there is nothing to lose.
        try {
          story.colleague(host);
          hasActed = true;
        } catch (error) {
          expect(Object(error).code).toBe("ItemAlreadyExists");
        }
      });
      await story.job().catch((error: unknown) => {
        expect(error).toMatchObject({ state: { kind: "unchanged" } });
      });
      if (hasActed) expect([moments, kept(workbook)]).toEqual([moments, [expect.any(String)]]);
    } finally {
      host.dispose();
    }
  }
  expect(moments).toBeGreaterThan(4);
});

describe("two at once", () => {
  let workbook: WorkbookModel;
  let host: OfficeHost;
  beforeEach(async () => {
    workbook = planWorkbook();
    host = await startOffice(workbook);
  });
  afterEach(() => host.dispose());

  const names = () => workbook.sheets.map(({ name }) => name);

  test("two first runs leave one appendix, whole", async () => {
    const results = await Promise.all([generate(), generate()]);
    expect(results.map(({ kind }) => kind)).toEqual(["made", "made"]);
    expect(names()).toEqual(["Targets", "Metrics", "Appendix 1"]);
    expect(await loadReport({ asAt: AS_AT })).toMatchObject({
      appendix: { kind: "made", editedByHand: false },
    });
    expect(workbook.sheets[2]?.cells.size).toBeGreaterThan(5);
  });

  test("two renewals leave one appendix, and take neither drawing for a hand edit", async () => {
    await renewable(host);
    await Promise.all([generate(), generate()]);
    expect(names()).toEqual(["Targets", "Metrics", "Appendix 1"]);
  });

  test("two renewals that keep a copy of hand edits keep one", async () => {
    await renewable(host);
    host.officer.type("Appendix 1", "A3", THEIRS);
    const results = await Promise.all([
      generate({ onHandEdits: "keep-copy" }),
      generate({ onHandEdits: "keep-copy" }),
    ]);
    expect(results.map(({ kind }) => kind)).toEqual(["made", "made"]);
    expect(kept(workbook)).toEqual(["Appendix 1 (edited)"]);
  });

  test("settings that a colleague saves while the appendix is made stay", async () => {
    await renewable(host);
    const made = generateAppendix({
      asAt: parseIsoDate("2003-12-24"),
      onProgress: ({ step }) => {
        if (step === "laying-out") saved ??= saveSettings({ ...DEFAULT_SETTINGS, council: THEIRS });
      },
    });
    let saved: Promise<void> | undefined;
    await Promise.all([made, saved]);
    expect((await loadReport()).settings.council).toBe(THEIRS);
  });

  test("an appendix that a colleague deletes in the last moment is made anew", async () => {
    await renewable(host);
    before(host, 4, () => host.officer.deleteSheet("Appendix 1"));
    expect(await generate()).toMatchObject({ kind: "made" });
    expect(names()).toEqual(["Targets", "Metrics", "Appendix 1"]);
  });
});
