import { dateOf } from "../../../src/calendar";
import {
  acceptFinding,
  DEFAULT_SETTINGS,
  generateAppendix,
  loadReport,
  saveSettings,
  withdrawAcceptance,
  type WorkbookReport,
} from "../../../src/jobs";
import { PLAN, sheetOf, workbookOf } from "../support/workbooks";
import { withOffice } from "../support/withOffice";

const rows = [...PLAN, ["", "", "", "Fit 40 more", ""]];
const plan = () => workbookOf({ Targets: rows });
const found = (report: WorkbookReport) => {
  const finding = report.findings.find(({ check }) => check === "plan-without-timescale");
  if (!finding) throw new Error("The plan has a row without a timescale.");
  return finding;
};

test("settings are remembered, and what else is remembered stays", async () => {
  await withOffice(plan(), async (host) => {
    await generateAppendix();
    await saveSettings({
      ...DEFAULT_SETTINGS,
      council: "Muirhead <Council> & Co",
      dueSoonDays: 30,
    });
    await saveSettings({ ...DEFAULT_SETTINGS, council: "Kirkmore" });
    const report = await loadReport();
    expect(report.settings).toEqual({ ...DEFAULT_SETTINGS, council: "Kirkmore" });
    expect(report.appendix.kind).toBe("made");
    expect(host.workbook.customXmlParts).toHaveLength(1);
  });
});

test("the quarters that a workbook's body counts are remembered, and leave no doubt of a bare one", async () => {
  const bare = workbookOf({
    Targets: [...PLAN, ["", "Lower speeds", "", "Set out signs", "Q3 2003"]],
  });
  await withOffice(bare, async () => {
    const settings = { ...DEFAULT_SETTINGS, asAt: dateOf(2003, 11, 11) };
    const doubted = async (): Promise<string[]> =>
      (await loadReport()).findings
        .filter(({ check }) => check === "timescale-doubtful")
        .map(({ place }) => place.cell);
    await saveSettings(settings);
    expect(await doubted()).toEqual(["E6"]);
    await saveSettings({ ...settings, quarters: "calendar" });
    expect(await doubted()).toEqual([]);
    const { plan: read } = await loadReport();
    expect(read.steps.at(-1)?.status.kind).toBe("overdue");
  });
});

test("settings of a run count for the run only", async () => {
  await withOffice(plan(), async () => {
    await generateAppendix({ settings: { council: "Once" } });
    expect((await loadReport()).settings.council).toBe("");
  });
});

test("a damaged memory counts as none", async () => {
  const workbook = plan();
  workbook.customXmlParts.push({
    id: "{1}",
    namespaceUri: "urn:committee-appendix:memory:1",
    xml: '<memory xmlns="urn:committee-appendix:memory:1">{"settings": 5, "appendix": [</memory>',
  });
  const report = await withOffice(workbook, () => loadReport());
  expect(report.settings).toEqual(DEFAULT_SETTINGS);
});

test("an accepted finding is shown as accepted until its row changes or it is withdrawn", async () => {
  const workbook = plan();
  await withOffice(workbook, async () => {
    const finding = found(await loadReport());
    await acceptFinding(finding, "Agreed with the convener");
    await acceptFinding(finding, "Agreed with the convener again");
    const accepted = await loadReport();
    expect(found(accepted).accepted).toBe("Agreed with the convener again");
    expect(accepted.settings.acceptedFindings).toHaveLength(1);
    await withdrawAcceptance(finding);
    expect(found(await loadReport()).accepted).toBeUndefined();
  });
  expect(sheetOf(workbook, "Targets").cells.size).toBe(rows.length);
});
