import type { Fault, OfficeHost, WorkbookModel } from "office-js-host";
import { EMPTY_CELL, type CellModel } from "office-js-host/model";
import { errorWords, generateAppendix, JobError } from "../../../src/jobs";
import { PLAN, sheetOf, workbookOf } from "../support/workbooks";
import { NO_UNDO_GROUPS, withOffice } from "../support/withOffice";

const CODES = ["AccessDenied", "GeneralException", "ItemNotFound"];

/** The workbook as an officer would compare it: what is seen, printed and kept; not the host's counters or the cursor. */
function picture(workbook: WorkbookModel): unknown {
  const { activeSheetId, names, customXmlParts } = workbook;
  return structuredClone({
    activeSheetId,
    names,
    customXmlParts,
    sheets: workbook.sheets.map(({ cells, rows, columns, ...sheet }) => ({
      ...sheet,
      revision: 0,
      selection: 0,
      customProperties: [...sheet.customProperties],
      merges: sheet.merges.map((area) => JSON.stringify(area)).sort(),
      cells: plainEntries(cells).flatMap(([row, columnsOfRow]) =>
        plainEntries(columnsOfRow).flatMap(([column, cell]) =>
          isPlain(cell) ? [] : [[row, column, { ...cell, quotePrefix: false }]],
        ),
      ),
      rows: plainEntries(rows).flatMap(([row, { height = sheet.defaultRowHeight, hidden }]) =>
        height === sheet.defaultRowHeight && !hidden ? [] : [[row, height, hidden]],
      ),
      columns: plainEntries(columns).map(([column, { width, hidden }]) => [column, width, hidden]),
    })),
  });
}

function plainEntries<T>(map: ReadonlyMap<number, T>): [number, T][] {
  return [...map].sort(([a], [b]) => a - b);
}

function isPlain(cell: CellModel): boolean {
  return cell.value.type === "empty" && cell.formula === "" && looks(cell) === looks(EMPTY_CELL);
}

/** An empty cell shows only its fill and its lines. */
function looks({ format }: CellModel): string {
  return JSON.stringify([format.fill, Object.entries(format.borders)]);
}

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
    const before = picture(await start());
    const finished = await start();
    await withOffice(finished, generate);
    const after = picture(finished);
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
          const now = picture(workbook);
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
          expect(picture(workbook)).toEqual(after);
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
  const before = picture(workbook);
  await withOffice(workbook, async (host) => {
    const outcome = await failing(host, { sync: drawing, code: "GeneralException", forGood: true });
    if (!(outcome instanceof JobError)) throw outcome;
    expect(errorWords(outcome).nothingLost).toContain("cannot be told before Excel answers again");
    expect(picture(workbook)).toEqual(before);
  });
  expect(sheetOf(workbook, "Appendix 1").cells.size).toBeGreaterThan(0);
});
