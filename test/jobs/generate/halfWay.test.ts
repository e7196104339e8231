import type { Fault, OfficeHost, WorkbookModel } from "office-js-host";
import { errorWords, generateAppendix, JobError } from "../../../src/jobs";
import { pictureOf } from "../support/picture";
import { PLAN, sheetOf, workbookOf } from "../support/workbooks";
import { NO_UNDO_GROUPS, withOffice } from "../support/withOffice";

const CODES = ["AccessDenied", "GeneralException", "ItemNotFound"];

async function plain(): Promise<WorkbookModel> {
  return workbookOf({ Targets: PLAN });
}

/** A workbook with an appendix that somebody has edited, and a plan that has moved on. */
async function withEditedAppendix(): Promise<WorkbookModel> {
  const workbook = await plain();
  await withOffice(workbook, async () => {
    await generateAppendix();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Appendix 1");
      sheet.getRange("A40").values = [["Agreed by the convener"]];
      sheet.getRange("A41").formulas = [["=1+1"]];
      context.workbook.worksheets.getItem("Targets").getRange("D2").values = [["Build both"]];
      await context.sync();
    });
  });
  return workbook;
}

const STRIDE = 29;

const generate = () => generateAppendix({ onHandEdits: "replace" });

/** How many actions each sync of an undisturbed run has. */
async function syncsOf(start: () => Promise<WorkbookModel>): Promise<readonly number[]> {
  const workbook = await start();
  return withOffice(workbook, async (host) => {
    await generate();
    return host.cost.perSync.map(({ actions }) => actions);
  });
}

async function failing(host: OfficeHost, fault: Fault): Promise<unknown> {
  host.failAt(fault);
  const outcome: unknown = await generate().catch((error: unknown) => error);
  host.clearFaults();
  return outcome;
}

/** Each request as a whole, every action of short requests, and of long ones every STRIDEth and the last few. */
async function positions(
  start: () => Promise<WorkbookModel>,
): Promise<readonly (readonly [number, number | undefined])[]> {
  const syncs = await syncsOf(start);
  return syncs.flatMap((actions, sync) => [
    [sync, undefined] as const,
    ...Array.from({ length: actions }, (_, action) => [sync, action] as const).filter(
      ([, action]) => actions < 15 || action % STRIDE === 0 || action > actions - 6,
    ),
  ]);
}

test.each([
  ["a first run", plain],
  ["a renewal over hand edits", withEditedAppendix],
])(
  "%s that fails at any request or action leaves the old state or the new one, and can be done again",
  async (_, start) => {
    const before = pictureOf(await start());
    const finished = await start();
    await withOffice(finished, generate);
    const after = pictureOf(finished);
    let old = 0;
    let renewed = 0;
    for (const [index, [sync, action]] of (await positions(start)).entries()) {
      const workbook = await start();
      const code = CODES[index % CODES.length] ?? "AccessDenied";
      const fault = { sync, code, ...(action !== undefined && { action }) };
      await withOffice(
        workbook,
        async (host) => {
          const outcome = await failing(host, fault);
          const now = pictureOf(workbook);
          const isNew = !(outcome instanceof JobError);
          try {
            expect(now).toEqual(isNew ? afterOf(workbook, after) : before);
          } catch (error) {
            throw new Error(`After ${JSON.stringify(fault)}: ${String(error)}`, { cause: error });
          }
          if (isNew) {
            renewed += 1;
          } else {
            old += 1;
            expect(outcome.code).toBe(code);
            expect(errorWords(outcome).nothingLost).toMatch(
              /^Nothing in the workbook was changed\.$/,
            );
          }
          await generate();
          expect(pictureOf(workbook)).toEqual(after);
        },
        NO_UNDO_GROUPS,
      );
    }
    process.stdout.write(`half-way: ${old} failures left the old state, ${renewed} the new one\n`);
    expect(old).toBeGreaterThan(20);
  },
  600_000,
);

/** A run whose memory could not be written is done all the same: the sheet's own mark is enough. */
function afterOf(workbook: WorkbookModel, after: unknown): unknown {
  return { ...Object(after), customXmlParts: structuredClone(workbook.customXmlParts) };
}

test("an answer that is lost when all was drawn counts as drawn", async () => {
  const syncs = await syncsOf(plain);
  const drawing = syncs.indexOf(Math.max(...syncs));
  const workbook = await plain();
  await withOffice(workbook, async (host) => {
    const outcome = await failing(host, {
      sync: drawing,
      code: "GeneralException",
      afterwards: true,
    });
    expect(outcome).toMatchObject({ kind: "made", sheetName: "Appendix 1" });
  });
});

test("a connection that is lost for good leaves the old state, and says what is not known", async () => {
  const syncs = await syncsOf(withEditedAppendix);
  const drawing = syncs.indexOf(Math.max(...syncs));
  const workbook = await withEditedAppendix();
  const before = pictureOf(workbook);
  await withOffice(workbook, async (host) => {
    const outcome = await failing(host, { sync: drawing, code: "GeneralException", forGood: true });
    if (!(outcome instanceof JobError)) throw outcome;
    expect(errorWords(outcome).nothingLost).toContain("cannot be told before Excel answers again");
    expect(pictureOf(workbook)).toEqual(before);
  });
  expect(sheetOf(workbook, "Appendix 1").cells.size).toBeGreaterThan(0);
});
