import type { OfficeHost, WorkbookModel } from "office-js-host";
import {
  errorWords,
  forgetMeetings,
  generateAppendix,
  JobError,
  loadReport,
  saveSettings,
  undoGenerate,
  type GenerateMade,
  type TakeBack,
  type GenerateOptions,
} from "../../../src/jobs";
import { undoWords } from "../../../src/jobs/words/undoWords";
import { pictureOf } from "../support/picture";
import { NO_UNDO_GROUPS, withOffice } from "../support/withOffice";
import { PLAN, sheetOf, textsOn, workbookOf } from "../support/workbooks";

type Made = GenerateMade & { readonly takeBack: TakeBack };

async function made(options?: GenerateOptions): Promise<Made> {
  const result = await generateAppendix(options);
  if (result.kind !== "made") throw new Error(`Not made: ${result.kind}`);
  const { takeBack } = result;
  if (!takeBack) throw new Error("There is nothing to go back to.");
  return { ...result, takeBack };
}

async function write(sheetName: string, address: string, text: string): Promise<void> {
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem(sheetName).getRange(address).values = [[text]];
    await context.sync();
  });
}

async function plain(): Promise<WorkbookModel> {
  return workbookOf({ Targets: PLAN });
}

async function withEmptySheet(): Promise<WorkbookModel> {
  return workbookOf({ Targets: PLAN, "Appendix 1": [] });
}

/** An appendix with hand edits on it, and a plan that has moved on. */
async function withEditedAppendix(): Promise<WorkbookModel> {
  const workbook = await plain();
  await withOffice(workbook, async () => {
    await made();
    await write("Appendix 1", "A40", "Agreed by the convener");
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Appendix 1").getRange("A41").formulas = [["=1+1"]];
      await context.sync();
    });
    await write("Targets", "D2", "Build both");
  });
  return workbook;
}

/**
 * What matters of a workbook: not which sheet is in front, whether our mark says that it was drawn again, nor how a
 * sheet with nothing on it would print.
 */
function stateOf(workbook: WorkbookModel): object {
  const { sheets, customXmlParts } = pictureOf(workbook);
  return {
    customXmlParts,
    sheets: sheets.map(({ names, pageLayout, ...sheet }) => ({
      ...sheet,
      names: names.map((name) => ({ ...name, formula: name.formula.replace(":again", "") })),
      pageLayout: sheet.cells.length === 0 ? undefined : pageLayout,
    })),
  };
}

const STARTS = [
  ["a first appendix", plain, "taken-out"],
  ["one on the officer's own empty sheet", withEmptySheet, "taken-out"],
  ["a renewal over hand edits", withEditedAppendix, "put-back"],
] as const;

test.each(STARTS)("undoing %s leaves the workbook as it was", async (_, start, kind) => {
  const before = stateOf(await start());
  const workbook = await start();
  await withOffice(workbook, async () => {
    const result = await made({ onHandEdits: "replace" });
    expect(stateOf(workbook)).not.toEqual(before);
    expect(await undoGenerate(result.takeBack)).toEqual({ kind, sheetName: "Appendix 1" });
    expect(stateOf(workbook)).toEqual(before);
    // It can be made anew, and undone anew.
    const again = await made({ onHandEdits: "replace" });
    expect(await undoGenerate(again.takeBack)).toMatchObject({ kind });
    expect(stateOf(workbook)).toEqual(before);
  });
});

test("the old name comes back, unless the officer has renamed the tab since", async () => {
  const workbook = await plain();
  await withOffice(workbook, async () => {
    await made();
    const renamed = await made({ settings: { appendixName: "Annex A" } });
    expect(await undoGenerate(renamed.takeBack)).toEqual({
      kind: "put-back",
      sheetName: "Appendix 1",
    });
    const other = await made({ settings: { appendixName: "Annex A" } });
    sheetOf(workbook, "Annex A").name = "For the clerk";
    expect(await undoGenerate(other.takeBack)).toEqual({
      kind: "put-back",
      sheetName: "For the clerk",
    });
  });
});

describe("where somebody has changed the appendix since, nothing is undone", () => {
  const CHANGES: readonly (readonly [string, (workbook: WorkbookModel) => Promise<unknown>])[] = [
    ["written on it", () => write("Appendix 1", "A3", "Draft")],
    ["made it anew", () => made({ settings: { layout: "accessible" } })],
    [
      "deleted it",
      async (workbook) => {
        workbook.sheets.splice(1, 1);
      },
    ],
  ];
  test.each(CHANGES)("%s", async (_, change) => {
    const workbook = await plain();
    await withOffice(workbook, async () => {
      await made();
      const result = await made({ settings: { dueSoonDays: 30 } });
      await change(workbook);
      const now = stateOf(workbook);
      const undone = await undoGenerate(result.takeBack);
      expect(undone).toEqual({ kind: "changed-since", sheetName: "Appendix 1" });
      expect(undoWords(undone).rest).toBe("Nothing was undone.");
      expect(stateOf(workbook)).toEqual(now);
    });
  });
});

test("settings that were saved after it was made stay", async () => {
  const workbook = await plain();
  await withOffice(workbook, async () => {
    const result = await made();
    await saveSettings({ ...result.report.settings, council: "Glenbrae Council" });
    await undoGenerate(result.takeBack);
    const again = await made();
    expect(again.report.settings.council).toBe("Glenbrae Council");
    expect(again.isRenewal).toBe(false);
  });
});

test("what was had forgotten after it was made stays forgotten", async () => {
  const workbook = await withEditedAppendix();
  await withOffice(workbook, async () => {
    const result = await made({ onHandEdits: "replace" });
    expect((await loadReport()).kept.kind).toBe("kept");
    await forgetMeetings();
    expect(await undoGenerate(result.takeBack)).toMatchObject({ kind: "put-back" });
    expect((await loadReport()).kept).toEqual({ kind: "none" });
  });
});

test.each(STARTS)("what a colleague writes in the last moment is kept: %s", async (_, start) => {
  const THEIRS = "Words of a colleague's";
  for (const fromLast of [0, 1, 2]) {
    const dry = await start();
    const count = await withOffice(dry, async (host) => {
      const result = await made({ onHandEdits: "replace" });
      const from = host.cost.syncs;
      await undoGenerate(result.takeBack);
      return host.cost.syncs - from;
    });
    const workbook = await start();
    await withOffice(workbook, async (host) => {
      const result = await made({ onHandEdits: "replace" });
      before(host, count - 1 - fromLast, () => host.officer.type("Appendix 1", "A50", THEIRS));
      await undoGenerate(result.takeBack).catch((error: unknown) => {
        if (!(error instanceof JobError) || error.code !== "WorkbookChanged") throw error;
      });
      const texts = workbook.sheets.flatMap(textsOn);
      expect(texts).toContain(THEIRS);
    });
  }
});

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

test.each(STARTS)(
  "undoing %s that fails at any request or action leaves the new state or the old one",
  async (_, start) => {
    const finished = await start();
    const [before, after, syncs] = await withOffice(finished, async (host) => {
      const old = stateOf(finished);
      const result = await made({ onHandEdits: "replace" });
      const drawn = stateOf(finished);
      const first = host.cost.perSync.length;
      await undoGenerate(result.takeBack);
      return [old, drawn, host.cost.perSync.slice(first).map(({ actions }) => actions)];
    });
    let [old, kept] = [0, 0];
    for (const [sync, actions] of syncs.entries()) {
      for (let action = 0; action < actions; action += actions < 30 ? 1 : 29) {
        const workbook = await start();
        await withOffice(
          workbook,
          async (host) => {
            const result = await made({ onHandEdits: "replace" });
            host.failAt({
              sync,
              code: "GeneralException",
              action,
            });
            const undone: unknown = await undoGenerate(result.takeBack).catch(
              (error: unknown) => error,
            );
            host.clearFaults();
            const now = stateOf(workbook);
            if (!(undone instanceof JobError)) {
              expect(now).toEqual(before);
              old += 1;
              return;
            }
            if (undone.state.kind === "unfinished") {
              // Only the officer's own empty sheet may be left half cleared: it is told, and made anew.
              expect(start).toBe(withEmptySheet);
              expect(await generateAppendix()).toMatchObject({
                sheetName: "Appendix 1",
                takeBack: undefined,
              });
              return;
            }
            expect(errorWords(undone).nothingLost).toBe("Nothing in the workbook was changed.");
            expect(now).toEqual(after);
            kept += 1;
          },
          NO_UNDO_GROUPS,
        );
      }
    }
    expect(kept).toBeGreaterThan(5);
    expect(old).toBeGreaterThanOrEqual(0);
  },
  600_000,
);
