import { startOffice, type OfficeHost, type WorkbookModel } from "office-js-host";
import { acceptFinding, addBlankSheets, applyFixes, loadReport, undoFixes } from "../../src/jobs";
import type { AppliedFix, Fix } from "../../src/jobs";
import { FAULT_KINDS } from "./support/faultKinds";
import { planWorkbook } from "./support/planWorkbook";
import { filledCells, textOf } from "./support/sheetTexts";

const FIXES: readonly Fix[] = [
  { rowIndex: 1, before: "Ten zones marked", after: { kind: "text", text: "Ten zones" } },
  {
    rowIndex: 2,
    before: "Achieved",
    after: { kind: "number", number: 37_711, numberFormat: "dd/mm/yyyy" },
  },
].map((fix) => ({ ...fix, label: "Mend it", sheetName: "Targets", columnIndex: 2 }) as Fix);

let workbook: WorkbookModel;
let host: OfficeHost;
beforeEach(async () => {
  workbook = planWorkbook();
  host = await startOffice(workbook);
});
afterEach(() => host.dispose());

function column(): string[] {
  const [sheet] = workbook.sheets;
  if (!sheet) throw new Error("There is a plan.");
  return filledCells(sheet)
    .filter(({ columnIndex }) => columnIndex === 2)
    .map(({ cell }) => (cell.value.type === "number" ? "a number" : textOf(cell)));
}

/** Lets a colleague act just before the request that writes arrives. */
function beforeWriting(act: () => void): void {
  const answer = host.session.processQuery.bind(host.session);
  const from = host.cost.syncs;
  let isDone = false;
  host.session.processQuery = (body) => {
    if (!isDone && host.cost.syncs - from === 2) {
      isDone = true;
      act();
    }
    return answer(body);
  };
}

test("a cell that is typed over in the last moment keeps what was typed, and its fix is left out", async () => {
  beforeWriting(() => host.officer.type("Targets", "C2", "Twelve zones"));
  const { applied, skipped } = await applyFixes(FIXES);
  expect([applied.length, skipped]).toEqual([1, [FIXES[0]]]);
  expect(column()).toEqual(["Progress made", "Twelve zones", "a number"]);
});

test("rows that are inserted in the last moment keep every cell as it was", async () => {
  beforeWriting(() => host.officer.insertRows("Targets", "2:2"));
  expect((await applyFixes(FIXES)).applied).toEqual([]);
  expect(column()).toEqual(["Progress made", "Ten zones marked", "Achieved"]);
});

test("rows that are inserted just before fixes are undone keep every cell as it was", async () => {
  const { applied } = await applyFixes(FIXES);
  beforeWriting(() => host.officer.insertRows("Targets", "2:2"));
  await undoFixes(applied);
  expect(column()).toEqual(["Progress made", "Ten zones", "a number"]);
});

test("fixes whose undoing fails half-way stay done, or are undone", async () => {
  const { applied } = await applyFixes(FIXES);
  const done = JSON.stringify(workbook.sheets[0]?.cells.get(2)?.get(2));
  for (const { fault } of FAULT_KINDS.filter(({ atActions }) => atActions)) {
    for (let action = 0; action < 20; action += 1) {
      host.failAt({ ...fault, sync: 2, action });
      const error: unknown = await undoFixes(applied).catch((thrown: unknown) => thrown);
      host.clearFaults();
      if (error === undefined) {
        expect(column()).toEqual(["Progress made", "Ten zones marked", "Achieved"]);
        await again(applied);
        continue;
      }
      expect(error).toMatchObject({ state: { kind: "unchanged" } });
      expect(column()).toEqual(["Progress made", "Ten zones", "a number"]);
      const now = JSON.stringify(workbook.sheets[0]?.cells.get(2)?.get(2));
      expect(now).toBe(done);
    }
  }
});

async function again(applied: readonly AppliedFix[]): Promise<void> {
  await applyFixes(applied.map(({ fix }) => fix));
}

test("a text that begins like a formula is still a text when its fix is undone", async () => {
  host.officer.type("Targets", "C2", "'=1+1 ");
  const { applied } = await applyFixes([
    { ...(FIXES[0] as Fix), before: "=1+1 ", after: { kind: "text", text: "=1+1" } },
  ]);
  await undoFixes(applied);
  const cell = workbook.sheets[0]?.cells.get(1)?.get(2);
  expect(cell).toMatchObject({ formula: "", value: { type: "string", value: "=1+1 " } });
});

test("findings that are accepted quickly one after the other are all accepted", async () => {
  host.officer.type("Targets", "E2", "whenever  possible");
  host.officer.type("Targets", "E4", "sometime perhaps");
  const { findings } = await loadReport();
  expect(findings.length).toBeGreaterThan(2);
  await Promise.all(findings.map((finding) => acceptFinding(finding, "It is so.")));
  expect((await loadReport()).settings.acceptedFindings).toHaveLength(findings.length);
});

test("blank sheets are added again when the earlier ones have other names by now", async () => {
  for (const sheet of workbook.sheets) sheet.name = `Old ${sheet.name}`;
  await addBlankSheets();
  host.officer.renameSheet("Targets", "Targets of last year");
  host.officer.renameSheet("Metrics", "Metrics of last year");
  expect(await addBlankSheets()).toEqual(["Targets", "Metrics"]);
});
